import { z } from 'zod'
import { ERROR_CODES } from '../errors'
import { Backup, Counts } from '../domain/backup'
import { count, line } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

const Recovery = z.object({
  /** Why the data can't be opened; null where all is well. */
  problem: z.enum(ERROR_CODES).nullable(),
  /** Whether something else may take its place: not where the file belongs to somebody or something else. */
  isMendable: z.boolean(),
  dataFolder: z.string(),
})
export type Recovery = z.output<typeof Recovery>

/** What data that can't be opened could go on with. */
const WhatIsLeft = z.object({
  backups: z.array(Backup),
  /** What can still be read of a damaged file; null for nothing. */
  readable: Counts.nullable(),
})

/** Everything about the data as a whole: where it is, its backups, out and in again. */
export const storeCalls = {
  'store.where': {
    allow: HOST,
    input: z.object({}),
    output: z.object({
      dataFolder: z.string(),
      /** Of the data, and of all its backups. */
      bytes: z.int(),
      backupBytes: z.int(),
      backups: z.int(),
      /** A place that may tear the file apart. */
      risk: z.enum(['network', 'synced']).nullable(),
    }),
  },
  /** What went wrong where nobody asked: damage inside the file, and a daily backup that was not made. */
  'store.troubles': {
    allow: HOST,
    input: z.object({}),
    output: z.object({
      damagedAt: z.int().nullable(),
      failed: z.object({ code: z.enum(ERROR_CODES), at: z.int() }).nullable(),
    }),
  },
  'backup.list': { allow: HOST, input: z.object({}), output: z.array(Backup) },
  'backup.make': { allow: HOST, input: z.object({}), output: Nothing },
  /** Makes a backup and removes all older ones, with what was deleted or erased since. */
  'backup.renew': { allow: HOST, input: z.object({}), output: Nothing },
  /** Puts a backup in place of everything; what was there becomes a backup itself. */
  'backup.restore': {
    allow: HOST,
    input: z.object({ name: line(60) }),
    output: Nothing,
  },
  /** Writes everything into a new folder below the data, and says what is under way and so left out. */
  'store.export': {
    allow: HOST,
    input: z.object({}),
    output: z.object({ folder: z.string(), leftOut: z.array(z.string()) }),
  },
  /** A file is handed over in parts, and then taken: what is not here yet comes in, and what is here stays. */
  'import.part': {
    allow: HOST,
    input: z.object({
      importId: z.uuid(),
      index: count(0, 10_000),
      text: z.string().max(90_000, { error: 'too-long' }),
    }),
    output: Nothing,
  },
  'import.take': {
    allow: HOST,
    input: z.object({ importId: z.uuid(), parts: count(1, 10_001) }),
    output: z.object({ added: z.int(), same: z.int(), different: z.int() }),
  },
  'recovery.get': { allow: HOST, input: z.object({}), output: Recovery },
  /** Takes as long as it takes to read through all of it. */
  'recovery.look': { allow: HOST, input: z.object({}), output: WhatIsLeft },
  /** These put something else in place of a file that can't be opened, which is kept; with a sound file they do nothing. */
  'recovery.useBackup': { allow: HOST, input: z.object({ name: line(60) }), output: Nothing },
  'recovery.useReadable': { allow: HOST, input: z.object({}), output: Nothing },
  'recovery.startEmpty': { allow: HOST, input: z.object({}), output: Nothing },
  /** Opens it once more, after the person has made room, or rights, or moved a file away. */
  'recovery.tryAgain': { allow: HOST, input: z.object({}), output: Nothing },
} as const satisfies Record<string, Call>
