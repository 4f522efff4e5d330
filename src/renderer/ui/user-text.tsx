import styles from './user-text.module.css'

type Props = {
  children: string
  as?: 'p' | 'span' | 'div' | 'h2' | 'h3' | 'h4' | undefined
}

/** What a person typed, as they typed it: their lines, their direction, no word too long for its place. */
export function UserText({ children, as: Tag = 'p' }: Props) {
  return (
    <Tag className={styles.text} dir="auto">
      {children}
    </Tag>
  )
}
