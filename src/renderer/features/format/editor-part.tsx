import { useId, type ReactNode } from 'react'
import styles from './format-editor.module.css'

type Props = { title: string; hint: string; children: ReactNode }

export function EditorPart({ title, hint, children }: Props) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.heading}>
          {title}
        </h2>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </section>
  )
}
