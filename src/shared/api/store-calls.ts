import { z } from 'zod'
import { line } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

export const BACKUP_KINDS = [
  'daily',
  'by-hand',
  'before-restore',
  'before-import',
  'before-version',
] as const

/** How many things are in a file. */
export const Counts = z.object({
  teams: z.int(),
  retros: z.int(),
  cards: z.int(),
  topics: z.int(),
  actions: z.int(),
})
export type Counts = z.output<typeof Counts>

export const Backup = z.object({
  name: z.string(),
  kind: z.enum(BACKUP_KINDS),
  /** Milliseconds; when it was made. */
  madeAt: z.int(),
  bytes: z.int(),
  /** Null where it is not what was verified when it was made, and so can't be restored. */
  counts: Counts.nullable(),
})
export type Backup = z.output<typeof Backup>

/** Everything about the data as a whole: where it is, its backups, out and in again. */
export const storeCalls = {
  'backup.list': { allow: HOST, input: z.object({}), output: z.array(Backup) },
  'backup.make': { allow: HOST, input: z.object({}), output: Nothing },
  /** Puts a backup in place of everything; what was there becomes a backup itself. */
  'backup.restore': {
    allow: HOST,
    input: z.object({ name: line(60) }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
