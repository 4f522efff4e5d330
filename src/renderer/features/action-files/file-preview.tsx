import type { TextFile } from '@shared/domain/action-file'
import { exportActions as words } from '@shared/text/action-files'
import type { RefObject } from 'react'
import { Field } from '../../ui/field'
import { Spinner } from '../../ui/spinner'
import styles from './action-files.module.css'

type Props = {
  /** Null until they are known. */
  files: readonly TextFile[] | null
  field: RefObject<HTMLTextAreaElement | null>
}

/** The file as it will be written; of several the first, and how many there are. */
export function FilePreview({ files, field }: Props) {
  if (files === null) return <Spinner label={words.loading} />
  return (
    <Field
      label={words.preview}
      hint={files.length > 1 ? words.files(files.map(({ name }) => name)) : undefined}
    >
      {(input) => (
        <textarea
          {...input}
          ref={field}
          className={`${input.className} ${styles.preview}`}
          readOnly
          dir="auto"
          spellCheck={false}
          value={files[0]?.text ?? ''}
        />
      )}
    </Field>
  )
}
