import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { useLive } from '../../api/use-live'
import { Checkbox } from '../../ui/checkbox'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'

type Props = { teamId: TeamId }

const CHANGED_BY = ['teams.changed'] as const
const NEVER = [] as const

/** Whether this laptop's system reminds of the team's actions. */
export function ReminderSwitch({ teamId }: Props) {
  const client = useClient()
  const announce = useAnnounce()
  const { run, problem } = useCommand()
  const reminders = useLive('reminder.get', { teamId }, CHANGED_BY).value
  const info = useLive('app.info', {}, NEVER).value
  if (!reminders || !info) return null

  async function set(on: boolean) {
    const isSet = await run(() => client.call('reminder.set', { teamId, on }))
    if (isSet) announce(words.settings.reminderSet(on))
  }
  return (
    <>
      <Checkbox
        label={words.settings.remind}
        description={words.settings.remindHint[info.host]}
        checked={reminders.on}
        onChange={(on) => void set(on)}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </>
  )
}
