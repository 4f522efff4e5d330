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
  const { run, problem, isBusy } = useCommand()
  const asksName = usePicture((picture) => picture.head.names !== 'anonymous')
  const isOpen = usePicture((picture) => picture.head.revealed)
  const [name, setNameText] = useState('')
  const [hasLeft, setLeft] = useState(false)
  const hasBegun = useRef(false)

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    void run(leave).then(setLeft)
  }, [run, leave])

  async function begin() {
    // Left before, but not heard by the host: the line was down.
    if (!hasLeft && !(await run(leave))) return
    setLeft(true)
    const isNamed = await run(async () => {
      const next = asksName ? seatNameFrom(name) : null
      if (next !== null) await setName(next)
    })
    if (isNamed) onNext()
  }
  const sentence = problem && errorText(problem.code)

  return (
    <HandOver
      open
      title={words.title}
      words={isOpen ? words.clearedOpen : words.cleared}
      action={{ label: words.start, onPress: () => void begin(), busy: isBusy }}
      problem={hasLeft ? null : sentence}
    >
      {asksName && (
        <Combobox
          label={whoWrites.ask}
          hint={whoWrites.hint}
          value={name}
          onChange={setNameText}
          suggestions={members}
          limit={LIMITS.name}
          problem={hasLeft ? sentence : null}
        />
      )}
    </HandOver>
  )
}
