import { useId, type ReactNode } from 'react'
import styles from './part.module.css'

type Props = {
  title: string
  /** One quiet line below the title. */
  about?: string | undefined
  /** A button beside the title. */
  action?: ReactNode
  children: ReactNode
}

/** One part of the closing, under its own heading. */
export function Part({ title, about, action, children }: Props) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <div className={styles.titles}>
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
          {about && <p className={styles.about}>{about}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  )
}
