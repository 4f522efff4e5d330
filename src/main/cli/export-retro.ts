import { RetroId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { refuseMissingData, withData } from './open-for-command'
import { writeNew } from './write-new'

type Options = {
  readonly dataFolder: string
  readonly version: string
  /** An id, or `latest`. */
  readonly retro: string
  /** A file, or `-` for standard output. */
  readonly to: string
  readonly force: boolean
}

/** Writes the Markdown of a retro: the same bytes as the app's preview and its "Save as…". */
export async function exportRetro({
  dataFolder,
  version,
  retro,
  to,
  force,
}: Options): Promise<void> {
  refuseMissingData(dataFolder)
  const text = await withData(dataFolder, version, async (call) => {
    const retroId = retro === 'latest' ? await latestOf(call) : RetroId.safeParse(retro).data
    if (!retroId) throw new AppError('not-found')
    return (await call('export.preview', { retroId })).text
  })
  if (to === '-') process.stdout.write(text)
  else writeNew(to, text, force)
}

async function latestOf(
  call: Parameters<Parameters<typeof withData>[2]>[0],
): Promise<RetroId | undefined> {
  const teams = await call('team.list', {})
  const all = await Promise.all(
    teams.map(async ({ id }) => (await call('team.get', { teamId: id })).retros),
  )
  const newest = all.flat().toSorted((a, b) => b.startedOn.localeCompare(a.startedOn))
  return newest[0]?.id
}
