import { errorText } from '@shared/text/errors'
import { move as words } from '@shared/text/move'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand, type Problem as Refusal } from '../../api/use-command'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { TextField } from '../../ui/text-field'
import section from '../../ui/section.module.css'
import styles from './store.module.css'

const NEVER = [] as const

/** Asks for the new folder; when the data is there, every page is loaded anew by itself. */
export function MoveDialog({ onClose }: { onClose: () => void }) {
  const client = useClient()
  const hasDialog = useLive('app.info', {}, NEVER).value?.host === 'desktop'
  const { run, problem, isBusy, clear } = useCommand()
  const [folder, setFolder] = useState('')
  const risk = riskIn(problem)

  function write(path: string) {
    clear()
    setFolder(path)
  }

  async function choose() {
    const chosen = await client.call('folder.choose', {})
    if (chosen.folder !== null) write(chosen.folder)
  }

  async function move() {
    const isDone = await run(() =>
      client.call('folder.move', { folder, isRiskFine: risk !== null }),
    )
    if (isDone) onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      keepOpen={isBusy}
      title={words.title}
      description={words.about}
      closeLabel={words.cancel}
      onSubmit={() => void move()}
      actions={
        <>
          <Button label={words.cancel} disabled={isBusy} onPress={onClose} />
          <Button
            kind="primary"
            type="submit"
            label={risk ? words.riskConfirm : words.confirm}
            busy={isBusy}
          />
        </>
      }
    >
      <div className={section.stack}>
        <TextField
          label={words.folder}
          hint={words.hint}
          value={folder}
          onChange={write}
          problem={problem && (problem.field || risk) ? errorText(problem.code) : undefined}
        />
        {hasDialog && (
          <div>
            <Button label={words.choose} onPress={() => void choose()} />
          </div>
        )}
        {risk && <p className={styles.risk}>{risk}</p>}
        {problem && !problem.field && !risk && <Problem>{errorText(problem.code)}</Problem>}
      </div>
    </Dialog>
  )
}

/** What is said of a place that can be taken all the same; null for every other refusal. */
function riskIn(problem: Refusal | null): string | null {
  const code = problem?.code
  return code === 'place-network' || code === 'place-synced' ? words.risk[code] : null
}
