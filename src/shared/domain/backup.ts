import { z } from 'zod'

export const BACKUP_KINDS = [
  'daily',
  'by-hand',
  'before-restore',
  'before-import',
  'before-version',
] as const

export const BACKUP_FLAWS = ['damaged', 'unreadable'] as const

/** How many things are in a file. */
export const Counts = z.object({
  teams: z.int(),
  retros: z.int(),
  cards: z.int(),
  topics: z.int(),
  /** Health checks. */
  checks: z.int(),
  actions: z.int(),
})
export type Counts = z.output<typeof Counts>

export const Backup = z.object({
  name: z.string(),
  kind: z.enum(BACKUP_KINDS),
  /** Milliseconds; when it was made. */
  madeAt: z.int(),
  bytes: z.int(),
  /** What is in it; null where it has a flaw. */
  counts: Counts.nullable(),
  /** Why it can't be restored: it is not what was verified when it was made, or the disk or the system keeps us from it. */
  flaw: z.enum(BACKUP_FLAWS).nullable(),
})
export type Backup = z.output<typeof Backup>
