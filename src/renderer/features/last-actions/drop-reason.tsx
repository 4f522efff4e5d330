import { LIMITS } from '@shared/domain/limits'
import { lastActions as words } from '@shared/text/last-actions'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import styles from './drop-reason.module.css'

type Props = {
  value: string
  onChange: (reason: string) => void
  problem: string | undefined
  isBusy: boolean
  /** After a key, but not while arrow keys pass over the decisions. */
  autoFocus: boolean
  onDrop: () => void
  onCancel: () => void
}

/** Dropping is a decision like the others, and says why. */
export function DropReason({
  value,
  onChange,
  problem,
  isBusy,
  autoFocus,
  onDrop,
  onCancel,
}: Props) {
  return (
    <div className={styles.reason}>
      <TextArea
        label={words.reason}
        hint={words.reasonHint}
        required
        autoFocus={autoFocus}
        rows={2}
        value={value}
        limit={LIMITS.reason}
        onChange={onChange}
        onSubmit={onDrop}
        problem={problem}
      />
      <div className={styles.buttons}>
        <Button label={words.drop} busy={isBusy} onPress={onDrop} />
        <Button kind="quiet" label={words.dontDrop} onPress={onCancel} />
      </div>
    </div>
  )
}
