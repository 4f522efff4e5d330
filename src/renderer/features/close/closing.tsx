import { errorText } from '@shared/text/errors'
import { closing as words } from '@shared/text/close'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Envelope } from '../../ui/envelope'
import { Problem } from '../../ui/problem'
import { Part } from './part'
import styles from './closing.module.css'

/** The last step; cards that are still sealed come first. */
export function Closing() {
  const store = useRetroStore()
  const sealed = usePicture(({ head, counts }) => (head.revealed ? 0 : counts.cards))
  const { run, problem, isBusy } = useCommand()
  const call = (name: 'cards.reveal' | 'retro.close') => void run(() => store.call(name, {}))

  return (
    <Part title={words.title} about={words.about}>
      {sealed > 0 && (
        <div className={styles.sealed}>
          <Envelope size="small" words={words.sealed(sealed)} />
          <Button
            kind="primary"
            label={words.reveal(sealed)}
            busy={isBusy}
            onPress={() => call('cards.reveal')}
          />
        </div>
      )}
      <div className={styles.close}>
        <Button
          kind={sealed > 0 ? 'plain' : 'primary'}
          size="large"
          label={words.close}
          disabled={sealed > 0}
          reason={words.sealed(sealed)}
          busy={isBusy}
          onPress={() => call('retro.close')}
        />
      </div>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Part>
  )
}
