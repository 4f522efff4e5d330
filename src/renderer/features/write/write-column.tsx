import type { ColumnPicture } from '@shared/domain/picture'
import { useId, type ReactNode } from 'react'
import { useBigScreen } from '../../api/use-big-screen'
import { tintStyle } from '../../ui/tint'
import { UserText } from '../../ui/user-text'
import { NewCard } from './new-card'
import { OpenCards } from './open-cards'
import { OwnCards } from './own-cards'
import type { WallColumn } from './wall'
import styles from './write-column.module.css'

type Props = {
  column: WallColumn
  columns: readonly ColumnPicture[]
  canWrite: boolean
}

/** One prompt, and the cards under it that this screen may show. */
export function WriteColumn({ column, columns, canWrite }: Props) {
  const id = useId()
  const isBigScreen = useBigScreen()
  const { title, prompt, tint } = column
  const others = columns.filter((other) => other.id !== column.id)

  return (
    <section className={styles.column} style={tintStyle(tint)} aria-labelledby={id}>
      <Heading id={id} title={title}>
        {prompt !== '' && <UserText>{prompt}</UserText>}
      </Heading>
      <div className={styles.body}>
        {canWrite &&
          !isBigScreen &&
          column.boxes.map((box) => <NewCard key={box} column={{ id: box, title }} />)}
        {!isBigScreen && <OwnCards cards={column.ownCards} columnId={column.id} tint={tint} />}
        <OpenCards
          cards={column.openCards}
          tint={tint}
          otherColumns={others}
          canChange={canWrite && !isBigScreen}
        />
      </div>
    </section>
  )
}

function Heading({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <header className={styles.head}>
      <h2 id={id} className={styles.title} dir="auto">
        {title}
      </h2>
      <div className={styles.prompt}>{children}</div>
    </header>
  )
}
