import { errorText } from '@shared/text/errors'
import { report as words } from '@shared/text/report'
import { ClipboardCopy, LifeBuoy } from 'lucide-react'
import { useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { copyText } from '../../api/give-away'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import section from '../../ui/section.module.css'
import styles from './report.module.css'

/** Details for a bug report: shown first, copied only then. */
export function Report() {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const [text, setText] = useState<string | null>(null)

  return (
    <div className={section.stack}>
      <p className={section.about}>{words.about}</p>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <div>
        <Button
          icon={LifeBuoy}
          label={words.show}
          busy={isBusy}
          onPress={() => void run(async () => setText((await client.call('report.get', {})).text))}
        />
      </div>
      <Details text={text} onClose={() => setText(null)} />
    </div>
  )
}

function Details({ text, onClose }: { text: string | null; onClose: () => void }) {
  const { say } = useToast()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setRefused] = useState(false)

  async function copy() {
    const isCopied = await copyText(text ?? '', field.current)
    setRefused(!isCopied)
    if (!isCopied) return
    say(words.copied)
    onClose()
  }

  return (
    <Dialog
      open={text !== null}
      onClose={onClose}
      title={words.dialog}
      closeLabel={words.close}
      size="large"
      actions={
        <Button
          kind="primary"
          icon={ClipboardCopy}
          label={words.copy}
          onPress={() => void copy()}
        />
      }
    >
      <Field label={words.field}>
        {(input) => (
          <textarea
            {...input}
            ref={field}
            className={`${input.className} ${styles.details}`}
            readOnly
            spellCheck={false}
            value={text ?? ''}
          />
        )}
      </Field>
      {isRefused && <Problem>{words.notCopied}</Problem>}
    </Dialog>
  )
}
