import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

type Props = { title: string; hint?: string | undefined; children: ReactNode }

/** Sections of a page of settings, one below the other. */
export function Sections({ children }: { children: ReactNode }) {
  return <div className={styles.settings}>{children}</div>
}

export function Section({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
