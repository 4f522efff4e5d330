import { randomUUID } from 'node:crypto'
import type { Actor } from '@shared/domain/actor'
import { actionsStillFit, applyChanges, changed, inverse, type Change } from '@shared/domain/change'
import { dayOf } from '@shared/domain/day'
import { settleAfterUndo } from '@shared/domain/group'
import type { RetroId, TeamId, UndoStepId } from '@shared/domain/ids'
import type { Retro, RetroTruth, UndoPicture } from '@shared/domain/retro'
import { AppError, codeOf } from '@shared/errors'
import { undoNow, type UndoLabel } from '@shared/domain/undo-label'
import type { Db } from '../../db/db'
import { eraseTraces, oweErasure } from '../../db/erase'
import type { Listeners } from '../../events/listeners'
import { announceSnapshot, announceStep } from './announce-step'
import type { RetroRepository, UndoStep } from './retro-repository'
import type { Seats } from './seats'
import { trouble } from '../../log/log'

type Deps = {
  readonly db: Db
  readonly repository: RetroRepository
  readonly listeners: Listeners
  readonly seats: Seats
  readonly now: () => number
  /** A retro in use went to the trash. */
  readonly onGone: () => void
}

type Options = {
  /** Makes the step undoable, under this name. */
  readonly undo?: UndoLabel
  /** Rewrites the kept undo steps in the same transaction; null drops a step. */
  readonly rewriteUndo?: (changes: string) => string | null
  /** Written in the same transaction. */
  readonly alsoWrite?: () => void
  /** Something was deleted that must not stay readable in the file. */
  readonly erase?: boolean
}

export type RetroKeeper = ReturnType<typeof retroKeeper>

/**
 * Keeps the truth of the retros in use, and is the one road to change one: a rule makes changes from the truth, they
 * are written in one transaction with the next version and the undo step, and then everybody is told.
 */
export function retroKeeper({ db, repository, listeners, seats, now, onGone }: Deps) {
  const truths = new Map<RetroId, RetroTruth>()

  function truthOf(retroId: RetroId): RetroTruth {
    const known = truths.get(retroId)
    if (known) return known
    const truth = repository.load(retroId)
    truths.set(retroId, truth)
    return truth
  }

  /** Does what a rule says, and says whether that changed anything. */
  function change(
    retroId: RetroId,
    actor: Actor,
    rule: (truth: RetroTruth) => Change[],
    { undo, rewriteUndo, alsoWrite, erase = false }: Options = {},
  ): boolean {
    const before = truthOf(retroId)
    const changes = rule(before)
    if (changes.length === 0) return false

    const step: UndoStep | null = undo
      ? { id: randomUUID() as UndoStepId, label: undo, changes: inverse(changes) }
      : null
    const movesUndo = step !== null || rewriteUndo !== undefined
    commit(before, changes, actor, () => {
      alsoWrite?.()
      if (erase) oweErasure(db)
      if (rewriteUndo) repository.rewriteUndo(retroId, rewriteUndo)
      if (step) repository.pushUndo(retroId, step)
      return movesUndo ? repository.lastUndo(retroId) : before.undo
    })
    if (erase) eraseTraces(db)
    return true
  }

  /** Takes back the last step, if it is still the one the host saw. One that would lose later changes is forgotten. */
  function undo(retroId: RetroId, stepId: UndoStepId, actor: Actor): void {
    const before = truthOf(retroId)
    const step = repository.undoStep(retroId)
    if (!step) throw new AppError('nothing-to-undo')
    if (step.id !== stepId) throw new AppError('undo-passed')
    if (!undoNow(before)) throw new AppError('closed')
    const drop = () => {
      repository.dropUndo(stepId)
      return repository.lastUndo(retroId)
    }
    if (!actionsStillFit(before, step.changes)) {
      commit(before, [], actor, drop)
      throw new AppError('undo-passed')
    }
    const settled = settleAfterUndo(before, applyChanges(before, step.changes))
    commit(before, [...step.changes, ...settled], actor, drop)
  }

  /** `alsoWrite` runs in the same transaction, and tells which step can be taken back after it. */
  function commit(
    before: RetroTruth,
    changes: readonly Change[],
    actor: Actor,
    alsoWrite: () => UndoPicture | null,
  ): void {
    const { id, version } = before.retro
    const all = [...changes, ...changed('retro', before.retro, { version: version + 1 })]
    // All that can fail comes before the commit: what is kept in memory never stands behind the file.
    const last = db.transaction(() => {
      repository.apply(id, all, dayOf(now()))
      return alsoWrite()
    })()

    // The same step keeps its object, so that "nothing new to undo" is one comparison.
    const undoNow = last?.id === before.undo?.id ? before.undo : last
    const after = { ...applyChanges(before, all), undo: undoNow }
    truths.set(id, after)
    const seat = seats.seatOf(actor, id)
    announceStep(listeners, { before, after, changes: all, seat, now: now() }, actor)
  }

  /** Forgets what is kept of a team's retros after something outside of them changed, and has their viewers ask again. */
  function refreshTeam(teamId: TeamId, except: RetroId | null = null): void {
    const concerned = [...truths.values()]
      .map(({ retro }) => retro)
      .filter((retro) => retro.teamId === teamId && retro.id !== except)
    // All are forgotten first: one that can't be read must not leave another as it was.
    for (const { id } of concerned) truths.delete(id)
    for (const retro of concerned) refresh(retro)
  }

  function refresh({ id, version: known }: Retro): void {
    try {
      const fresh = repository.load(id)
      const version = fresh.retro.version + 1
      repository.apply(id, changed('retro', fresh.retro, { version }), dayOf(now()))
      truths.set(id, { ...fresh, retro: { ...fresh.retro, version } })
      announceSnapshot(listeners, id, version)
    } catch (error) {
      // Its viewers ask, and are told: that it went to the trash, or what keeps it from being read.
      announceSnapshot(listeners, id, known + 1)
      if (codeOf(error) === 'not-found') onGone()
      else trouble('a retro could not be read again', error)
    }
  }

  /** After everything was replaced by something else. */
  function forgetAll(): void {
    truths.clear()
  }

  return { truthOf, change, undo, refreshTeam, forgetAll }
}
