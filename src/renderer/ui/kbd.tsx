import { isApple, shortcutKeys } from './shortcut'
import styles from './kbd.module.css'

type Props = {
  /** As written for `useShortcuts`: 'mod+z', '?', 'shift+p'. */
  keys: string
  /** On a dark or filled ground: takes the colour of the text around it. */
  plain?: boolean | undefined
}

/** Key caps, as they are printed on this system's keyboard. */
export function Kbd({ keys, plain = false }: Props) {
  return (
    <kbd className={styles.keys} data-plain={plain || undefined}>
      {shortcutKeys(keys, isApple()).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </kbd>
  )
}
