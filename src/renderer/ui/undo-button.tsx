import { Undo2 } from 'lucide-react'
import { useId } from 'react'
import { Button } from './button'
import { Kbd } from './kbd'
import { Tooltip } from './tooltip'
import { VisuallyHidden } from './visually-hidden'

type Props = {
  label: string
  /** What it takes back, or that there is nothing. */
  about: string
  shortcut: string
  disabled: boolean
  onPress: () => void
}

/** Takes back the last step, and says which that is. */
export function UndoButton({ label, about, shortcut, disabled, onPress }: Props) {
  const id = useId()

  // Its own tooltip: the button's would say the key alone, and here what is taken back matters more.
  return (
    <>
      <Tooltip
        text={
          <>
            <span>{about}</span>
            {!disabled && <Kbd keys={shortcut} plain />}
          </>
        }
      >
        <Button
          kind="quiet"
          icon={Undo2}
          label={label}
          aria-describedby={id}
          disabled={disabled}
          onPress={onPress}
        />
      </Tooltip>
      <VisuallyHidden id={id}>{about}</VisuallyHidden>
    </>
  )
}
