import { Day } from '@shared/domain/day'
import { actionDialog as words } from '@shared/text/actions'
import { DateField } from '../../ui/date-field'
import type { FieldProps } from '../../ui/field'

type Props = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** Reads words for a day. */
  read: (text: string) => Day | null
  autoFocus?: boolean
}

/** A due date as people write it. */
export function DueField({ read, ...field }: Props) {
  return (
    <DateField
      {...field}
      notADate={words.notADate}
      words={{ read, mean: (day) => words.dueMeans(Day.parse(day)) }}
      pickLabel={words.pickDay}
    />
  )
}
