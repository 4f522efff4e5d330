import type { UndoStepId } from '@shared/domain/ids'
import type { UndoPicture } from '@shared/domain/retro'
import { errorText } from '@shared/text/errors'
import { undoDone, undoWords } from '@shared/text/undo'
import { codeOf } from '@shared/errors'
import { useCallback, useEffect } from 'react'
import { useToast } from '../ui/toast'
import { usePicture, useRetroStore } from './retro-context'
import type { RetroStore } from './retro-store'

/** Per retro on this page: the step that was looked at last, and the one that is being taken back. */
type Watch = { seen: string | null; takenBack: string | null }
const watches = new WeakMap<RetroStore, Watch>()

function watchOf(store: RetroStore): Watch {
  const watch = watches.get(store) ?? {
    seen: store.getState().picture?.host?.undo?.id ?? null,
    takenBack: null,
  }
  watches.set(store, watch)
  return watch
}

/** The host's last step that can be taken back, and how; what went wrong is said as a message. */
export function useUndo(): { readonly step: UndoPicture | null; readonly undo: () => void } {
  const step = usePicture((picture) => picture.host?.undo ?? null)
  const takeBack = useTakeBack()
  const undo = useCallback(() => {
    if (step) void takeBack(step)
  }, [step, takeBack])
  return { step, undo }
}

/**
 * Says each new step of this window, with a way back. Steps that surface because a later one was taken back are not
 * new; those of another window are said there. Safe to use in more than one place: a step is said once.
 */
export function useUndoToast(): void {
  const store = useRetroStore()
  const { say } = useToast()
  const takeBack = useTakeBack()

  useEffect(() => {
    const watch = watchOf(store)
    function look(): void {
      const step = store.getState().picture?.host?.undo ?? null
      const before = watch.seen
      if ((step?.id ?? null) === before) return
      watch.seen = step?.id ?? null

      const surfaced = before !== null && watch.takenBack === before
      watch.takenBack = null
      // The window that has the focus is the one whose person acted.
      if (!step || surfaced || !document.hasFocus()) return
      say(undoDone(step.label), { undo: () => void takeBack(step) })
    }
    look()
    return store.subscribe(look)
  }, [store, say, takeBack])
}

function useTakeBack(): (step: UndoPicture) => Promise<void> {
  const store = useRetroStore()
  const { say } = useToast()

  return useCallback(
    async (step) => {
      const watch = watchOf(store)
      watch.takenBack = step.id
      try {
        // The host gave this id; the picture holds it as plain text.
        await store.call('undo.run', { stepId: step.id as UndoStepId })
        say(undoWords.takenBack(step.label))
      } catch (error) {
        watch.takenBack = null
        say(errorText(codeOf(error)))
      }
    },
    [store, say],
  )
}
