import type { CardId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { write as words } from '@shared/text/write'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { TextArea } from '../../ui/text-area'
import styles from './card-slip.module.css'
import { cardText } from './pasted-lines'
import type { Editing } from './use-editing'

type Props = { cardId: CardId; editing: Editing }

/** Changes the words of a card in its place. */
export function CardEditor({ cardId, editing: { text, write, end } }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()

  async function save() {
    if (!(await run(() => store.call('card.edit', { cardId, text: cardText(text) })))) return
    announce(words.saved)
    end()
  }

  return (
    <div className={styles.editor}>
      <TextArea
        label={words.editing}
        labelHidden
        rows={2}
        value={text}
        limit={LIMITS.card}
        onChange={write}
        onSubmit={() => void save()}
        autoFocus
        problem={problem && errorText(problem.code)}
      />
      <div className={styles.buttons}>
        <Button size="small" label={words.save} busy={isBusy} onPress={() => void save()} />
        <Button size="small" kind="quiet" label={words.cancel} onPress={end} />
      </div>
    </div>
  )
}
