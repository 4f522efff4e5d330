import { KEYS } from '@shared/text/keys'
import { undoWords } from '@shared/text/undo'
import { Undo2 } from 'lucide-react'
import { useId } from 'react'
import { useUndo } from '../../api/use-undo'
import { Button } from '../../ui/button'
import { Kbd } from '../../ui/kbd'
import { Tooltip } from '../../ui/tooltip'
import { VisuallyHidden } from '../../ui/visually-hidden'

/** Takes back the last step, and says which that is. */
export function UndoButton() {
  const { step, undo } = useUndo()
  const id = useId()
  const about = step ? undoWords.takesBack(step.label) : undoWords.nothing

  // Its own tooltip: the kit's would say the key alone, and here what is taken back matters more.
  return (
    <>
      <Tooltip
        text={
          <>
            <span>{about}</span>
            {step && <Kbd keys={KEYS.undo} plain />}
          </>
        }
      >
        <Button
          kind="quiet"
          icon={Undo2}
          label={undoWords.undo}
          aria-describedby={id}
          disabled={!step}
          onPress={undo}
        />
      </Tooltip>
      <VisuallyHidden id={id}>{about}</VisuallyHidden>
    </>
  )
}
