import { useId, type ReactNode } from 'react'
import styles from './editor.module.css'

/** A long form in parts, of which the last may be a `BottomBar`. */
export function Editor({ children }: { children: ReactNode }) {
  return <div className={styles.editor}>{children}</div>
}

type PartProps = { title: string; hint: string; children: ReactNode }

export function EditorPart({ title, hint, children }: PartProps) {
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
