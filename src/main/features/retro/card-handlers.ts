import type { Handlers } from '@shared/api/contract'
import { purposes, type Actor } from '@shared/domain/actor'
import {
  addCards,
  deleteCard,
  editCard,
  moveCard,
  type CardEditor,
  type NewCard,
} from '@shared/domain/card'
import { addColumn, moveColumn, removeColumn, renameColumn } from '@shared/domain/column'
import type { CardId, ColumnId, RetroId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { RetroKeeper } from './retro-keeper'
import type { Seats } from './seats'
import { chance } from './shuffle'
import type { SpentCards } from './spent-cards'

type Deps = {
  readonly keeper: RetroKeeper
  readonly seats: Seats
  readonly spent: SpentCards
}

type CardCalls =
  | 'card.add'
  | 'card.addMany'
  | 'card.edit'
  | 'card.delete'
  | 'card.move'
  | 'column.add'
  | 'column.rename'
  | 'column.move'
  | 'column.remove'

type WrittenCard = {
  readonly cardId: CardId
  readonly columnId: ColumnId
  readonly text: string
}

/** Writing: cards and the columns they stand under. */
export function cardHandlers({ keeper, seats, spent }: Deps): Pick<Handlers, CardCalls> {
  function newCard(
    actor: Actor,
    retroId: RetroId,
    { cardId, columnId, text }: WrittenCard,
  ): NewCard {
    const seat = seats.seatOf(actor, retroId)
    if (!seat) throw new AppError('no-seat')
    const editKey = seat.keyFor(purposes.card(cardId))
    return { id: cardId, columnId, text, author: seat.name, editKey, position: chance() }
  }
  /** Writes cards, but for those that were on the wall under another id already. */
  function write(actor: Actor, retroId: RetroId, cards: readonly WrittenCard[]): void {
    keeper.change(retroId, actor, (truth) => {
      // Only the reveal of an anonymous retro gives cards new ids.
      const { names, revealed } = truth.retro
      const mayBeSpent = names === 'anonymous' && revealed
      const unspent = cards.filter(({ cardId }) => !(mayBeSpent && spent.has(retroId, cardId)))
      return addCards(
        truth,
        unspent.map((card) => newCard(actor, retroId, card)),
      )
    })
  }
  function editor(actor: Actor, retroId: RetroId, cardId: CardId): CardEditor {
    const seat = seats.seatOf(actor, retroId)
    return { isHost: actor.role === 'host', editKey: seat?.keyFor(purposes.card(cardId)) ?? null }
  }
  // A sealed card is its writer's alone: no step of it is kept, so no undo can show it to the host.
  const undoOf = (actor: Actor, retroId: RetroId, label: 'edit-card' | 'delete-card') =>
    actor.role === 'host' && keeper.truthOf(retroId).retro.revealed ? { undo: label } : {}

  return {
    'card.add'(actor, { retroId, ...card }) {
      write(actor, retroId, [card])
      return null
    },
    'card.addMany'(actor, { retroId, columnId, cards }) {
      write(
        actor,
        retroId,
        cards.map((card) => ({ ...card, columnId })),
      )
      return null
    },
    'card.edit'(actor, { retroId, cardId, text }) {
      const by = editor(actor, retroId, cardId)
      keeper.change(
        retroId,
        actor,
        (truth) => editCard(truth, cardId, text, by),
        undoOf(actor, retroId, 'edit-card'),
      )
      return null
    },
    'card.delete'(actor, { retroId, cardId }) {
      // Under its new id the card is everybody's: who wrote it is not told that it is gone.
      if (spent.has(retroId, cardId)) throw new AppError('not-found', { field: 'cardId' })
      const by = editor(actor, retroId, cardId)
      keeper.change(
        retroId,
        actor,
        (truth) => deleteCard(truth, cardId, by),
        undoOf(actor, retroId, 'delete-card'),
      )
      return null
    },
    'card.move'(actor, { retroId, cardId, columnId }) {
      keeper.change(retroId, actor, (truth) => moveCard(truth, cardId, columnId), {
        undo: 'move-card',
      })
      return null
    },
    'column.add'(actor, { retroId, columnId, title, prompt }) {
      keeper.change(retroId, actor, (truth) => addColumn(truth, { id: columnId, title, prompt }), {
        undo: 'add-column',
      })
      return null
    },
    'column.rename'(actor, { retroId, columnId, title, prompt }) {
      keeper.change(retroId, actor, (truth) => renameColumn(truth, columnId, { title, prompt }), {
        undo: 'rename-column',
      })
      return null
    },
    'column.move'(actor, { retroId, columnId, place }) {
      keeper.change(retroId, actor, (truth) => moveColumn(truth, columnId, place), {
        undo: 'move-column',
      })
      return null
    },
    'column.remove'(actor, { retroId, columnId }) {
      keeper.change(retroId, actor, (truth) => removeColumn(truth, columnId), {
        undo: 'remove-column',
      })
      return null
    },
  }
}
