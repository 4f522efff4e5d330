import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button'
import { Paper } from './paper'
import styles from './row-editor.module.css'
import type { Tint } from './tint'

type Props = {
  tint?: Tint | undefined
  /** Its place in the list, from 0, and how many there are. */
  index: number
  count: number
  /** So many stay: the last ones can't be removed. `whyKept` says so. */
  least: number
  whyKept: string
  upLabel: string
  downLabel: string
  removeLabel: string
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  children: ReactNode
}

/** One thing of a list that is put together by hand: its fields, and the buttons that move or remove it. */
export function RowEditor(props: Props) {
  const { tint, index, count, least, onMove, onRemove, children } = props
  return (
    <Paper as="li" tint={tint} className={styles.row}>
      <div className={styles.fields}>{children}</div>
      <div className={styles.buttons}>
        <IconButton
          icon={ArrowUp}
          label={props.upLabel}
          disabled={index === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={props.downLabel}
          disabled={index === count - 1}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={Trash2}
          label={props.removeLabel}
          disabled={count <= least}
          reason={props.whyKept}
          onPress={onRemove}
        />
      </div>
    </Paper>
  )
}
