import { errorText } from '@shared/text/errors'
import { checkIn as words } from '@shared/text/check-in'
import { PencilLine, Shuffle } from 'lucide-react'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { UserText } from '../../ui/user-text'
import { OwnQuestion } from './own-question'
import { useQuestions } from './use-questions'
import styles from './question.module.css'

type Props = { canAsk: boolean }

/** The question of today: drawn from a list, drawn again, or the host's own. */
export function Question({ canAsk }: Props) {
  const question = usePicture((picture) => picture.head.checkInQuestion)
  const { ask, draw, problem, isBusy } = useQuestions()
  const [isOwn, setOwn] = useState(false)

  async function askOwn(own: string): Promise<boolean> {
    const isAsked = await ask(own)
    if (isAsked) setOwn(false)
    return isAsked
  }

  return (
    <div className={styles.question}>
      <div className={styles.words} aria-live="polite">
        <UserText as="h2">{question === '' ? words.noQuestion : question}</UserText>
      </div>
      {canAsk && !isOwn && (
        <div className={styles.buttons}>
          <Button
            kind="quiet"
            icon={Shuffle}
            label={words.another}
            busy={isBusy}
            onPress={() => void draw()}
          />
          <Button
            kind="quiet"
            icon={PencilLine}
            label={words.ownQuestion}
            onPress={() => setOwn(true)}
          />
        </div>
      )}
      {canAsk && isOwn && (
        <OwnQuestion
          onAsk={askOwn}
          onCancel={() => setOwn(false)}
          isBusy={isBusy}
          problem={problem ? errorText(problem) : undefined}
        />
      )}
      {problem && !isOwn && <Problem>{errorText(problem)}</Problem>}
    </div>
  )
}
