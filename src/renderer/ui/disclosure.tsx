import { useState, type ReactNode } from 'react'

type Props = { summary: string; className?: string | undefined; children: ReactNode }

/** A line that opens what is behind it; that is made, and asked for, only then. */
export function Disclosure({ summary, className, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
