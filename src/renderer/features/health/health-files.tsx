import type { CallName, Client, Output } from '@shared/api/contract'
import type { HealthRoundId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { healthFiles as words } from '@shared/text/health-results'
import { Copy, Download } from 'lucide-react'
import { useClient } from '../../api/client-context'
import { copyText, downloadText } from '../../api/give-away'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { classNames } from '../../ui/class-names'
import { Menu } from '../../ui/menu'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import styles from './health-history.module.css'

type Props = { roundId: HealthRoundId }

const TYPES = { markdown: 'text/markdown', csv: 'text/csv', svg: 'image/svg+xml' } as const
type Kind = keyof typeof TYPES

type File = Output<Extract<CallName, 'health.export'>>
type Ways = {
  readonly file: () => Promise<File>
  readonly save: () => Promise<Output<'health.saveExport'>>
}

/** Copying and saving what a closed round says; files hold what the screen shows. */
export function RoundFiles({ roundId }: Props) {
  const { client, give, run, say, problem, isBusy } = useGiveAway()
  const copy = () =>
    void run(async () => {
      const { text } = await client.call('health.export', { roundId, as: 'markdown' })
      say((await copyText(text, null)) ? words.copied : words.notCopied)
    })
  const save = (as: Kind) =>
    give(as, {
      file: () => client.call('health.export', { roundId, as }),
      save: () => client.call('health.saveExport', { roundId, as }),
    })
  return (
    <div className={classNames(styles.files, styles.roundFiles)}>
      <Button icon={Copy} label={words.copy} busy={isBusy} onPress={copy} />
      <Menu
        label={words.saveAs}
        icon={Download}
        items={[
          { label: words.markdown, onSelect: () => save('markdown') },
          { label: words.csv, onSelect: () => save('csv') },
          { label: words.svg, onSelect: () => save('svg') },
        ]}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}

/** The same for the history of the model that this round asked. */
export function HistoryFiles({ roundId }: Props) {
  const { client, give, problem } = useGiveAway()
  const save = (as: 'csv' | 'svg') =>
    give(as, {
      file: () => client.call('health.exportHistory', { roundId, as }),
      save: () => client.call('health.saveHistory', { roundId, as }),
    })
  return (
    <div className={styles.files}>
      <Menu
        label={words.saveHistoryAs}
        icon={Download}
        items={[
          { label: words.csv, onSelect: () => save('csv') },
          { label: words.svg, onSelect: () => save('svg') },
        ]}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}

function useGiveAway() {
  const client: Client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  function give(as: Kind, ways: Ways): void {
    void run(async () => {
      const { outcome, path } = await ways.save()
      if (outcome === 'saved') say(words.saved(path))
      if (outcome !== 'unavailable') return
      const { fileName, text } = await ways.file()
      downloadText(fileName, text, TYPES[as])
      say(words.downloaded(fileName))
    })
  }
  return { client, give, run, say, problem, isBusy }
}
