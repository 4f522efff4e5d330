import type { Hit } from '@shared/domain/found'
import type { PersonFound } from '@shared/domain/person'
import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { looseEndsText, person as words, tracesText } from '@shared/text/person'
import { useState, type ReactNode } from 'react'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { Spinner } from '../../ui/spinner'
import { EraseQuestion } from './erase-question'
import section from '../../ui/section.module.css'
import styles from './person.module.css'

const CHANGED_BY = ['teams.changed', 'actions.changed', 'person.erased'] as const

type LinkTo = (hit: Hit) => ReactNode
type Props = { name: string; linkTo: LinkTo; onErased: (name: string) => void }

/** Where a name stands, in counts, and what will stay; then the way to erase it. */
export function PersonReport({ name, linkTo, onErased }: Props) {
  const { value: found, problem, refresh } = useLive('person.find', { name }, CHANGED_BY)
  const [isAsking, setAsking] = useState(false)
  if (problem) {
    const again = { label: app.failed.again, onPress: refresh }
    return (
      <Problem action={problem === 'too-long' ? undefined : again}>{errorText(problem)}</Problem>
    )
  }
  if (!found) return <Spinner label={words.loading} />
  return (
    <div className={section.stack}>
      <Traces found={found} />
      <Mentions mentions={found.mentions} linkTo={linkTo} />
      <div>
        <Button kind="danger" label={words.erase} onPress={() => setAsking(true)} />
      </div>
      {isAsking && (
        <EraseQuestion
          name={found.name}
          onErased={() => onErased(found.name)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

function Traces({ found }: { found: PersonFound }) {
  const { name, teams } = found
  const others = looseEndsText(found)
  const isNowhere = teams.length === 0 && others === ''
  return (
    <div className={styles.part}>
      <h3 className={styles.title} dir="auto">
        {words.carries(name)}
      </h3>
      {isNowhere ? (
        <p>{words.nothing}</p>
      ) : (
        <ul className={styles.list}>
          {teams.map((team) => (
            <li key={team.teamId} dir="auto">
              <strong>{team.teamName}</strong>: {tracesText(team)}
            </li>
          ))}
          {others !== '' && <li>{others}</li>}
        </ul>
      )}
      <p className={section.about}>{words.sealed}</p>
    </div>
  )
}

function Mentions({ mentions, linkTo }: { mentions: PersonFound['mentions']; linkTo: LinkTo }) {
  const { count, hits } = mentions
  const rest = count - hits.length
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{words.mentions(count)}</h3>
      <p className={section.about}>{words.mentionsStay}</p>
      {hits.length > 0 && (
        <ul className={styles.list} aria-label={words.mentionList}>
          {hits.map((hit) => (
            <li key={`${hit.kind}/${hit.retro?.id ?? ''}/${hit.id}`}>{linkTo(hit)}</li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{words.more(rest)}</p>}
    </div>
  )
}
