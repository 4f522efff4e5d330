import { newRetro as words } from '@shared/text/new-retro'
import { NumberField } from '../../ui/number-field'

type Props = {
  label: string
  hint: string
  value: number | null
  min: number
  max: number
  isWrong: boolean
  onChange: (value: number | null) => void
}

export function CountField({ label, min, max, isWrong, ...field }: Props) {
  return (
    <NumberField
      {...field}
      {...{ label, min, max }}
      decreaseLabel={words.fewer(label)}
      increaseLabel={words.more(label)}
      problem={isWrong ? words.between(min, max) : null}
    />
  )
}
