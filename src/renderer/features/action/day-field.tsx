import { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import { actionDialog as words } from '@shared/text/actions'
import { useToday } from '../../api/use-today'
import { DateField } from '../../ui/date-field'

type Props = {
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
  /** The day that "next retro" means. */
  nextRetro: Day
  problem: string | undefined
}

/** A day, or words that mean one: "next retro", "friday", "in 2 weeks". */
export function DayField({ nextRetro, ...field }: Props) {
  const today = useToday()
  return (
    <DateField
      {...field}
      notADate={words.notADate}
      pickLabel={words.pickDay}
      words={{
        read: (text) => readDueWords(text, { today, nextRetro }),
        mean: (day) => words.dueMeans(Day.parse(day)),
      }}
    />
  )
}
