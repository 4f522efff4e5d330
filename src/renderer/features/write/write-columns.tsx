import { errorText } from '@shared/text/errors'
import { useCallback, useMemo, useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { useCommand } from '../../api/use-command'
import { Problem } from '../../ui/problem'
import { CardMenu, type MenuFor } from './card-menu'
import { useLostBoxes } from './use-lost-boxes'
import { wallOf } from './wall'
import { WriteColumn } from './write-column'
import styles from './write-view.module.css'

/** All columns with what may be shown of them, and the menu of the card that was asked for. */
export function WriteColumns() {
  const columns = usePicture((picture) => picture.columns)
  const cards = usePicture((picture) => picture.cards)
  const mine = usePicture((picture) => picture.mine)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const canWrite = !useBigScreen() && !isClosed
  const { run, problem } = useCommand()
  const [menu, setMenu] = useState<MenuFor | null>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const lost = useLostBoxes(columns)
  const openMenu = useCallback((asked: MenuFor) => {
    setMenu(asked)
    setMenuOpen(true)
  }, [])
  const wall = useMemo(() => wallOf({ columns, cards, mine }, lost), [columns, cards, mine, lost])

  return (
    <>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <div className={styles.columns}>
        {wall.map((column) => (
          <WriteColumn key={column.id} column={column} onMenu={canWrite ? openMenu : null} />
        ))}
      </div>
      {menu && (
        <CardMenu
          of={menu}
          open={isMenuOpen}
          columns={columns}
          run={run}
          onClose={() => setMenuOpen(false)}
        />
      )}
    </>
  )
}
