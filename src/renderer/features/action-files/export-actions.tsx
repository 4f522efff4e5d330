import {
  ACTION_CHOICES,
  isTable,
  type ActionChoice,
  type ActionFormat,
} from '@shared/domain/action-file'
import type { TeamId } from '@shared/domain/ids'
import { exportActions as words } from '@shared/text/action-files'
import { errorText } from '@shared/text/errors'
import { Copy, Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { copyText, downloadText } from '../../api/give-away'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { RadioGroup } from '../../ui/radio-group'
import { useToast } from '../../ui/toast'
import { FilePreview } from './file-preview'
import { FormatSelect } from './format-select'
import { useActionFiles } from './use-action-files'
import styles from './action-files.module.css'

type Props = {
  /** Null: the actions of all teams. */
  teamId: TeamId | null
  onClose: () => void
}

const CHOICES = ACTION_CHOICES.map((value) => ({ value, label: words.choices[value] }))

/** Takes actions out of Candor in the shape that somebody needs, as it will be copied or saved. */
export function ExportActions({ teamId, onClose }: Props) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  const [format, setFormat] = useState<ActionFormat>('markdown')
  const [only, setOnly] = useState<ActionChoice>('open')
  const [isMarked, setMarked] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)

  const asked = { teamId, format, only, withBom: isMarked && isTable(format) }
  const { files, problem: previewProblem } = useActionFiles(asked)
  const refusal = problem?.code ?? previewProblem

  // Both ask the host once more: a change of the last moment may not be in the preview yet.
  const copy = () =>
    void run(async () => {
      const [file] = (await client.call('action.export', asked)).files
      say((await copyText(file?.text ?? '', field.current)) ? words.copied : words.notCopied)
    })
  const save = () =>
    void run(async () => {
      const { outcome, path } = await client.call('action.saveExport', asked)
      if (outcome === 'saved') say(words.saved(path))
      if (outcome !== 'unavailable') return
      const { files: all } = await client.call('action.export', asked)
      for (const { name, text } of all) downloadText(name, text, 'text/plain')
      say(words.downloaded(all.length))
    })

  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={words.title}
      description={words.about}
      closeLabel={words.close}
      actions={
        <>
          {files?.length === 1 && (
            <Button icon={Copy} label={words.copy} busy={isBusy} onPress={copy} />
          )}
          <Button kind="primary" icon={Download} label={words.save} busy={isBusy} onPress={save} />
        </>
      }
    >
      <div className={styles.parts}>
        <FormatSelect format={format} onChange={setFormat} />
        <RadioGroup
          label={words.which}
          look="segmented"
          options={CHOICES}
          value={only}
          onChange={setOnly}
        />
        {isTable(format) && (
          <Checkbox
            label={words.bom}
            description={words.bomAbout}
            checked={isMarked}
            onChange={setMarked}
          />
        )}
        {refusal && <Problem>{errorText(refusal)}</Problem>}
        <FilePreview files={files} field={field} />
      </div>
    </Dialog>
  )
}
