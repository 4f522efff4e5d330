import type { TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { readBack as words } from '@shared/text/action-files'
import { errorText } from '@shared/text/errors'
import { FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { TextArea } from '../../ui/text-area'
import { ReadBackRows } from './read-back-rows'
import { useReadBack } from './use-read-back'
import styles from './action-files.module.css'

type Props = {
  /** Null: the list is of all teams. */
  teamId: TeamId | null
  onClose: () => void
}

/** Brings a list that was edited elsewhere back, after it has shown what that would change. */
export function ReadBack({ teamId, onClose }: Props) {
  const { run, problem, isBusy } = useCommand()
  const [text, setText] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const list = useReadBack(teamId, text)
  const count = list.taken.length
  const refusal = list.problem ?? problem?.code ?? null

  // The page behind says what was done, with its way back, as of every step on actions.
  async function apply() {
    if (await run(list.apply)) onClose()
  }

  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      keepOpen={text !== ''}
      title={words.title}
      description={words.about}
      closeLabel={words.close}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button
            kind="primary"
            label={words.apply(count)}
            busy={isBusy}
            disabled={count === 0}
            reason={words.noneChosen}
            onPress={() => void apply()}
          />
        </>
      }
    >
      <div className={styles.parts}>
        <div>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={words.file}
            accept=".md,.markdown,.txt"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void run(async () => setText(await file.text()))
              // The same file, edited once more, is a change too.
              target.value = ''
            }}
          />
          <Button icon={FolderOpen} label={words.file} onPress={() => picker.current?.click()} />
        </div>
        <div className={styles.paste}>
          <TextArea
            label={words.text}
            value={text}
            onChange={setText}
            limit={LIMITS.actionList}
            rows={5}
          />
        </div>
        {refusal && <Problem>{errorText(refusal)}</Problem>}
        {list.table && (
          <ReadBackRows table={list.table} isTaken={list.isTaken} onTake={list.take} />
        )}
      </div>
    </Dialog>
  )
}
