import type { RoundPicture } from '@shared/domain/health-round'
import { errorText } from '@shared/text/errors'
import { healthRound as words } from '@shared/text/health'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import styles from './health-round.module.css'

type Props = { round: RoundPicture; onDiscarded: () => void }

/** The two ends of a round: counted, or called off. Both are asked about first, for neither can be taken back. */
export function EndRound({ round, onDiscarded }: Props) {
  const client = useClient()
  const closing = useCommand()
  const discarding = useCommand()
  const [asks, setAsks] = useState<'close' | 'discard' | null>(null)
  const { id: roundId, terms, isEnough } = round
  const isCounted = isEnough !== false

  async function close() {
    if (await closing.run(() => client.call('health.close', { roundId }))) setAsks(null)
  }
  async function discard() {
    if (await discarding.run(() => client.call('health.discard', { roundId }))) onDiscarded()
  }
  return (
    <div className={styles.ends}>
      <Button
        kind={isEnough ? 'primary' : 'plain'}
        label={words.close}
        onPress={() => setAsks('close')}
      />
      <Button kind="quiet" label={words.discard} onPress={() => setAsks('discard')} />
      <ConfirmDialog
        open={asks === 'close'}
        title={words.closeTitle}
        kind={isCounted ? 'primary' : 'danger'}
        confirmLabel={words.closeNow}
        cancelLabel={words.wait}
        busy={closing.isBusy}
        problem={closing.problem && errorText(closing.problem.code)}
        onConfirm={() => void close()}
        onCancel={() => setAsks(null)}
      >
        {isCounted ? words.closeEnough : words.closeTooFew(terms.smallest)}
      </ConfirmDialog>
      <ConfirmDialog
        open={asks === 'discard'}
        title={words.discardTitle}
        kind="danger"
        confirmLabel={words.discardNow}
        cancelLabel={words.wait}
        busy={discarding.isBusy}
        problem={discarding.problem && errorText(discarding.problem.code)}
        onConfirm={() => void discard()}
        onCancel={() => setAsks(null)}
      >
        {words.discardAbout}
      </ConfirmDialog>
    </div>
  )
}
