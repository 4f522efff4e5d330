import { LIMITS } from '@shared/domain/limits'
import { AppError } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { store } from '@shared/text/store'
import { FolderOutput, FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand, type Problem as Refusal } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { handOver } from './hand-over-file'
import section from '../../ui/section.module.css'
import styles from './store.module.css'

const words = store.move

/** Everything out into a folder, and in again from its file. */
export function Everything() {
  const client = useClient()
  const out = useCommand()
  const back = useCommand()
  const file = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<readonly string[]>([])
  const problem = out.problem ?? back.problem

  async function exportIt() {
    setSaid([])
    back.clear()
    await out.run(async () => {
      const { folder, leftOut } = await client.call('store.export', {})
      const rest = leftOut.length > 0 ? [words.leftOut(leftOut)] : []
      setSaid([words.exported(folder), ...rest])
    })
  }

  async function importIt(chosen: File) {
    setSaid([])
    out.clear()
    await back.run(async () => {
      if (chosen.size > LIMITS.importFile) throw new AppError('import-too-large')
      const merged = await handOver(client, await chosen.text())
      setSaid([words.imported(merged), words.before])
    })
  }

  return (
    <div className={section.stack}>
      <p className={section.about}>{words.about}</p>
      <div className={styles.buttons}>
        <Button
          icon={FolderOutput}
          label={words.exportIt}
          busy={out.isBusy}
          onPress={() => void exportIt()}
        />
        <Button
          icon={FileInput}
          label={words.importIt}
          busy={back.isBusy}
          onPress={() => file.current?.click()}
        />
        {/* Pressed by the button before it, which the keyboard reaches. */}
        <VisuallyHidden>
          <input
            ref={file}
            type="file"
            accept="application/json,.json"
            aria-label={words.file}
            tabIndex={-1}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? []
              if (chosen) void importIt(chosen)
              // So that the same file can be chosen once more.
              currentTarget.value = ''
            }}
          />
        </VisuallyHidden>
      </div>
      {problem && <Problem>{refusalText(problem)}</Problem>}
      <div role="status" className={styles.said}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

/** With the place in the file, where one row is the reason. */
function refusalText({ code, field = '' }: Refusal): string {
  const [table = '', row = '', column = ''] = field.split(' ')
  return code === 'import-bad-row' ? words.badRow(table, row, column) : errorText(code)
}
