import type { Handlers } from '@shared/api/contract'
import type { Db } from '../../db/db'

/** What stands in the host window's fields and was not sent yet. */
export function draftHandlers({
  db,
}: {
  readonly db: Db
}): Pick<Handlers, 'draft.list' | 'draft.save'> {
  const selectAll = db.prepare<[], { place: string; text: string }>('SELECT place, text FROM draft')
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO draft (place, text) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET text = excluded.text',
  )
  const remove = db.prepare<[string]>('DELETE FROM draft WHERE place = ?')

  return {
    'draft.list': () => selectAll.all(),
    'draft.save'(_actor, { place, text }) {
      if (text === '') remove.run(place)
      else upsert.run(place, text)
      return null
    },
  }
}
