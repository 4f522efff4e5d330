import { KEYS } from '@shared/text/keys'
import { undoWords } from '@shared/text/undo'
import { useUndo } from '../../api/use-undo'
import { UndoButton as Takeback } from '../../ui/undo-button'

/** Takes back the last step of the retro. */
export function UndoButton() {
  const { step, undo } = useUndo()
  return (
    <Takeback
      label={undoWords.undo}
      about={step ? undoWords.takesBack(step.label) : undoWords.nothing}
      shortcut={KEYS.undo}
      disabled={!step}
      onPress={undo}
    />
  )
}
