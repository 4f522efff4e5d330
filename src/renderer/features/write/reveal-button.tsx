import { errorText } from '@shared/text/errors'
import { revealWords as words, write as wall } from '@shared/text/write'
import { MailOpen } from 'lucide-react'
import { useState } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'
import { SettleDialog } from './settle-dialog'
import { useUnsent } from './use-unsent'

/** Opens all cards at once. Asks first where somebody may not be ready. */
export function RevealButton() {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()
  const { cards, done } = usePicture((picture) => picture.counts)
  const people = usePicture((picture) => picture.head.people)
  const unsent = useUnsent()
  const [asks, setAsks] = useState<'nothing' | 'to-settle' | 'to-confirm'>('nothing')

  // A card gets a new id when it is revealed: a change of it that is not saved yet would lose its card.
  const changes = unsent.filter(({ kind }) => kind === 'edit')
  const boxes = unsent.flatMap((one) => (one.kind === 'new' ? [one.column ?? wall.unsorted] : []))
  const isReady = done >= people && unsent.length === 0

  async function reveal() {
    if (!(await run(() => store.call('cards.reveal', {})))) return
    setAsks('nothing')
    announce(words.revealed(cards))
  }
  function press() {
    if (changes.length > 0) return setAsks('to-settle')
    if (!isReady) return setAsks('to-confirm')
    void reveal()
  }

  return (
    <>
      <Button
        kind="primary"
        icon={MailOpen}
        label={words.reveal(cards)}
        disabled={cards === 0}
        reason={words.empty}
        busy={isBusy}
        onPress={press}
      />
      {problem && asks === 'nothing' && <Problem>{errorText(problem.code)}</Problem>}
      {asks === 'to-settle' && (
        <SettleDialog
          unsent={changes}
          onKeep={() => setAsks('nothing')}
          onSettled={() => setAsks('to-confirm')}
        />
      )}
      <ConfirmDialog
        open={asks === 'to-confirm'}
        title={done >= people ? words.question : words.questionDone(done, people)}
        confirmLabel={words.reveal(cards)}
        cancelLabel={words.wait}
        busy={isBusy}
        problem={problem && errorText(problem.code)}
        onConfirm={() => void reveal()}
        onCancel={() => setAsks('nothing')}
      >
        {boxes.length > 0 && <p dir="auto">{words.unsent(boxes)}</p>}
        <p>{words.about}</p>
      </ConfirmDialog>
    </>
  )
}
