import { OUTCOMES, type ActionPicture, type Experiment, type Outcome } from '@shared/domain/action'
import { checkDialog, experimentDue as words, outcomeChoices } from '@shared/text/action-tasks'
import { KEYS } from '@shared/text/keys'
import { FlaskConical } from 'lucide-react'
import { Button } from '../../ui/button'
import { useShortcuts } from '../../ui/shortcuts'
import { UserText } from '../../ui/user-text'
import styles from './look-at-experiment.module.css'

type Props = {
  action: ActionPicture
  experiment: Experiment
  /** It is the marked one: the keys mean it. */
  hasKeys: boolean
  onLook: (outcome: Outcome) => void
  onLater: () => void
}

const KEY_OF: Record<Outcome, string> = {
  keep: KEYS.checkKeep,
  adapt: KEYS.checkAdapt,
  stop: KEYS.checkStop,
}

/** The day to look at an experiment has come: what the team believed, and the three ways on. */
export function LookAtExperiment({ action, experiment, hasKeys, onLook, onLater }: Props) {
  const keys = OUTCOMES.map((outcome) => [KEY_OF[outcome], () => onLook(outcome)])
  useShortcuts(Object.fromEntries(keys) as Record<string, () => void>, { enabled: hasKeys })

  return (
    <div role="group" aria-label={words.choices(action.text)} className={styles.look}>
      <p className={styles.title}>
        <FlaskConical aria-hidden="true" className={styles.icon} />
        {words.title}
      </p>
      <UserText>{checkDialog.believed(experiment)}</UserText>
      <UserText>{checkDialog.lookedAt(experiment)}</UserText>
      <div className={styles.buttons}>
        {OUTCOMES.map((outcome) => (
          <Button
            key={outcome}
            label={outcomeChoices[outcome].label}
            shortcut={hasKeys ? KEY_OF[outcome] : undefined}
            onPress={() => onLook(outcome)}
          />
        ))}
        <Button kind="quiet" label={words.asUsual} onPress={onLater} />
      </div>
    </div>
  )
}
