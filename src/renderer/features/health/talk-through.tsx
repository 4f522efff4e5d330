import type { Smallest, StatementResult } from '@shared/domain/health-result'
import { healthResults as words } from '@shared/text/health-answers'
import { KEYS } from '@shared/text/keys'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { useShortcuts } from '../../ui/shortcuts'
import { StatementDots } from './statement-dots'
import styles from './health-round.module.css'

type Props = {
  statements: readonly StatementResult[]
  people: number
  smallest: Smallest
  followed: (statementKey: string) => readonly string[]
  onNewAction: (statement: StatementResult) => void
}

/** One statement at a time, to talk about together. */
export function TalkThrough({ statements, people, smallest, followed, onNewAction }: Props) {
  const [place, setPlace] = useState(0)
  const last = statements.length - 1
  const statement = statements[place]
  const goTo = (to: number) => setPlace(Math.max(0, Math.min(last, to)))
  useShortcuts({
    [KEYS.nextStatement]: () => goTo(place + 1),
    [KEYS.previousStatement]: () => goTo(place - 1),
  })
  if (!statement) return null
  return (
    <div className={styles.talk}>
      <StatementDots
        statement={statement}
        people={people}
        smallest={smallest}
        followed={followed(statement.statementKey)}
        onNewAction={() => onNewAction(statement)}
      />
      <div className={styles.foot}>
        <Button
          icon={ArrowLeft}
          label={words.previous}
          shortcut={KEYS.previousStatement}
          disabled={place === 0}
          reason={words.isFirst}
          onPress={() => goTo(place - 1)}
        />
        <p role="status">{words.place(place + 1, statements.length)}</p>
        <Button
          kind="primary"
          icon={ArrowRight}
          label={words.next}
          shortcut={KEYS.nextStatement}
          disabled={place === last}
          reason={words.isLast}
          onPress={() => goTo(place + 1)}
        />
      </div>
    </div>
  )
}
