import { DECISIONS, type ActionPicture, type Decision } from '@shared/domain/action'
import { decisionNames, lastActions as words } from '@shared/text/last-actions'
import { Pencil } from 'lucide-react'
import { useRef } from 'react'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/radio-group'
import styles from './last-action.module.css'

type Props = {
  action: ActionPicture
  value: Decision | null
  onChoose: (to: Decision) => Promise<boolean>
  onEdit: () => void
  problem: string | undefined
}

const OPTIONS = DECISIONS.map((value) => ({ value, label: decisionNames[value] }))

/** Done, keep, change or drop. To change opens the action at once, unless the arrow keys only pass by. */
export function Decide({ action, value, onChoose, onEdit, problem }: Props) {
  const byArrowKey = useRef(false)

  async function choose(to: Decision) {
    // A dialog would take the focus out of the group that the keys are still going through.
    const opensEditor = to === 'change' && !byArrowKey.current
    if ((await onChoose(to)) && opensEditor) onEdit()
  }

  return (
    <div
      className={styles.decision}
      onPointerDownCapture={() => (byArrowKey.current = false)}
      onKeyDownCapture={(event) => (byArrowKey.current = event.key.startsWith('Arrow'))}
    >
      <RadioGroup
        label={words.group(action.text)}
        labelHidden
        look="segmented"
        options={OPTIONS}
        value={value}
        onChange={(to) => void choose(to)}
        problem={problem}
      />
      {value === 'change' && (
        <Button kind="quiet" icon={Pencil} label={words.edit} onPress={onEdit} />
      )}
    </div>
  )
}
