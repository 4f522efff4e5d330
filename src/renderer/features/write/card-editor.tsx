import type { CardPicture } from '@shared/domain/picture'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { write as words } from '@shared/text/write'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { TextArea } from '../../ui/text-area'
import { cardText } from './pasted-lines'
import { editPlace } from './places'
import styles from './card-slip.module.css'

type Props = { card: CardPicture; onDone: () => void }

/** Changes the words of a card in its place. The draft is the change; without one there is nothing to change. */
export function CardEditor({ card, onDone }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()
  const [text, write] = useDraft(editPlace(store.retroId, card.id))

  function end() {
    write('')
    onDone()
  }
  async function save() {
    const edit = { cardId: card.id, text: cardText(text) }
    if (!(await run(() => store.call('card.edit', edit)))) return
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
