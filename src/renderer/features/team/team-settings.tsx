import type { Team } from '@shared/domain/team'
import { team as words } from '@shared/text/team'
import { useId, type ReactNode } from 'react'
import { DeleteTeam } from './delete-team'
import { RenameTeam } from './rename-team'
import styles from './team-settings.module.css'

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
    <div className={styles.settings}>
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
    </div>
  )
}

type SectionProps = { title: string; hint?: string; children: ReactNode }

function Section({ title, hint, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {hint && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
