import type { CardId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { settle as words } from '@shared/text/write'
import { useDraftStore } from '../../api/draft-context'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import { UserText } from '../../ui/user-text'
import { cardText } from './pasted-lines'
import styles from './settle-dialog.module.css'
import type { Unsent } from './use-unsent'

type Props = {
  unsent: readonly Unsent[]
  onKeep: () => void
  /** Called when the last one was settled. */
  onSettled: () => void
}

/** Asks about each unsent text, one by one: nothing that was typed is lost without a choice. */
export function SettleDialog({ unsent, onKeep, onSettled }: Props) {
  return (
    <Dialog
      open
      onClose={onKeep}
      title={words.title}
      description={words.about}
      closeLabel={words.keep}
      keepOpen
      actions={<Button label={words.keep} onPress={onKeep} />}
    >
      <ul className={styles.list}>
        {unsent.map((one) => (
          <UnsentText
            key={one.place}
            unsent={one}
            onSettled={() => unsent.length === 1 && onSettled()}
          />
        ))}
      </ul>
    </Dialog>
  )
}

type TextProps = { unsent: Unsent; onSettled: () => void }

function UnsentText({ unsent, onSettled }: TextProps) {
  const store = useRetroStore()
  const drafts = useDraftStore()
  const { run, problem, isBusy } = useCommand()
  const send = unsent.kind === 'new' ? words.add : words.saveChange

  function forget() {
    drafts.write(unsent.place, '')
    onSettled()
  }
  async function add() {
    const text = cardText(unsent.text)
    const isSent = await run(() =>
      unsent.kind === 'new'
        ? store.call('card.add', { cardId: newId<CardId>(), columnId: unsent.columnId, text })
        : store.call('card.edit', { cardId: unsent.cardId, text }),
    )
    if (isSent) forget()
  }

  return (
    <Paper as="li" padding="small" className={styles.item}>
      <p className={styles.where} dir="auto">
        {unsent.kind === 'new' ? words.inColumn(unsent.column) : words.changedCard}
      </p>
      <div className={styles.text}>
        <UserText>{unsent.text}</UserText>
      </div>
      <div className={styles.buttons}>
        <Button size="small" label={send} busy={isBusy} onPress={() => void add()} />
        <Button size="small" kind="quiet" label={words.throwAway} onPress={forget} />
      </div>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Paper>
  )
}
