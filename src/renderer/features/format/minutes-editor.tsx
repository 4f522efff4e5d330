import { LIMITS } from '@shared/domain/limits'
import { STAGES } from '@shared/domain/stage'
import { formatEditor as words } from '@shared/text/format'
import { stageNames } from '@shared/text/stages'
import { NumberField } from '../../ui/number-field'
import { totalMinutes, withMinutes, type FormatDraft, type FormatProblems } from './format-draft'
import styles from './format-editor.module.css'

type Props = {
  draft: FormatDraft
  problems: FormatProblems
  onChange: (draft: FormatDraft) => void
}

export function MinutesEditor({ draft, problems, onChange }: Props) {
  return (
    <>
      <div className={styles.minutes}>
        {STAGES.map((stage) => (
          <NumberField
            key={stage}
            label={stageNames[stage]}
            value={draft.minutes[stage] ?? null}
            onChange={(minutes) => onChange(withMinutes(draft, stage, minutes))}
            min={0}
            max={LIMITS.minutesMax}
            decreaseLabel={words.fewer(stageNames[stage])}
            increaseLabel={words.more(stageNames[stage])}
            problem={problems.has(`minutes.${stage}`) ? words.minutesWrong : null}
          />
        ))}
      </div>
      <output>{words.total(totalMinutes(draft))}</output>
    </>
  )
}
