import type { Team } from '@shared/domain/team'
import { team as words } from '@shared/text/team'
import type { ReactNode } from 'react'
import { Section, Sections } from '../../ui/section'
import { DeleteTeam } from './delete-team'
import { RenameTeam } from './rename-team'

type Props = {
  team: Team
  /** The team's own formats: another feature's business. */
  formats: ReactNode
  /** Whether the system reminds of actions. */
  reminders: ReactNode
  /** Theme and sound, which hold for the whole laptop. */
  look: ReactNode
}

export function TeamSettings({ team, formats, reminders, look }: Props) {
  return (
    <Sections>
      <Section title={words.settings.rename}>
        <RenameTeam key={team.name} team={team} />
      </Section>
      <Section title={words.settings.formats}>{formats}</Section>
      <Section title={words.settings.reminders}>{reminders}</Section>
      <Section title={words.settings.look} hint={words.settings.lookHint}>
        {look}
      </Section>
      <Section title={words.settings.deleteTitle}>
        <DeleteTeam team={team} />
      </Section>
    </Sections>
  )
}
