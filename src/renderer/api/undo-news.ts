import type { UndoStepId } from '@shared/domain/ids'
import type { RetroPicture } from '@shared/domain/picture'
import type { UndoPicture } from '@shared/domain/retro'
import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { stageNames } from '@shared/text/stages'
import { undoDone, undoWords } from '@shared/text/undo'
import { createStore } from 'zustand/vanilla'
import type { RetroStore } from './retro-store'

/** What was last done or taken back in this window; `step` is what can still be taken back of it. */
export type UndoNews = { readonly text: string; readonly step: UndoPicture | null }

export type UndoNewsStore = ReturnType<typeof createUndoNews>

/**
 * Watches the host's steps that can be taken back and says each new one of this window, and what became of an undo.
 * Only ever the newest: the host takes back no other. Steps that surface because a later one was taken back are not
 * new; those of another window are said there.
 */
export function createUndoNews(retro: RetroStore) {
  const store = createStore<{ readonly news: UndoNews | null }>()(() => ({ news: null }))
  const say = (text: string, step: UndoPicture | null = null) =>
    store.setState({ news: { text, step } })

  let seen = lastStep(retro)?.id ?? null
  let takenBack: string | null = null

  function look(): void {
    const step = lastStep(retro)
    if ((step?.id ?? null) === seen) return
    const hasSurfaced = seen !== null && seen === takenBack
    seen = step?.id ?? null
    takenBack = null

    // The window that has the focus is the one whose person acted.
    const isNews = step !== null && !hasSurfaced && document.hasFocus()
    if (isNews) say(sentence(step, retro.getState().picture), step)
    else if (store.getState().news?.step) store.setState({ news: null })
  }

  return {
    ...store,
    /** Begins to watch; gives the way to end it. */
    watch: () => {
      seen = lastStep(retro)?.id ?? null
      const stop = retro.subscribe(look)
      return () => {
        stop()
        // What was not shown for a while is no news when it could be shown again.
        store.setState({ news: null })
      }
    },
    dismiss: () => store.setState({ news: null }),
    async takeBack(step: UndoPicture): Promise<void> {
      takenBack = step.id
      try {
        // The host gave this id; the picture holds it as plain text.
        await retro.call('undo.run', { stepId: step.id as UndoStepId })
        say(undoWords.takenBack(step.label))
      } catch (error) {
        takenBack = null
        say(errorText(codeOf(error)))
      }
    },
  }
}

function lastStep(retro: RetroStore): UndoPicture | null {
  return retro.getState().picture?.host?.undo ?? null
}

function sentence(step: UndoPicture, picture: RetroPicture | null): string {
  return step.label === 'enter-stage' && picture
    ? undoWords.movedTo(stageNames[picture.head.stage])
    : undoDone(step.label)
}
