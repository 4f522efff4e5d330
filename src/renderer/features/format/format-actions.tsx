import { Format, type FormatEntry } from '@shared/domain/format'
import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { gallery as words } from '@shared/text/format'
import { Copy, Pencil, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { places, type FormatFrom } from '../../api/places'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'

type Props = { teamId: TeamId; format: FormatEntry; from: FormatFrom }

/** What can be done with a format: any can be copied, one's own changed and deleted. */
export function FormatActions({ teamId, format, from }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { say } = useToast()
  const { run, problem } = useCommand()
  const isOwn = format.teamId !== null

  async function remove() {
    const isGone = await run(() => client.call('format.delete', { teamId, formatId: format.id }))
    if (!isGone) return
    sayWithUndo(
      say,
      words.deleted(format.name),
      () => client.call('format.save', { teamId, format: Format.parse(format) }),
      words.restored(format.name),
    )
  }

  return (
    <>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <Button
        size="small"
        icon={Copy}
        label={words.copy}
        onPress={() => navigate(places.format(teamId, format.id, 'copy', from))}
      />
      {isOwn && (
        <>
          <Button
            size="small"
            icon={Pencil}
            label={words.edit}
            onPress={() => navigate(places.format(teamId, format.id, 'edit', from))}
          />
          <Button size="small" icon={Trash2} label={words.delete} onPress={() => void remove()} />
        </>
      )}
    </>
  )
}
