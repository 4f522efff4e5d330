import { existsSync, mkdirSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handlers, Output } from '@shared/api/contract'
import { dayOf } from '@shared/domain/day'
import type { HealthRoundId, RetroId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { AppError } from '@shared/errors'
import { exportedReadme } from '@shared/text/store'
import { removeCopy } from '../../db/back-up'
import { stampOf } from '../../db/backup-names'
import type { Db } from '../../db/db'
import { mergeContent } from '../../db/merge-content'
import type { RunJob } from '../../db/store-jobs'
import { announcement, type Listeners } from '../../events/listeners'
import type { BackupKeeper } from './backup-keeper'

type TextFile = { readonly fileName: string; readonly text: string }

type Deps = {
  readonly db: Db
  readonly folder: string
  readonly runJob: RunJob
  readonly backups: BackupKeeper
  readonly listeners: Listeners
  /** A retro as everybody may see it. */
  readonly preview: (retroId: RetroId) => Promise<TextFile>
  /** A closed health check, under the rule it was asked by. */
  readonly previewCheck: (roundId: HealthRoundId) => Promise<TextFile>
  /** Forgets what was read before. */
  readonly forget: () => void
  readonly now: () => number
}

type Taken = Output<'import.take'>
type Incoming = { readonly parts: Map<number, string>; taking: Promise<Taken> | null }

/** Everything out into a folder that people and programs can read, and in again. */
export function everythingHandlers({
  db,
  folder,
  runJob,
  backups,
  listeners,
  preview,
  previewCheck,
  forget,
  now,
}: Deps): Pick<Handlers, 'store.export' | 'import.part' | 'import.take'> {
  const selectRetros = db
    .prepare<[], RetroId>(
      `SELECT retro.id FROM retro JOIN team ON team.id = retro.team_id
       WHERE retro.removed = 0 AND team.removed = 0 ORDER BY retro.started_at, retro.id`,
    )
    .pluck()
  const selectChecks = db
    .prepare<[], HealthRoundId>(
      `SELECT health_round.id FROM health_round JOIN team ON team.id = team_id
       WHERE health_round.removed = 0 AND team.removed = 0 AND closed_on IS NOT NULL
       ORDER BY closed_on, place, health_round.id`,
    )
    .pluck()
  const incoming = new Map<string, Incoming>()

  async function writeMarkdown(into: string): Promise<void> {
    const used = new Set<string>()
    const write = ({ fileName, text }: TextFile) =>
      writeFile(join(into, freeName(fileName, used)), text)
    for (const retroId of selectRetros.all()) await write(await preview(retroId))
    for (const roundId of selectChecks.all()) await write(await previewCheck(roundId))
  }

  /** Of this second; a second one of that is numbered. */
  function newFolder(): string {
    const exports = join(folder, 'exports')
    mkdirSync(exports, { recursive: true })
    const wanted = `candor-${stampOf(dayOf(now()), new Date(now()))}`
    for (let nth = 1; ; nth += 1) {
      const into = join(exports, nth === 1 ? wanted : `${wanted}-${nth}`)
      if (existsSync(into)) continue
      mkdirSync(into)
      return into
    }
  }

  function incomingOf(importId: string): Incoming {
    const known = incoming.get(importId) ?? { parts: new Map<number, string>(), taking: null }
    // One at a time: a page that was left in the middle holds no memory.
    if (!incoming.has(importId)) incoming.clear()
    incoming.set(importId, known)
    return known
  }

  async function take({ parts }: Incoming): Promise<Taken> {
    const text = Array.from({ length: parts.size }, (_, index) => parts.get(index) ?? '').join('')
    const copy = await runJob({ kind: 'read-export', text })
    try {
      await backups.makeNow('before-import')
      const taken = mergeContent(db, copy)
      parts.clear()
      tellTaken()
      return taken
    } finally {
      removeCopy(copy)
    }
  }

  function tellTaken(): void {
    forget()
    listeners.tellHosts(announcement('backups.changed', {}))
    listeners.tellHosts(announcement('teams.changed', { teamId: null }))
    listeners.tellHosts(announcement('trash.changed', {}))
  }

  return {
    async 'store.export'() {
      const into = newFolder()
      try {
        const leftOut = await runJob({ kind: 'export', path: join(into, 'everything.json') })
        await writeMarkdown(into)
        await writeFile(join(into, 'README.txt'), exportedReadme(leftOut))
        return { folder: into, leftOut: [...leftOut] }
      } catch (error) {
        // Half of it would be taken for all of it.
        await rm(into, { recursive: true, force: true })
        throw error
      }
    },
    'import.part'(_actor, { importId, index, text }) {
      const { parts, taking } = incomingOf(importId)
      if (taking) return null
      parts.set(index, text)
      if ([...parts.values()].reduce((sum, part) => sum + part.length, 0) > LIMITS.importFile) {
        incoming.clear()
        throw new AppError('import-too-large')
      }
      return null
    },
    async 'import.take'(_actor, { importId, parts: wanted }) {
      const file = incoming.get(importId)
      if (!file || (!file.taking && file.parts.size !== wanted))
        throw new AppError('not-found', { field: 'importId' })
      file.taking ??= take(file).catch((error: unknown) => {
        // It may be tried again, once there is room on the disk, or the check is closed.
        file.taking = null
        throw error
      })
      return file.taking
    },
  }
}

/** Two retros of one team, day and title lie beside each other. */
function freeName(wanted: string, used: Set<string>): string {
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? wanted : wanted.replace(/(\.md)$/, `-${nth}$1`)
    if (used.has(name)) continue
    used.add(name)
    return name
  }
}
