import type { Actor } from '@shared/domain/actor'
import { commonPatch, needsSnapshot, ownPatch, type Step } from '@shared/domain/patch'
import type { PicturePatch } from '@shared/domain/picture'
import type { RetroId } from '@shared/domain/ids'
import { undoNow } from '@shared/domain/undo-label'
import { announcement, type Announcement, type Listeners } from '../../events/listeners'

/**
 * Tells everybody in a retro of one step. All hear the same words, made once; only who did it hears their own part
 * too, and hosts the host's.
 */
export function announceStep(listeners: Listeners, step: Step, actor: Actor | null): void {
  const { id, version } = step.after.retro
  if (needsSnapshot(step)) return announceSnapshot(listeners, id, version)

  const common = commonPatch(step)
  const say = (patch: PicturePatch) =>
    announcement('retros.changed', { retroId: id, version, patch })
  const forHosts =
    step.before.undo === step.after.undo
      ? common
      : { ...common, host: { undo: undoNow(step.after) } }
  const said: Record<'guest' | 'host', Announcement> = {
    guest: say(common),
    host: forHosts === common ? say(common) : say(forHosts),
  }
  const own = ownPatch(step)
  const hasOwn = Object.keys(own).length > 0

  for (const listener of listeners.all()) {
    if (!isIn(listener.actor, id)) continue
    const isOwn = hasOwn && actor !== null && isSameSeat(listener.actor, actor)
    const { role } = listener.actor
    listeners.tell(
      listener,
      isOwn ? say({ ...(role === 'host' ? forHosts : common), ...own }) : said[role],
    )
  }
}

/** Tells everybody in a retro that too much changed for a patch: they ask for it again. */
export function announceSnapshot(listeners: Listeners, retroId: RetroId, version: number): void {
  const said = announcement('retros.changed', { retroId, version, patch: null })
  for (const listener of listeners.all()) {
    if (isIn(listener.actor, retroId)) listeners.tell(listener, said)
  }
}

function isIn(actor: Actor, retroId: RetroId): boolean {
  return actor.role === 'host' || actor.retroId === retroId
}

function isSameSeat(a: Actor, b: Actor): boolean {
  if (a.role === 'guest') return b.role === 'guest' && a.seatId === b.seatId
  return b.role === 'host'
}
