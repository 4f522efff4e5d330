import { z } from 'zod'
import { TeamId } from '@shared/domain/ids'
import type { Reminded } from '@shared/domain/reminders'
import type { Db } from '../../db/db'

// Beside the settings of the laptop, under names of their own: ids and days, no words.
const OFF = 'reminders-off'
const REMINDED = 'reminded'

const Off = z.array(TeamId)
const RemindedShape = z.record(z.string(), z.string())

export type ReminderStore = ReturnType<typeof reminderStore>

/** Which teams want no reminders, and what has been reminded of, so that it comes once also after a restart. */
export function reminderStore(db: Db) {
  const select = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const upsert = db.prepare<[string, string]>(
    // A look that finds no news writes nothing.
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value',
  )

  function read<Value>(key: string, shape: z.ZodType<Value>, otherwise: Value): Value {
    const text = select.get(key)
    const parsed = shape.safeParse(text === undefined ? undefined : JSON.parse(text))
    return parsed.success ? parsed.data : otherwise
  }
  const off = (): Set<TeamId> => new Set(read(OFF, Off, []))

  return {
    off,
    setOff(teamId: TeamId, isOff: boolean): void {
      const teams = off()
      if (isOff) teams.add(teamId)
      else teams.delete(teamId)
      upsert.run(OFF, JSON.stringify([...teams]))
    },
    reminded: (): Reminded => read(REMINDED, RemindedShape, {}),
    setReminded: (reminded: Reminded): void => void upsert.run(REMINDED, JSON.stringify(reminded)),
  }
}
