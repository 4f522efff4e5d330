import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { passOn as words, whoWrites } from '@shared/text/write'
import { useEffect, useRef, useState } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture } from '../../api/retro-context'
import { seatNameFrom } from '../../api/seat-name'
import { useTeamMembers } from '../../api/team-members-context'
import { useCommand } from '../../api/use-command'
import { Combobox } from '../../ui/combobox'
import { HandOver } from '../../ui/hand-over'
import { useLeaveSeat } from './use-leave-seat'

type Props = { onNext: () => void }

/**
 * The page between two people at this laptop. The seat is given up when it appears and not when it is left, so that a
 * reload, or who comes next, finds nothing of the person before.
 */
export function BetweenPeople({ onNext }: Props) {
  const { setName } = useLaptopSeat()
  const members = useTeamMembers()
  const leave = useLeaveSeat()
  const leaving = useCommand()
  const naming = useCommand()
  const asksName = usePicture((picture) => picture.head.names !== 'anonymous')
  const isOpen = usePicture((picture) => picture.head.revealed)
  const [name, setNameText] = useState('')
  const left = useRef<Promise<boolean>>(null)
  const { run: runLeaving } = leaving

  useEffect(() => {
    left.current ??= runLeaving(leave)
  }, [runLeaving, leave])

  async function begin() {
    // A hand that is faster than the host waits for it; where the line was down, the seat is given up once more.
    if (!(await left.current)) left.current = runLeaving(leave)
    if (!(await left.current)) return
    const isNamed = await naming.run(async () => {
      const next = asksName ? seatNameFrom(name) : null
      if (next !== null) await setName(next)
    })
    if (isNamed) onNext()
  }

  return (
    <HandOver
      open
      title={words.title}
      words={isOpen ? words.clearedOpen : words.cleared}
      action={{ label: words.start, onPress: () => void begin(), busy: naming.isBusy }}
      problem={leaving.problem && errorText(leaving.problem.code)}
    >
      {asksName && (
        <Combobox
          label={whoWrites.ask}
          hint={whoWrites.hint}
          value={name}
          onChange={setNameText}
          suggestions={members}
          limit={LIMITS.name}
          problem={naming.problem && errorText(naming.problem.code)}
        />
      )}
    </HandOver>
  )
}
