import type { ReadBackRow, ReadBackTable } from '@shared/domain/read-back'
import { fieldChange, readBack as words, unreadText } from '@shared/text/action-files'
import { Checkbox } from '../../ui/checkbox'
import { isTakeable, type Takeable } from './use-read-back'
import styles from './action-files.module.css'

type Props = {
  table: ReadBackTable
  isTaken: (row: Takeable) => boolean
  onTake: (row: Takeable, isTaken: boolean) => void
}

/** What a list would change, with a choice for each line; and what of it can't be taken, and why. */
export function ReadBackRows({ table: { rows, same, absent }, isTaken, onTake }: Props) {
  const takeable = rows.filter(isTakeable)
  const others = rows.filter((row) => !isTakeable(row))
  return (
    <>
      <section aria-label={words.changes}>
        <h3 className={styles.heading}>{words.changes}</h3>
        {takeable.length === 0 && <p>{words.nothing}</p>}
        <ul className={styles.rows}>
          {takeable.map((row) => (
            <li key={row.line}>
              <Checkbox
                label={row.text}
                description={<Facts row={row} />}
                checked={isTaken(row)}
                onChange={(isChecked) => onTake(row, isChecked)}
              />
            </li>
          ))}
        </ul>
        <p className={styles.soft}>
          {same > 0 && words.same(same)} {absent > 0 && words.absent(absent)}
        </p>
      </section>
      {others.length > 0 && (
        <section aria-label={words.left}>
          <h3 className={styles.heading}>{words.left}</h3>
          <ul className={styles.rows}>
            {others.map((row, index) => (
              <li key={`${row.line} ${index}`} className={styles.left}>
                <span dir="auto">
                  {words.lineAt(row.line)}: {row.text}
                </span>
                <span className={`${styles.fact} ${styles.soft}`}>{whyOf(row)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Facts({ row }: { row: Takeable }) {
  const isNew = row.kind === 'new'
  const facts = row.fields.filter(({ field }) => !isNew || field !== 'text')
  return (
    <>
      {isNew && <span className={styles.fact}>{words.isNew}</span>}
      {facts.map((fact) => (
        <span key={fact.field} className={styles.fact} dir="auto">
          {fieldChange(fact, isNew)}
        </span>
      ))}
      {row.under && <span className={styles.fact}>{words.under(row.under)}</span>}
    </>
  )
}

function whyOf(row: ReadBackRow): string {
  if (row.kind === 'unread') return unreadText(row)
  return row.under ? words.under(row.under) : ''
}
