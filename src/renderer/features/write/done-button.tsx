import { errorText } from '@shared/text/errors'
import { write as words } from '@shared/text/write'
import { Check } from 'lucide-react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'

/** Says for the person at this laptop that they are done; a second press takes it back. */
export function DoneButton() {
  const store = useRetroStore()
  const { run, problem } = useCommand()
  const isDone = usePicture((picture) => picture.mine?.done ?? false)

  return (
    <>
      <Button
        icon={isDone ? Check : undefined}
        label={words.iAmDone}
        pressed={isDone}
        onPress={() => void run(() => store.call('done.mark', { stage: 'write', isDone: !isDone }))}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </>
  )
}
