import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'
import styles from './tooltip.module.css'

type Props = {
  /** What it says; nothing is shown without it. */
  text: ReactNode
  /** The control it belongs to. It must take a ref and pass unknown props on to its element. */
  children: ReactElement
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined
}

/** Shown on hover and on keyboard focus. The control itself must say everything that matters. */
export function Tooltip({ text, children, side = 'bottom' }: Props) {
  return (
    <Base.Root disabled={!text}>
      <Base.Trigger render={children} delay={450} />
      <Base.Portal>
        {/* Only for the eyes: the control's own name and description say the same. */}
        <Base.Positioner
          className={styles.positioner}
          side={side}
          sideOffset={6}
          aria-hidden="true"
        >
          <Base.Popup className={styles.popup}>{text}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
