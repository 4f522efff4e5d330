import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionFormat, TextFile } from '@shared/domain/action-file'
import type { TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { refuseMissingData, withData } from './open-for-command'
import { writeNew } from './write-new'

type Options = {
  readonly dataFolder: string
  readonly version: string
  /** A name or an id; all teams without it. */
  readonly team: string | undefined
  readonly format: ActionFormat
  readonly overdue: boolean
  readonly all: boolean
  readonly bom: boolean
  /** A file, a folder, or `-` for standard output. */
  readonly to: string
  readonly force: boolean
}

/** Writes actions as the files of a format: the same bytes as the app's "Export…". */
export async function exportActions(options: Options): Promise<void> {
  const { dataFolder, version, team, format, overdue, all, bom, to, force } = options
  refuseMissingData(dataFolder)
  const files = await withData(dataFolder, version, async (call) => {
    const teamId = team === undefined ? null : teamNamed(await call('team.list', {}), team)
    const only = overdue ? 'overdue' : all ? 'all' : 'open'
    return (await call('action.export', { teamId, format, only, withBom: bom })).files
  })
  write(files, to, force)
}

function teamNamed(teams: readonly { id: TeamId; name: string }[], asked: string): TeamId {
  const byId = teams.find(({ id }) => id === asked)
  const [first, ...more] = byId ? [byId] : teams.filter(({ name }) => name === asked)
  if (!first) throw new AppError('no-such-team')
  if (more.length > 0) throw new AppError('two-teams')
  return first.id
}

function write(files: readonly TextFile[], to: string, force: boolean): void {
  const [first, ...more] = files
  const isOne = first !== undefined && more.length === 0
  if (isOne && to === '-') process.stdout.write(first.text)
  else if (isOne && !isFolder(to)) writeNew(to, first.text, force)
  else if (to === '-') throw new AppError('many-files')
  else writeInto(to, files, force)
}

/** Nothing is written where one of them would take the place of a file. */
function writeInto(folder: string, files: readonly TextFile[], force: boolean): void {
  const targets = files.map(({ name, text }) => ({ path: join(folder, name), text }))
  if (!force && targets.some(({ path }) => isThere(path))) throw new AppError('file-exists')
  try {
    mkdirSync(folder, { recursive: true })
    for (const { path, text } of targets) writeFileSync(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    throw new AppError('file-not-written', { cause: error })
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
