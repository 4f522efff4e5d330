import { useMemo } from 'react'
import { usePicture } from '../../api/retro-context'
import { useUnsent } from './use-unsent'
import { wallOf } from './wall'
import { WriteColumn } from './write-column'
import styles from './write-view.module.css'

export function WriteColumns() {
  const columns = usePicture((picture) => picture.columns)
  const cards = usePicture((picture) => picture.cards)
  const mine = usePicture((picture) => picture.mine)
  const canWrite = usePicture((picture) => picture.head.closedAt === null)
  const unsent = useUnsent()

  const wall = useMemo(() => {
    const withText = unsent.flatMap((one) => (one.kind === 'new' ? [one.columnId] : []))
    return wallOf({ columns, cards, mine }, withText)
  }, [columns, cards, mine, unsent])

  return (
    <div className={styles.columns}>
      {wall.map((column) => (
        <WriteColumn key={column.id} column={column} columns={columns} canWrite={canWrite} />
      ))}
    </div>
  )
}
