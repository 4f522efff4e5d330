import type { HistoryEntry } from '@shared/domain/health-history'
import type { CountedRound, StatementCounts } from '@shared/domain/health-result'
import { fullDayText } from '@shared/text/days'
import { countsText } from '@shared/text/health-answers'
import { missingText } from '@shared/text/health-counts'
import { changeText, healthHistory as words, NOT_ENOUGH } from '@shared/text/health-results'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { classNames } from '../../ui/class-names'
import { DotPile } from '../../ui/dots'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './health-history.module.css'

type Props = { entry: HistoryEntry }

/** What one round said about a statement: dots, people's own word about the time since, and what may be said of both. */
export function HistoryRow({ entry }: Props) {
  const { round, result, change, after } = entry
  const { counts } = result
  const isFirst = !change.said && change.because === 'first'
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={2}>
          <Link href={places.health(round.id)}>{fullDayText(round.closedOn)}</Link>
        </th>
        {counts ? (
          <Counts counts={counts} round={round} isFirst={isFirst} />
        ) : (
          <td colSpan={10}>{NOT_ENOUGH}</td>
        )}
      </tr>
      <tr>
        <td colSpan={10} className={styles.said}>
          {after.map(({ id, text }) => (
            <p key={id} dir="auto">
              {words.after(text)}
            </p>
          ))}
          {counts && <p>{countsText(counts, round.people)}</p>}
          {counts && <Missing counts={counts} people={round.people} />}
          {!isFirst && <p className={styles.change}>{changeText(change)}</p>}
        </td>
      </tr>
    </tbody>
  )
}

type CountsProps = { counts: StatementCounts; round: CountedRound; isFirst: boolean }

function Counts({ counts, round, isFirst }: CountsProps) {
  const { steps, cantSay, answered, since } = counts
  const { people, isOpenRound } = round
  return (
    <>
      {steps.map((count, step) => (
        // Five of them, always in this order.
        <Cell key={step} filled={count} />
      ))}
      <Cell filled={cantSay} />
      <Cell hollow={Math.max(0, people - answered)} />
      {since ? (
        <>
          <Cell filled={since.worse} isFirst />
          <Cell filled={since.same} />
          <Cell filled={since.better} />
        </>
      ) : (
        <td colSpan={3} className={styles.first}>
          {isOpenRound ? words.notAsked : !isFirst && NOT_ENOUGH}
        </td>
      )}
    </>
  )
}

function Missing({ counts, people }: { counts: StatementCounts; people: number }) {
  const text = missingText(counts, people)
  return text !== null && <p>{text}</p>
}

type CellProps = { filled?: number; hollow?: number; isFirst?: boolean }

function Cell({ filled = 0, hollow = 0, isFirst = false }: CellProps) {
  return (
    <td className={classNames(styles.dots, isFirst && styles.first)}>
      <DotPile filled={filled} hollow={hollow} />
      <VisuallyHidden>{filled + hollow}</VisuallyHidden>
    </td>
  )
}
