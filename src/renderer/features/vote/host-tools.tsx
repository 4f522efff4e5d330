import { errorText } from '@shared/text/errors'
import { counting as words } from '@shared/text/vote'
import { Hand } from 'lucide-react'
import { useState } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Problem } from '../../ui/problem'
import styles from './host-tools.module.css'

type Props = { isCountingHands: boolean; onCountHands: (isCounting: boolean) => void }

/** How far everybody is, and the step that opens the votes. */
export function HostTools({ isCountingHands, onCountHands }: Props) {
  const store = useRetroStore()
  const done = usePicture((picture) => picture.counts.done)
  const names = usePicture((picture) => picture.counts.doneNames)
  const people = usePicture((picture) => picture.head.people)
  const { run, problem, isBusy } = useCommand()
  const [isAsking, setAsking] = useState(false)

  async function reveal() {
    if (await run(() => store.call('votes.reveal', {}))) setAsking(false)
  }
  return (
    <div className={styles.tools}>
      <p className={styles.finished} role="status">
        {words.finished(done, people)}
        {names !== null && names.length > 0 && (
          <span className={styles.names} dir="auto">
            {words.names(names)}
          </span>
        )}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={Hand}
          label={words.hands}
          pressed={isCountingHands}
          onPress={() => onCountHands(!isCountingHands)}
        />
        <Button
          kind="primary"
          label={words.reveal}
          busy={isBusy}
          // Raised hands were seen by everybody: nobody needs to be waited for.
          onPress={() => (done < people && !isCountingHands ? setAsking(true) : void reveal())}
        />
      </div>
      {problem && !isAsking && <Problem>{errorText(problem.code)}</Problem>}
      <ConfirmDialog
        open={isAsking}
        title={words.revealTitle(done, people)}
        confirmLabel={words.revealNow}
        cancelLabel={words.wait}
        busy={isBusy}
        problem={problem && errorText(problem.code)}
        onConfirm={() => void reveal()}
        onCancel={() => setAsking(false)}
      >
        {words.revealAbout}
      </ConfirmDialog>
    </div>
  )
}
