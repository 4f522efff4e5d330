import type { Backup } from '@shared/domain/backup'
import { errorText } from '@shared/text/errors'
import { app } from '@shared/text/app'
import { contentsText, momentText, store } from '@shared/text/store'
import { Archive } from 'lucide-react'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Problem } from '../../ui/problem'
import { Spinner } from '../../ui/spinner'
import { useToast } from '../../ui/toast'
import { BackupList } from './backup-list'
import { RenewBackups } from './renew-backups'
import section from '../../ui/section.module.css'
import styles from './store.module.css'

const words = store.backups
const CHANGED_BY = ['backups.changed'] as const

/** The backups of this data, to make one and to go back to one. */
export function Backups() {
  const client = useClient()
  const { say } = useToast()
  const { value: backups, problem: unread, refresh } = useLive('backup.list', {}, CHANGED_BY)
  const failed = useLive('store.troubles', {}, CHANGED_BY).value?.failed ?? null
  const { run, problem, isBusy } = useCommand()
  const [asked, setAsked] = useState<Backup | null>(null)

  async function backUp() {
    if (await run(() => client.call('backup.make', {}))) say(words.made)
  }

  return (
    <div className={section.stack}>
      <p className={section.about}>{words.about}</p>
      <div className={styles.buttons}>
        <Button icon={Archive} label={words.now} busy={isBusy} onPress={() => void backUp()} />
        {backups && backups.length > 1 && <RenewBackups />}
      </div>
      {failed && failed.code !== problem?.code && (
        <Problem>{words.notMade(momentText(failed.at), errorText(failed.code))}</Problem>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      {unread && (
        <Problem action={{ label: app.failed.again, onPress: refresh }}>
          {errorText(unread)}
        </Problem>
      )}
      {!backups && !unread && <Spinner label={words.loading} />}
      {backups && <BackupList backups={backups} onRestore={setAsked} />}
      {asked && <RestoreDialog backup={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

/** When it is done, every page is loaded anew: nothing that it shows need be there any more. */
function RestoreDialog({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const restore = () => run(() => client.call('backup.restore', { name: backup.name }))

  return (
    <ConfirmDialog
      open
      title={words.question(momentText(backup.madeAt))}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      busy={isBusy}
      problem={problem && errorText(problem.code)}
      onConfirm={() => void restore()}
      onCancel={onClose}
    >
      {backup.counts && words.what(contentsText(backup.counts))}
    </ConfirmDialog>
  )
}
