import type { FoundText, Hit } from '@shared/domain/found'
import { statusNames } from '@shared/text/actions'
import { find as words } from '@shared/text/find'
import styles from './find.module.css'

/** Something that was found: its words with those marked that were typed, and where it is. */
export function HitLine({ hit }: { hit: Hit }) {
  const [name, ...others] = hit.texts
  const { retro, column, status, teamName } = hit
  const where = [
    status && statusNames[status],
    column,
    hit.kind === 'retro' ? null : (retro?.title ?? null),
    teamName,
  ]
  return (
    <>
      {name && <Marked found={name} className={styles.name} />}
      {others.map((found, index) => (
        <Marked key={index} found={found} className={styles.more} />
      ))}
      <span className={styles.where} dir="auto">
        {words.place(where)}
      </span>
    </>
  )
}

function Marked({
  found: { text, marks },
  className,
}: {
  found: FoundText
  className: string | undefined
}) {
  const pieces = marks.flatMap(({ from, to }, index) => [
    text.slice(marks[index - 1]?.to ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
  ])
  return (
    <span className={className} dir="auto">
      {pieces}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </span>
  )
}
