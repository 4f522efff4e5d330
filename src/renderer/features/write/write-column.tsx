import { useId, type ReactNode } from 'react'
import { tintStyle } from '../../ui/tint'
import { UserText } from '../../ui/user-text'
import type { MenuFor } from './card-menu'
import { NewCard } from './new-card'
import { OpenCards } from './open-cards'
import { OwnCards } from './own-cards'
import type { WallColumn } from './wall'
import styles from './write-column.module.css'

type Props = {
  column: WallColumn
  /** Null where nothing may be written or changed: a closed retro, the big screen. */
  onMenu: ((menu: MenuFor) => void) | null
}

/** One prompt, and the cards under it that this screen may show. */
export function WriteColumn({ column, onMenu }: Props) {
  const id = useId()
  const { title, prompt, tint } = column

  return (
    <section className={styles.column} style={tintStyle(tint)} aria-labelledby={id}>
      <Heading id={id} title={title}>
        {prompt !== '' && <UserText>{prompt}</UserText>}
      </Heading>
      <div className={styles.body}>
        {onMenu && column.boxes.map((box) => <NewCard key={box} column={{ id: box, title }} />)}
        {onMenu && <OwnCards cards={column.ownCards} columnId={column.id} tint={tint} />}
        <OpenCards cards={column.openCards} tint={tint} onMenu={onMenu} />
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
