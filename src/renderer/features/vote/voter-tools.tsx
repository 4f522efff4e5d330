import { errorText } from '@shared/text/errors'
import { ballot as words, handOver } from '@shared/text/vote'
import { Check, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { HandOver } from '../../ui/hand-over'
import { Problem } from '../../ui/problem'

/** What the person at this laptop does when their dots are placed. */
export function VoterTools() {
  const store = useRetroStore()
  const { passOn } = useLaptopSeat()
  const isDone = usePicture((picture) => picture.mine?.done ?? false)
  const { run, problem, isBusy } = useCommand()
  const [isPassing, setPassing] = useState(false)

  const mark = (done: boolean) => store.call('done.mark', { stage: 'vote', isDone: done })
  function pass() {
    setPassing(true)
    void run(async () => {
      // Without a name: whose votes these are is nobody's business in any retro.
      await passOn(null, async () => {
        // Who hands the laptop on has finished; else the host would wait for a mark that nobody can give any more.
        if (!isDone) await mark(true)
      })
    })
  }
  return (
    <>
      <Button
        icon={Check}
        label={words.done}
        pressed={isDone}
        disabled={isBusy}
        onPress={() => void run(() => mark(!isDone))}
      />
      <Button icon={UserRoundPlus} label={words.pass} onPress={pass} />
      {problem && !isPassing && <Problem>{errorText(problem.code)}</Problem>}
      <HandOver
        open={isPassing}
        title={handOver.title}
        words={handOver.words}
        action={{ label: handOver.next, busy: isBusy, onPress: () => setPassing(false) }}
        problem={problem && errorText(problem.code)}
      />
    </>
  )
}
