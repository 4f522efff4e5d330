import type { Handlers } from '@shared/api/contract'
import { purposes, type Actor, type Seat } from '@shared/domain/actor'
import { refuseClosed } from '@shared/domain/card'
import { changed } from '@shared/domain/change'
import type { RetroId } from '@shared/domain/ids'
import {
  addAppreciation,
  answerCheckIn,
  deleteAppreciation,
  giveRoti,
  markDone,
} from '@shared/domain/personal'
import { AppError } from '@shared/errors'
import questions from '../../../../resources/check-in-questions.json'
import type { RetroKeeper } from './retro-keeper'
import type { Seats } from './seats'

type Deps = { readonly keeper: RetroKeeper; readonly seats: Seats }

type RoundCalls =
  | 'done.mark'
  | 'checkIn.ask'
  | 'checkIn.questions'
  | 'checkIn.answer'
  | 'roti.give'
  | 'roti.reveal'
  | 'appreciation.add'
  | 'appreciation.delete'

/** What each person gives once: the done mark, the check-in, the return on time invested; and appreciations. */
export function roundHandlers({ keeper, seats }: Deps): Pick<Handlers, RoundCalls> {
  function seatOf(actor: Actor, retroId: RetroId): Seat {
    // A retro that is not there is the better reason than a seat that is not.
    keeper.truthOf(retroId)
    const seat = seats.seatOf(actor, retroId)
    if (!seat) throw new AppError('no-seat')
    return seat
  }
  return {
    'done.mark'(actor, { retroId, stage, isDone }) {
      const seat = seatOf(actor, retroId)
      const mark = {
        id: seat.keyFor(purposes.done(retroId, stage)),
        stage,
        name: seat.name,
        isDone,
      }
      keeper.change(retroId, actor, (truth) => markDone(truth, mark))
      return null
    },
    'checkIn.ask'(actor, { retroId, question }) {
      keeper.change(retroId, actor, (truth) => {
        refuseClosed(truth)
        return changed('retro', truth.retro, { checkInQuestion: question })
      })
      return null
    },
    'checkIn.questions': () => questions.questions,
    'checkIn.answer'(actor, { retroId, text }) {
      const seat = seatOf(actor, retroId)
      const answer = { id: seat.keyFor(purposes.checkIn(retroId)), text, author: seat.name }
      keeper.change(retroId, actor, (truth) => answerCheckIn(truth, answer))
      return null
    },
    'roti.give'(actor, { retroId, score }) {
      const id = seatOf(actor, retroId).keyFor(purposes.roti(retroId))
      keeper.change(retroId, actor, (truth) => giveRoti(truth, { id, score }))
      return null
    },
    'roti.reveal'(actor, { retroId }) {
      keeper.change(retroId, actor, (truth) => {
        refuseClosed(truth)
        return changed('retro', truth.retro, { rotiRevealed: true })
      })
      return null
    },
    'appreciation.add'(actor, { retroId, appreciationId, text }) {
      const author = seatOf(actor, retroId).name
      keeper.change(retroId, actor, (truth) =>
        addAppreciation(truth, { id: appreciationId, text, author }),
      )
      return null
    },
    'appreciation.delete'(actor, { retroId, appreciationId }) {
      keeper.change(retroId, actor, (truth) => deleteAppreciation(truth, appreciationId), {
        undo: 'delete-appreciation',
      })
      return null
    },
  }
}
