import type { Recovery as State } from '@shared/api/store-calls'
import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { report } from '@shared/text/report'
import { store } from '@shared/text/store'
import { Report } from '../features/report/report'
import { Recovery } from '../features/store/recovery'
import { Page } from '../ui/page'
import { Section } from '../ui/section'
import { useTitle } from './use-title'

/** Stands in place of every page while the data can't be opened. */
export function RecoveryPage({ state }: { state: State }) {
  useTitle(store.recovery.title)
  return (
    <Page
      title={store.recovery.title}
      below={state.problem && errorText(state.problem)}
      skipLabel={app.skip}
    >
      <Recovery state={state}>
        <Section title={report.title}>
          <Report />
        </Section>
      </Recovery>
    </Page>
  )
}
