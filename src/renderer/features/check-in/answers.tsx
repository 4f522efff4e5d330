import { checkIn as words } from '@shared/text/check-in'
import { usePicture } from '../../api/retro-context'
import { Paper } from '../../ui/paper'
import { UserText } from '../../ui/user-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './answers.module.css'

/** What was answered, for everybody, in no order that tells who came when. */
export function Answers() {
  const answers = usePicture((picture) => picture.checkIns)

  return (
    <div className={styles.answers}>
      <VisuallyHidden role="status">{words.count(answers.length)}</VisuallyHidden>
      {answers.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.list} aria-label={words.answers}>
          {answers.map(({ text, author }, index) => (
            // Two people may say the same; nothing else tells their answers apart.
            <Paper as="li" padding="small" key={index} className={styles.answer}>
              <UserText as="span">{text}</UserText>
              {author !== null && (
                <span className={styles.author} dir="auto">
                  {author}
                </span>
              )}
            </Paper>
          ))}
        </ul>
      )}
    </div>
  )
}
