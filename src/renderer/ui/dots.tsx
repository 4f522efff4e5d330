import styles from './dots.module.css'

export type DotColumn = {
  /** What stands for this column: a number or a word. */
  label: string
  count: number
  /** The count in words, read out and shown: "3 people". */
  words: string
}

type Props = {
  /** What the dots answer; names the list. */
  label: string
  /** Usually five, from one pole to the other. */
  columns: readonly DotColumn[]
  /** Those with no answer: hollow, after the columns. */
  missing?: { count: number; words: string } | undefined
}

/** One filled circle per answer, in columns, with the counts in words. Never an average. */
export function Dots({ label, columns, missing }: Props) {
  return (
    <div className={styles.dots}>
      <ul className={styles.columns} aria-label={label}>
        {columns.map((column) => (
          <li key={column.label} className={styles.column}>
            <DotPile filled={column.count} />
            <span className={styles.label} dir="auto">
              {column.label}
            </span>
            <span className={styles.words}>{column.words}</span>
          </li>
        ))}
      </ul>
      {missing && missing.count > 0 && (
        <p className={styles.missing}>
          <DotPile hollow={missing.count} />
          {missing.words}
        </p>
      )}
    </div>
  )
}

type RowProps = { filled: number; total: number; words: string }

/** So many of so many: filled, then hollow, words beside them. */
export function DotRow({ filled, total, words }: RowProps) {
  return (
    <p className={styles.missing}>
      <DotPile filled={filled} hollow={Math.max(0, total - filled)} />
      {words}
    </p>
  )
}

/** Circles alone, for where the words stand elsewhere. */
export function DotPile({ filled = 0, hollow = 0 }: { filled?: number; hollow?: number }) {
  return (
    <span className={styles.pile} aria-hidden="true">
      {Array.from({ length: filled + hollow }, (_, index) => (
        <span key={index} className={index < filled ? styles.filled : styles.hollow} />
      ))}
    </span>
  )
}
