import type { StatementHistory } from '@shared/domain/health-history'
import { healthResults as words } from '@shared/text/health-answers'
import { KEYS } from '@shared/text/keys'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { useShortcuts } from '../../ui/shortcuts'
import { Chances } from './chances'
import styles from './health-history.module.css'
import { StatementRows } from './statement-rows'

type Props = { statements: readonly StatementHistory[] }

/** One statement's history at a time, to talk about together. */
export function OneStatement({ statements }: Props) {
  const [place, setPlace] = useState(0)
  const last = statements.length - 1
  const at = Math.min(place, last)
  const statement = statements[at]
  const goTo = (to: number) => setPlace(Math.max(0, Math.min(last, to)))
  useShortcuts({
    [KEYS.nextStatement]: () => goTo(at + 1),
    [KEYS.previousStatement]: () => goTo(at - 1),
  })
  if (!statement) return null
  return (
    <div className={classNames(styles.model, styles.oneAtATime)}>
      <StatementRows history={statement} />
      <Chances statements={[statement]} />
      <div className={styles.foot}>
        <Button
          icon={ArrowLeft}
          label={words.previous}
          shortcut={KEYS.previousStatement}
          disabled={at === 0}
          reason={words.isFirst}
          onPress={() => goTo(at - 1)}
        />
        <p role="status">{words.place(at + 1, statements.length)}</p>
        <Button
          kind="primary"
          icon={ArrowRight}
          label={words.next}
          shortcut={KEYS.nextStatement}
          disabled={at === last}
          reason={words.isLast}
          onPress={() => goTo(at + 1)}
        />
      </div>
    </div>
  )
}
