import { ExternalLink } from 'lucide-react'
import styles from './outside-link.module.css'

type Props = { href: string }

const OPENED = /^https?:/i

/**
 * An address that somebody typed: shown whole, so that nobody is led elsewhere than it says, and opened in the browser
 * without telling where from. What is no web address stays text.
 */
export function OutsideLink({ href }: Props) {
  if (!OPENED.test(href)) return <span dir="ltr">{href}</span>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link} dir="ltr">
      {href}
      <ExternalLink aria-hidden="true" className={styles.icon} />
    </a>
  )
}
