import type { MemberId, TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { home } from '@shared/text/home'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { useDraft } from '../../api/draft-context'
import { newId } from '../../api/ids'
import { places } from '../../api/places'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { TextArea } from '../../ui/text-area'
import { TextField } from '../../ui/text-field'
import { memberNames, memberProblem, membersFrom } from './member-lines'

type Props = { onClose: () => void }

export function NewTeamDialog({ onClose }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const [name, writeName] = useDraft('team:new:name')
  const [members, writeMembers] = useDraft('team:new:members')
  const { run, problem, isBusy } = useCommand()
  // Kept through failed tries, so that the same team is never made twice.
  const teamId = useRef<TeamId>(null)
  const membersWrong = memberProblem(members)
  const isAboutName = problem?.field === 'name'

  async function create() {
    if (membersWrong) return
    const id = (teamId.current ??= newId<TeamId>())
    const isMade = await run(() =>
      client.call('team.create', {
        teamId: id,
        name,
        members: membersFrom(members, () => newId<MemberId>()),
      }),
    )
    if (!isMade) return
    writeName('')
    writeMembers('')
    onClose()
    navigate(places.team(id))
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={home.form.title}
      closeLabel={home.form.close}
      actions={
        <>
          <Button label={home.form.cancel} onPress={onClose} />
          <Button
            kind="primary"
            label={home.form.create}
            busy={isBusy}
            onPress={() => void create()}
          />
        </>
      }
    >
      <TextField
        label={home.form.name}
        value={name}
        onChange={writeName}
        onEnter={() => void create()}
        limit={LIMITS.title}
        problem={isAboutName ? errorText(problem.code) : null}
      />
      <TextArea
        label={home.form.members}
        hint={home.form.membersHint}
        rows={5}
        value={members}
        onChange={writeMembers}
        onSubmit={() => void create()}
        problem={membersWrong && errorText(membersWrong)}
      />
      <NameCount text={members} />
      {problem && !isAboutName && <Problem>{errorText(problem.code)}</Problem>}
    </Dialog>
  )
}

/** How many names were understood, so that "Ada, Bo" on one line is seen to be one. */
export function NameCount({ text }: { text: string }) {
  const count = memberNames(text).length
  return count === 0 ? null : <p>{home.form.count(count)}</p>
}
