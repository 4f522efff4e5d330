import { LIMITS } from '@shared/domain/limits'
import { write as words } from '@shared/text/write'
import { Button } from '../../ui/button'
import styles from './split-offer.module.css'

type Props = { lines: number; isBusy: boolean; onSplit: () => void; onKeep: () => void }

/** Several lines were pasted: they may be one card, or one each. */
export function SplitOffer({ lines, isBusy, onSplit, onKeep }: Props) {
  const most = LIMITS.cardsPerPaste
  return (
    <div className={styles.offer} role="status">
      <p>{words.splitOffer(lines)}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          label={lines > most ? words.splitFirst(most, lines) : words.split(lines)}
          busy={isBusy}
          onPress={onSplit}
        />
        <Button size="small" kind="quiet" label={words.keepAsOne} onPress={onKeep} />
      </div>
    </div>
  )
}
