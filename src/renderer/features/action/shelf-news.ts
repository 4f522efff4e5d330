import type { Client } from '@shared/api/contract'
import type { ShelfStep } from '@shared/domain/action-life'
import type { TeamId } from '@shared/domain/ids'
import { codeOf } from '@shared/errors'
import { shelfWords } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { createStore } from 'zustand/vanilla'

/** Gives what takes the message away again. */
type Say = (message: string, options?: { undo?: () => void }) => () => void

export type ShelfNews = ReturnType<typeof createShelfNews>

/**
 * Knows the last step on the actions of a team (with null: of any) that can be taken back, also one from before a
 * restart, and says each new one of this window with its way back. Steps that surface because a later one was taken
 * back are not new; those of another window are said there.
 */
export function createShelfNews(client: Client, teamId: TeamId | null, say: Say) {
  const store = createStore<{ readonly step: ShelfStep | null }>()(() => ({ step: null }))
  const takenBack = new Set<string>()
  /** Takes away what offers to take a step back. */
  const offers = new Map<string, () => void>()
  let isKnown = false
  let asked = 0

  async function look(): Promise<void> {
    asked += 1
    const turn = asked
    // A refusal changes nothing; the list beside it says what is wrong.
    const step = await client.call('action.lastStep', { teamId }).catch(() => undefined)
    if (step === undefined || turn !== asked) return
    const before = store.getState().step
    const wasKnown = isKnown
    isKnown = true
    if (step?.id === before?.id) return
    store.setState({ step })

    const hasSurfaced = before !== null && takenBack.has(before.id)
    if (!wasKnown || hasSurfaced || step === null || !document.hasFocus()) return
    const message = shelfWords.done(step.label, step.actions)
    offers.set(step.id, say(message, { undo: () => void undo(step) }))
  }

  async function undo(step: ShelfStep): Promise<void> {
    takenBack.add(step.id)
    try {
      await client.call('action.undo', { stepId: step.id })
      offers.get(step.id)?.()
      offers.delete(step.id)
      say(shelfWords.takenBack(step.label, step.actions))
    } catch (error) {
      takenBack.delete(step.id)
      say(errorText(codeOf(error)))
    }
  }

  return {
    ...store,
    look,
    undo,
    /** Begins to watch; gives the way to end it. */
    watch(): () => void {
      void look()
      const stop = client.on('actions.changed', () => void look())
      return () => {
        asked += 1
        stop()
      }
    },
  }
}
