import type { CallName, Client, Input } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { applyPatch } from '@shared/domain/apply-patch'
import type { RetroPicture } from '@shared/domain/picture'
import { codeOf, type ErrorCode } from '@shared/errors'
import { createStore } from 'zustand/vanilla'

/** A call about one retro, without having to name it. */
export type InRetro<N extends CallName> = Omit<Input<N>, 'retroId'>

export type RetroState = {
  readonly picture: RetroPicture | null
  /** When the picture's clock was read, by `performance.now()`: the timer counts down from there. */
  readonly clockAt: number
  /** Why the retro can't be shown. */
  readonly problem: ErrorCode | null
  readonly isCatchingUp: boolean
}

export type RetroStore = ReturnType<typeof createRetroStore>

/**
 * One retro as this page sees it: a snapshot, kept up to date by numbered patches. A gap in the numbers, or a patch
 * that says too much changed, fetches the snapshot again. This is the only road into the picture.
 */
export function createRetroStore(client: Client, retroId: RetroId) {
  const store = createStore<RetroState>()(() => ({
    picture: null,
    clockAt: performance.now(),
    problem: null,
    isCatchingUp: true,
  }))
  let isFetching = false
  let isOutdated = false

  async function fetchPicture(): Promise<void> {
    if (isFetching) {
      isOutdated = true
      return
    }
    isFetching = true
    store.setState({ isCatchingUp: true })
    try {
      do {
        isOutdated = false
        const picture = await client.call('retro.get', { retroId })
        show(picture)
      } while (isOutdated)
      store.setState({ problem: null })
    } catch (error) {
      store.setState({ problem: codeOf(error) })
    } finally {
      isFetching = false
      store.setState({ isCatchingUp: false })
    }
  }

  function show(picture: RetroPicture): void {
    const before = store.getState().picture
    if (before && before.version > picture.version) return
    store.setState({ picture, clockAt: performance.now() })
  }

  const stop = client.on('retros.changed', ({ retroId: changedId, version, patch }) => {
    if (changedId !== retroId) return
    const { picture } = store.getState()
    // While a snapshot is on its way it may be older than this patch: ask once more after it.
    if (!picture || isFetching || patch === null || version > picture.version + 1) {
      void fetchPicture()
      return
    }
    if (version <= picture.version) return
    const next = applyPatch(picture, version, patch)
    store.setState(patch.head ? { picture: next, clockAt: performance.now() } : { picture: next })
  })

  void fetchPicture()
  return {
    ...store,
    retroId,
    refresh: fetchPicture,
    stop,
    /** Makes a call about this retro; throws the refusal, for the place that has to show it. */
    call<N extends CallName>(name: N, input: InRetro<N>): Promise<unknown> {
      return client.call(name, { ...input, retroId } as unknown as Input<N>)
    },
  }
}
