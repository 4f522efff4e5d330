import type { TrashedThing } from '@shared/api/team-calls'
import { errorText } from '@shared/text/errors'
import { trash as words, trashContents } from '@shared/text/trash'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useToast } from '../../ui/toast'

type Props = { things: readonly TrashedThing[] }

/** The only thing in Candor that can't be taken back: so it is asked, with what would go. */
export function EmptyTrash({ things }: Props) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy, clear } = useCommand()
  const [isAsking, setIsAsking] = useState(false)

  async function empty() {
    if (!(await run(() => client.call('trash.empty', {})))) return
    setIsAsking(false)
    say(words.emptied)
  }

  return (
    <>
      <Button
        kind="danger"
        icon={Trash2}
        label={words.emptyIt}
        onPress={() => {
          clear()
          setIsAsking(true)
        }}
      />
      <ConfirmDialog
        open={isAsking}
        kind="danger"
        title={words.question(things.length)}
        confirmLabel={words.confirm}
        cancelLabel={words.keep}
        busy={isBusy}
        problem={problem && errorText(problem.code)}
        onConfirm={() => void empty()}
        onCancel={() => setIsAsking(false)}
      >
        {trashContents(things)}
      </ConfirmDialog>
    </>
  )
}
