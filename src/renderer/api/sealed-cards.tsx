import { errorText } from '@shared/text/errors'
import { sealedCards as words } from '@shared/text/cards'
import { usePicture, useRetroStore } from './retro-context'
import { useCommand } from './use-command'
import { Button } from '../ui/button'
import { Envelope } from '../ui/envelope'
import { Problem } from '../ui/problem'
import styles from './sealed-cards.module.css'

type Props = {
  /** Why the stage waits for them. */
  why: string
}

/** The cards as long as nobody may read them: how many there are, and the step that opens them. Any stage may show it. */
export function SealedCards({ why }: Props) {
  const store = useRetroStore()
  const count = usePicture((picture) => picture.counts.cards)
  const { run, problem, isBusy } = useCommand()

  return (
    <div className={styles.sealed}>
      <Envelope size="large" words={words.words(count)} />
      <p className={styles.why}>{why}</p>
      <Button
        kind="primary"
        size="large"
        label={words.reveal(count)}
        busy={isBusy}
        onPress={() => void run(() => store.call('cards.reveal', {}))}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}
