import type { PaletteGroup } from './palette'
import styles from './palette.module.css'

type Props = {
  id: string
  label: string
  groups: readonly PaletteGroup[]
  active: string | null
  optionId: (id: string) => string
  onPoint: (id: string) => void
  onChoose: (id: string) => void
}

/** The list below the palette's field. The focus stays in the field, which walks through the list by arrow keys. */
export function PaletteList({ id, label, groups, active, optionId, onPoint, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label={label} className={styles.list}>
      {groups.map(({ title, items }) => (
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <div aria-hidden="true" className={styles.title}>
            {title}
          </div>
          {items.map((item) => (
            <button
              type="button"
              key={item.id}
              id={optionId(item.id)}
              role="option"
              aria-selected={item.id === active}
              tabIndex={-1}
              className={styles.option}
              onPointerMove={() => item.id !== active && onPoint(item.id)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(item.id)}
            >
              {item.content}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
