import { useState, type ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './disclosure.module.css'

type Props = {
  summary: string
  /** Small and soft: beside what it belongs to, not for itself. */
  quiet?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A line that opens what is behind it; that is made, and asked for, only then. */
export function Disclosure({ summary, quiet = false, className, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={classNames(quiet && styles.quiet, className)}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
