import styles from './envelope.module.css'

type Props = {
  /** The count in words, under it: what is inside, and that it is sealed. */
  words: string
  size?: 'small' | 'medium' | 'large' | undefined
}

/** Something sealed: a closed envelope with a count in words. */
export function Envelope({ words, size = 'medium' }: Props) {
  return (
    <figure className={styles.envelope} data-size={size}>
      <svg viewBox="0 0 96 68" className={styles.picture} aria-hidden="true" focusable="false">
        <rect className={styles.sheet} x="2" y="2" width="92" height="64" rx="5" />
        <path className={styles.fold} d="M3 64 37 34M93 64 59 34" />
        <path className={styles.flap} d="M4 4 44 39q4 3 8 0L92 4" />
        <circle className={styles.seal} cx="48" cy="39" r="9.5" />
        <circle className={styles.stamp} cx="48" cy="39" r="5.5" />
      </svg>
      <figcaption dir="auto">{words}</figcaption>
    </figure>
  )
}
