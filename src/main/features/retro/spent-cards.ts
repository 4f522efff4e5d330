import { createHash } from 'node:crypto'
import type { CardId, RetroId } from '@shared/domain/ids'
import type { Db } from '../../db/db'

export type SpentCards = ReturnType<typeof spentCards>

/** The ids that cards had before an anonymous reveal gave them new ones: a card that comes under one came before. */
export function spentCards(db: Db) {
  const insert = db.prepare<[RetroId, string]>(
    'INSERT OR IGNORE INTO spent_card (retro_id, hash) VALUES (?, ?)',
  )
  const select = db
    .prepare<[RetroId, string], 1>('SELECT 1 FROM spent_card WHERE retro_id = ? AND hash = ?')
    .pluck()
  const remove = db.prepare<[RetroId]>('DELETE FROM spent_card WHERE retro_id = ?')

  return {
    add(retroId: RetroId, cardIds: Iterable<CardId>): void {
      for (const cardId of cardIds) insert.run(retroId, hashOf(cardId))
    },
    has: (retroId: RetroId, cardId: CardId): boolean => select.get(retroId, hashOf(cardId)) === 1,
    forget: (retroId: RetroId): void => void remove.run(retroId),
  }
}

/** Who looks into the file finds no id that a phone may still remember. */
function hashOf(cardId: CardId): string {
  return createHash('sha256').update(cardId).digest('base64url')
}
