import type { Hit } from '@shared/domain/found'
import { app } from '@shared/text/app'
import { person } from '@shared/text/person'
import { report } from '@shared/text/report'
import { store as words } from '@shared/text/store'
import { team } from '@shared/text/team'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { placeOf } from '../features/find/find-groups'
import { HitLine } from '../features/find/hit-line'
import { ErasePerson } from '../features/person/erase-person'
import { Report } from '../features/report/report'
import { LookSettings } from '../features/settings/look-settings'
import { Backups } from '../features/store/backups'
import { DamageNote } from '../features/store/damage-note'
import { Everything } from '../features/store/everything'
import { RenewBackups } from '../features/store/renew-backups'
import { WhereDataIs } from '../features/store/where-data-is'
import { Page } from '../ui/page'
import { Section, Sections } from '../ui/section'
import { useTitle } from './use-title'

/** What belongs to this laptop rather than to a team. */
export function SettingsPage({ bar }: { bar: ReactNode }) {
  useTitle(words.title)
  return (
    <Page title={words.title} bar={bar} skipLabel={app.skip}>
      <DamageNote />
      <Sections>
        <Section title={words.data.title}>
          <WhereDataIs />
        </Section>
        <Section title={words.backups.title}>
          <Backups />
        </Section>
        <Section title={words.move.title}>
          <Everything />
        </Section>
        <Section title={person.title}>
          <ErasePerson linkTo={linkTo} renewBackups={<RenewBackups />} />
        </Section>
        <Section title={team.settings.look} hint={team.settings.lookHint}>
          <LookSettings />
        </Section>
        <Section title={report.title}>
          <Report />
        </Section>
      </Sections>
    </Page>
  )
}

function linkTo(hit: Hit) {
  return (
    <Link href={placeOf(hit)}>
      <HitLine hit={hit} />
    </Link>
  )
}
