import { useRef, type MouseEvent, type ReactNode } from 'react'
import styles from './page.module.css'

type Props = {
  title: string
  /** Above the title: where this is, or the way back. */
  above?: ReactNode
  /** Below the title: one quiet line. */
  below?: ReactNode
  /** Buttons beside the title, the main one last. */
  actions?: ReactNode
  /** A bar across the top that stays in sight. */
  bar?: ReactNode
  /** Words of the link that jumps over all this to the content. */
  skipLabel: string
  width?: 'narrow' | 'medium' | 'full' | undefined
  /** Read out, but not shown: where the bar already says it. */
  titleHidden?: boolean | undefined
  children: ReactNode
}

/** The frame of a page: skip link, bar, header with the title, main landmark. */
export function Page({
  title,
  above,
  below,
  actions,
  bar,
  skipLabel,
  width = 'medium',
  titleHidden = false,
  children,
}: Props) {
  const main = useRef<HTMLElement>(null)

  // Not a plain #link: the address may belong to a router.
  function skip(event: MouseEvent) {
    event.preventDefault()
    main.current?.focus()
  }

  return (
    <div className={styles.page} data-width={width}>
      <a href="#main" className={styles.skip} onClick={skip}>
        {skipLabel}
      </a>
      {bar && <div className={styles.bar}>{bar}</div>}
      <header className={styles.header} data-hidden={titleHidden || undefined}>
        <div className={styles.titles}>
          {above && <div className={styles.above}>{above}</div>}
          <h1 dir="auto">{title}</h1>
          {below && <div className={styles.below}>{below}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  )
}
