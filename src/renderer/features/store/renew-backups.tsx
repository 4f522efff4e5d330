import { errorText } from '@shared/text/errors'
import { store } from '@shared/text/store'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useToast } from '../../ui/toast'

const words = store.backups

/** For what must be forgotten in the backups too. */
export function RenewBackups() {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  const [isAsking, setAsking] = useState(false)

  async function renew() {
    if (!(await run(() => client.call('backup.renew', {})))) return
    setAsking(false)
    say(words.renewed)
  }

  return (
    <>
      <Button kind="quiet" label={words.renew} onPress={() => setAsking(true)} />
      <ConfirmDialog
        open={isAsking}
        kind="danger"
        title={words.renewQuestion}
        confirmLabel={words.renewConfirm}
        cancelLabel={words.renewCancel}
        busy={isBusy}
        problem={problem && errorText(problem.code)}
        onConfirm={() => void renew()}
        onCancel={() => setAsking(false)}
      >
        {words.renewWhat}
      </ConfirmDialog>
    </>
  )
}
