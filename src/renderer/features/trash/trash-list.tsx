import type { TrashedThing } from '@shared/api/team-calls'
import { errorText } from '@shared/text/errors'
import { trash as words } from '@shared/text/trash'
import { Undo2 } from 'lucide-react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import styles from './trash-list.module.css'

type Props = { things: readonly TrashedThing[] }

export function TrashList({ things }: Props) {
  return (
    <ul className={styles.list} aria-label={words.list}>
      {things.map((thing) => (
        <TrashRow key={thing.id} thing={thing} />
      ))}
    </ul>
  )
}

function TrashRow({ thing }: { thing: TrashedThing }) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()

  async function restore() {
    const { kind, id } = thing
    if (await run(() => client.call('trash.restore', { kind, id }))) {
      say(words.restored(thing.title))
    }
  }

  return (
    <li className={styles.row}>
      <div className={styles.kind}>
        <Badge>{words.kind(thing.kind)}</Badge>
      </div>
      <div className={styles.thing}>
        <p className={styles.title} dir="auto">
          {thing.title}
        </p>
        {thing.kind !== 'team' && <p className={styles.of}>{words.of(thing.teamName)}</p>}
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      <Button
        icon={Undo2}
        label={words.restoreOf(thing.title)}
        busy={isBusy}
        onPress={() => void restore()}
      >
        {words.restore}
      </Button>
    </li>
  )
}
