import { randomUUID } from 'node:crypto'
import type { Handlers } from '@shared/api/contract'
import { changed } from '@shared/domain/change'
import type { RetroId, TeamId } from '@shared/domain/ids'
import { seenBy } from '@shared/domain/seen-by'
import {
  closeRetro,
  enterStage,
  reopenRetro,
  reveal,
  setNames,
  setTimer,
  timerOf,
} from '@shared/domain/session'
import { refuseClosed } from '@shared/domain/card'
import { countVotes } from '@shared/domain/vote'
import { remainingMs } from '@shared/domain/timer'
import { openCards, renameIds } from './reveal-cards'
import type { RetroKeeper } from './retro-keeper'
import { seatFrom, type Seats } from './seats'
import { shuffled } from './shuffle'
import type { SpentCards } from './spent-cards'

type Deps = {
  readonly keeper: RetroKeeper
  readonly seats: Seats
  readonly spent: SpentCards
  readonly now: () => number
  /** Tells home and the team's page that one of its retros looks different in a list. */
  readonly teamChanged: (teamId: TeamId) => void
  /** The retro is over: its room ends with it. */
  readonly onClosed: (retroId: RetroId) => void
  /** Nobody's name is to be kept any more, in the room neither. */
  readonly onAnonymous: (retroId: RetroId) => void
}

type RetroCalls =
  | 'retro.get'
  | 'retro.rename'
  | 'retro.setNames'
  | 'retro.setPeople'
  | 'retro.setVotes'
  | 'retro.close'
  | 'retro.reopen'
  | 'stage.enter'
  | 'timer.run'
  | 'timer.pause'
  | 'timer.stop'
  | 'undo.run'
  | 'laptop.sit'
  | 'cards.reveal'

/** Running a retro: its stages, timer, settings, reveal and end. */
export function retroHandlers({
  keeper,
  seats,
  spent,
  now,
  teamChanged,
  onClosed,
  onAnonymous,
}: Deps): Pick<Handlers, RetroCalls> {
  const teamOf = (retroId: RetroId) => keeper.truthOf(retroId).retro.teamId
  return {
    'retro.get': (actor, { retroId }) =>
      seenBy(seats.viewerOf(actor, retroId), keeper.truthOf(retroId), now()),
    'retro.rename'(actor, { retroId, title, sprint }) {
      keeper.change(
        retroId,
        actor,
        ({ retro }) => changed('retro', retro, { title, sprint: sprint.trim() || null }),
        { undo: 'setting' },
      )
      teamChanged(teamOf(retroId))
      return null
    },
    'retro.setNames'(actor, { retroId, names }) {
      keeper.change(retroId, actor, (truth) => setNames(truth, names), {
        erase: true,
        // With the rest, and before its traces are erased.
        alsoWrite: () => {
          if (names === 'anonymous') onAnonymous(retroId)
        },
      })
      return null
    },
    'retro.setPeople'(actor, { retroId, people }) {
      keeper.change(retroId, actor, (truth) => {
        refuseClosed(truth)
        return changed('retro', truth.retro, { people })
      })
      return null
    },
    'retro.setVotes'(actor, { retroId, votesPerPerson, votesPerTopic }) {
      keeper.change(
        retroId,
        actor,
        (truth) => {
          refuseClosed(truth)
          return changed('retro', truth.retro, { votesPerPerson, votesPerTopic })
        },
        { undo: 'setting' },
      )
      return null
    },
    'retro.close'(actor, { retroId }) {
      const isNews = keeper.change(
        retroId,
        actor,
        (truth) => {
          const fresh = <One extends { id: string }>(ones: Iterable<One>) =>
            shuffled([...ones]).map((one) => ({ ...one, id: randomUUID() }))
          const closed = closeRetro(truth, {
            checkIns: fresh(truth.checkIns.values()),
            rotis: fresh(truth.rotis.values()),
            shuffle: shuffled,
            at: now(),
          })
          return closed.length === 0 ? [] : [...closed, ...countVotes(truth)]
        },
        // Steps that move dots have nothing to move any more.
        {
          erase: true,
          alsoWrite: () => spent.forget(retroId),
          rewriteUndo: (changes) => (changes.includes('"kind":"vote"') ? null : changes),
        },
      )
      if (!isNews) return null
      onClosed(retroId)
      teamChanged(teamOf(retroId))
      return null
    },
    'retro.reopen'(actor, { retroId }) {
      if (keeper.change(retroId, actor, reopenRetro)) teamChanged(teamOf(retroId))
      return null
    },
    'stage.enter'(actor, { retroId, stage }) {
      keeper.change(retroId, actor, (truth) => enterStage(truth, stage), { undo: 'enter-stage' })
      teamChanged(teamOf(retroId))
      return null
    },
    'timer.run'(actor, { retroId, remainingMs: ms }) {
      keeper.change(retroId, actor, (truth) => setTimer(truth, { state: 'running', ms }, now()))
      return null
    },
    'timer.pause'(actor, { retroId }) {
      keeper.change(retroId, actor, (truth) => setTimer(truth, { state: 'paused' }, now()))
      return null
    },
    'timer.stop'(actor, { retroId, readyMs }) {
      keeper.change(retroId, actor, (truth) => {
        const ms = readyMs ?? remainingMs(timerOf(truth.retro, truth.retro.stage), now())
        return setTimer(truth, { state: 'ready', ms }, now())
      })
      return null
    },
    'undo.run'(actor, { retroId, stepId }) {
      keeper.undo(retroId, stepId, actor)
      teamChanged(teamOf(retroId))
      return null
    },
    'laptop.sit'(_actor, { retroId, secret, name }) {
      const { names } = keeper.truthOf(retroId).retro
      seats.sitAtLaptop(retroId, seatFrom(secret, names === 'anonymous' ? null : name))
      return null
    },
    'cards.reveal'(actor, { retroId }) {
      const opened = openCards(keeper.truthOf(retroId))
      const renamed = opened.flatMap(({ was, now: is }) => (was.id === is.id ? [] : was.id))
      keeper.change(
        retroId,
        actor,
        (truth) => {
          refuseClosed(truth)
          return reveal(truth, opened)
        },
        {
          erase: true,
          alsoWrite: () => spent.add(retroId, renamed),
          rewriteUndo: renameIds(opened),
        },
      )
      return null
    },
  }
}
