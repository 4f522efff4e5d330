import type { ShelfStep } from '@shared/domain/action-life'
import { shelfWords } from '@shared/text/actions'
import { KEYS } from '@shared/text/keys'
import { undoWords } from '@shared/text/undo'
import { UndoButton } from '../../ui/undo-button'

type Props = { shelf: { readonly step: ShelfStep | null; readonly undo: () => void } }

/** Takes back the last step on actions outside a retro. */
export function ShelfUndo({ shelf: { step, undo } }: Props) {
  return (
    <UndoButton
      label={undoWords.undo}
      about={step ? shelfWords.takesBack(step.label, step.actions) : undoWords.nothing}
      shortcut={KEYS.undo}
      disabled={!step}
      onPress={undo}
    />
  )
}
