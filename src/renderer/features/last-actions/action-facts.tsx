import type { ActionPicture } from '@shared/domain/action'
import { lastActions as words } from '@shared/text/last-actions'
import { useToday } from '../../api/use-today'
import { Badge } from '../../ui/badge'
import { UserText } from '../../ui/user-text'
import styles from './action-facts.module.css'

type Props = { action: ActionPicture }

const SHOWN_CARDS = 3

/** How old it is and how often it was carried over, who has it until when, and the cards it came from. */
export function ActionFacts({ action }: Props) {
  const today = useToday()
  const { owner, dueOn, doneWhen, carried, ageDays, ageRetros, origin } = action
  const isLate = dueOn !== null && dueOn < today

  return (
    <div className={styles.facts}>
      <p className={styles.badges}>
        <Badge>{words.age(ageDays, ageRetros)}</Badge>
        {carried > 0 && (
          <Badge kind={carried > 1 ? 'accent' : 'plain'}>{words.carried(carried)}</Badge>
        )}
      </p>
      <dl className={styles.list}>
        <dt>{words.owner}</dt>
        <dd dir="auto">{owner ?? words.nobody}</dd>
        <dt>{words.due}</dt>
        <dd data-late={isLate || undefined}>
          {dueOn === null ? words.noDate : words.dueOn(dueOn, today)}
        </dd>
        {doneWhen !== '' && (
          <>
            <dt>{words.doneWhen}</dt>
            <dd>
              <UserText as="span">{doneWhen}</UserText>
            </dd>
          </>
        )}
      </dl>
      {origin && (
        <div className={styles.origin}>
          <p dir="auto">{words.origin(origin.retroTitle, origin.topic)}</p>
          <ul>
            {origin.cards.slice(0, SHOWN_CARDS).map((text, index) => (
              // Nothing else tells two cards with the same words apart.
              <li key={index}>
                <UserText>{text}</UserText>
              </li>
            ))}
            {origin.cards.length > SHOWN_CARDS && (
              <li className={styles.more}>{words.moreCards(origin.cards.length - SHOWN_CARDS)}</li>
            )}
          </ul>
        </div>
      )}
    </div>
  )
}
