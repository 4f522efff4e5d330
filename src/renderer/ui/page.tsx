import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import visuallyHidden from './visually-hidden.module.css'
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
  /** Title and the lines around it are read out, but not shown: where the bar already says it. */
  titleHidden?: boolean | undefined
  children: ReactNode
}

/** The frame of a page: skip link, bar (the banner landmark), then the main landmark from its title on. */
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
      {bar && <Bar>{bar}</Bar>}
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className={styles.main}
        data-bare={titleHidden || undefined}
      >
        <div className={titleHidden && !actions ? visuallyHidden.hidden : styles.header}>
          <div className={titleHidden ? visuallyHidden.hidden : styles.titles}>
            {above && <div className={styles.above}>{above}</div>}
            <h1 dir="auto">{title}</h1>
            {below && <div className={styles.below}>{below}</div>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
        {children}
      </main>
    </div>
  )
}

/** Tells CSS how high it is (`--bar-size`), so that what sticks below it knows where: it wraps in narrow windows. */
function Bar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLElement>(null)

  useLayoutEffect(() => {
    const element = bar.current
    if (!element) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.setProperty('--bar-size', `${element.offsetHeight}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  return (
    <header ref={bar} className={styles.bar}>
      {children}
    </header>
  )
}
