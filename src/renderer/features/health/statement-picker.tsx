import type { HealthModelEntry } from '@shared/domain/health-model'
import { newHealth as words } from '@shared/text/health'
import { Checkbox } from '../../ui/checkbox'
import { Problem } from '../../ui/problem'
import styles from './new-health.module.css'

type Props = {
  model: HealthModelEntry
  chosen: readonly string[]
  problem: string | undefined
  onLeaveOut: (keys: string[]) => void
}

/** Which statements of the model are asked. */
export function StatementPicker({ model, chosen, problem, onLeaveOut }: Props) {
  const { statements } = model
  const isChosen = (key: string) => chosen.includes(key)
  const leftOut = statements.flatMap(({ key }) => (isChosen(key) ? [] : key))

  function toggle(key: string, isIn: boolean) {
    onLeaveOut(isIn ? leftOut.filter((other) => other !== key) : [...leftOut, key])
  }
  return (
    <fieldset className={styles.statements}>
      <legend className={styles.legend}>{words.statements}</legend>
      <p className={styles.soft}>
        {words.statementsHint} {words.chosen(chosen.length, statements.length)}
      </p>
      {problem && <Problem>{problem}</Problem>}
      {statements.map(({ key, text, bad, good, area }) => (
        <Checkbox
          key={key}
          label={area === null ? text : `${area}: ${text}`}
          description={
            <>
              <bdi>{bad}</bdi> / <bdi>{good}</bdi>
            </>
          }
          checked={isChosen(key)}
          onChange={(isIn) => toggle(key, isIn)}
        />
      ))}
    </fieldset>
  )
}
