import type { Recovery as State } from '@shared/api/store-calls'
import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { contentsText, store } from '@shared/text/store'
import { useState, type ReactNode } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Problem } from '../../ui/problem'
import { Section, Sections } from '../../ui/section'
import { Spinner } from '../../ui/spinner'
import { BackupList } from './backup-list'
import section from '../../ui/section.module.css'
import styles from './store.module.css'

const words = store.recovery
const NEVER = [] as const

type Props = {
  state: State
  /** Sections after the choices. */
  children: ReactNode
}

/** What can be done about data that can't be opened. Each choice keeps what is there. */
export function Recovery({ state, children }: Props) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const [isAsking, setAsking] = useState(false)

  return (
    <div className={section.stack}>
      <p className={section.about}>{words.where(state.dataFolder)}</p>
      {problem && problem.code !== state.problem && <Problem>{errorText(problem.code)}</Problem>}
      <div>
        <Button
          label={words.again}
          busy={isBusy}
          onPress={() => void run(() => client.call('recovery.tryAgain', {}))}
        />
      </div>
      <div className={styles.choices}>
        <Sections>
          {state.isMendable && (
            <>
              <WhatIsLeft
                busy={isBusy}
                onBackup={(name) => void run(() => client.call('recovery.useBackup', { name }))}
                onReadable={() => void run(() => client.call('recovery.useReadable', {}))}
              />
              <Section title={words.emptyTitle}>
                <div className={section.stack}>
                  <p>{words.empty}</p>
                  <div>
                    <Button label={words.startEmpty} onPress={() => setAsking(true)} />
                  </div>
                </div>
              </Section>
            </>
          )}
          {children}
        </Sections>
      </div>
      <ConfirmDialog
        open={isAsking}
        title={words.question}
        confirmLabel={words.startEmpty}
        cancelLabel={words.cancel}
        busy={isBusy}
        problem={problem && errorText(problem.code)}
        onConfirm={() => void run(() => client.call('recovery.startEmpty', {}))}
        onCancel={() => setAsking(false)}
      >
        {words.kept}
      </ConfirmDialog>
    </div>
  )
}

type WhatIsLeftProps = {
  readonly busy: boolean
  readonly onBackup: (name: string) => void
  readonly onReadable: () => void
}

/** The backups, and what can still be read of the file. To look at all of it takes its time. */
function WhatIsLeft({ busy, onBackup, onReadable }: WhatIsLeftProps) {
  const { value: left, problem, refresh } = useLive('recovery.look', {}, NEVER)
  const { backups = [], readable = null } = left ?? {}
  const isHopeless = backups.every(({ flaw }) => flaw === 'damaged')

  return (
    <>
      <Section title={words.backupTitle} hint={words.kept}>
        {!left && !problem && <Spinner label={words.loading} />}
        {problem && (
          <Problem action={{ label: app.failed.again, onPress: refresh }}>
            {errorText(problem)}
          </Problem>
        )}
        {left && isHopeless && <p>{words.noBackup}</p>}
        {backups.length > 0 && (
          <BackupList backups={backups} onRestore={({ name }) => onBackup(name)} />
        )}
      </Section>
      {readable && (
        <Section title={words.readableTitle}>
          <div className={section.stack}>
            <p>{words.readable(contentsText(readable))}</p>
            <div>
              <Button label={words.useReadable} busy={busy} onPress={onReadable} />
            </div>
          </div>
        </Section>
      )}
    </>
  )
}
