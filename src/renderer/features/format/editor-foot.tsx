import { formatEditor as words } from '@shared/text/format'
import { KEYS } from '@shared/text/keys'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'

type Props = {
  isBusy: boolean
  onSave: () => void
  /** Null while there is nothing to discard. */
  onDiscard: (() => void) | null
  wrongFields: number
}

export function EditorFoot({ isBusy, onSave, onDiscard, wrongFields }: Props) {
  useShortcuts({ [KEYS.save]: onSave }, { whileTyping: [KEYS.save] })

  return (
    <BottomBar>
      {wrongFields > 0 && <Problem>{words.wrong(wrongFields)}</Problem>}
      {onDiscard && <Button kind="quiet" label={words.discard} onPress={onDiscard} />}
      <Button
        kind="primary"
        label={words.save}
        shortcut={KEYS.save}
        busy={isBusy}
        onPress={onSave}
      />
    </BottomBar>
  )
}
