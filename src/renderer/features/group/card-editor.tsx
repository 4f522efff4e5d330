import type { CardPicture } from '@shared/domain/picture'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { editor as words } from '@shared/text/group'
import { z } from 'zod'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'
import { focusCard } from './use-wall-keys'
import { useWall, useWallStore } from './wall-store'

const Edit = z.object({ text: z.string() })

/** Changes the words of the card that is being edited. Closing it keeps what was typed for the next time. */
export function CardEditor() {
  const cardId = useWall((state) => state.editing)
  const card = usePicture(({ cards }) => cards.find(({ id }) => id === cardId) ?? null)
  return card && <OpenEditor key={card.id} card={card} />
}

function OpenEditor({ card }: { card: CardPicture }) {
  const wall = useWallStore()
  const retro = useRetroStore()
  const draft = useDraftForm(`retro:${retro.retroId}:edit:${card.id}`, Edit, { text: card.text })
  const { run, problem, isBusy, clear } = useCommand()
  const { text } = draft.fields

  function close() {
    wall.setState({ editing: null })
    setTimeout(() => focusCard(card.id))
  }
  async function save() {
    if (!(await run(() => retro.call('card.edit', { cardId: card.id, text })))) return
    draft.clear()
    close()
  }
  return (
    <Dialog
      open
      keepOpen
      onClose={close}
      onSubmit={() => void save()}
      title={words.title}
      closeLabel={words.close}
      actions={
        <>
          <Button
            label={words.cancel}
            onPress={() => {
              draft.clear()
              close()
            }}
          />
          <Button kind="primary" type="submit" label={words.save} busy={isBusy} />
        </>
      }
    >
      <TextArea
        label={words.text}
        value={text}
        onChange={(next) => {
          clear()
          draft.set({ text: next })
        }}
        limit={LIMITS.card}
        onSubmit={() => void save()}
        problem={problem && errorText(problem.code)}
        rows={5}
      />
    </Dialog>
  )
}
