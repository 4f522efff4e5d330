import { errorText } from '@shared/text/errors'
import { summary as words } from '@shared/text/close'
import { Copy, Download } from 'lucide-react'
import { useRef } from 'react'
import { useClient } from '../../api/client-context'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Problem } from '../../ui/problem'
import { Spinner } from '../../ui/spinner'
import { useToast } from '../../ui/toast'
import { copyText, downloadText } from '../../api/give-away'
import { Part } from './part'
import { useSummary } from './use-summary'
import styles from './summary.module.css'

/** The summary as it will be copied or saved. */
export function Summary() {
  const client = useClient()
  const { retroId } = useRetroStore()
  const { preview, problem: previewProblem } = useSummary()
  const { run, problem, isBusy } = useCommand()
  const { say } = useToast()
  const field = useRef<HTMLTextAreaElement>(null)

  // Both ask the host once more: a change of the last moment may not be in the preview yet.
  const copy = () =>
    void run(async () => {
      const { text } = await client.call('export.preview', { retroId })
      say((await copyText(text, field.current)) ? words.copied : words.notCopied)
    })
  const save = () =>
    void run(async () => {
      const { outcome, path } = await client.call('export.saveAs', { retroId })
      if (outcome === 'saved') say(words.saved(path))
      if (outcome !== 'unavailable') return
      const { fileName, text } = await client.call('export.preview', { retroId })
      downloadText(fileName, text)
      say(words.downloaded(fileName))
    })

  return (
    <Part title={words.title} about={words.about}>
      <div className={styles.buttons}>
        <Button icon={Copy} label={words.copy} busy={isBusy} onPress={copy} />
        <Button icon={Download} label={words.save} busy={isBusy} onPress={save} />
      </div>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      {previewProblem && <Problem>{errorText(previewProblem)}</Problem>}
      {preview === null ? (
        !previewProblem && <Spinner label={words.loading} />
      ) : (
        <Field label={words.label} labelHidden>
          {({ id, className }) => (
            <textarea
              ref={field}
              id={id}
              className={`${className} ${styles.preview}`}
              readOnly
              dir="auto"
              spellCheck={false}
              value={preview.text}
            />
          )}
        </Field>
      )}
    </Part>
  )
}
