import type { EventName } from '@shared/api/contract'
import type { ActionId } from '@shared/domain/ids'
import type { Day } from '@shared/domain/day'
import { actionHistory as words } from '@shared/text/action-history'
import { errorText } from '@shared/text/errors'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { useLive } from '../../api/use-live'
import { Disclosure } from '../../ui/disclosure'
import { Problem } from '../../ui/problem'
import styles from './action-history.module.css'

type Props = { actionId: ActionId; today: Day }

const CHANGED_BY: readonly EventName[] = ['actions.changed']

/** What happened to an action, behind a line that opens it; asked for only then. */
export function ActionHistory({ actionId, today }: Props) {
  return (
    <Disclosure summary={words.title} quiet>
      <Entries actionId={actionId} today={today} />
    </Disclosure>
  )
}

function Entries({ actionId, today }: Props) {
  const { value: life, problem } = useLive('action.get', { actionId }, CHANGED_BY)
  if (problem) return <Problem>{errorText(problem)}</Problem>
  if (life === null) return <p role="status">{words.loading}</p>
  return (
    <ol className={styles.entries}>
      {life.history.map(({ on, retro, step }, index) => (
        // Steps have no id, and only the last one ever changes.
        <li key={index} className={styles.entry}>
          <time dateTime={on} className={styles.day}>
            {words.day(on, today)}
          </time>
          <span dir="auto">
            {words.step(step, today)}
            {retro && (
              <>
                {' '}
                <Link href={places.retro(retro.id)}>{words.inRetro(retro.title)}</Link>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}
