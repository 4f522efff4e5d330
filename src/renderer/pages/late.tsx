import type { ComponentType } from 'react'

/** A part of the program that is fetched by itself: when it is needed, or before, while nothing else is to do. */
export type Late<Props> = {
  readonly isHere: () => boolean
  /** Throws when it can't be fetched; the next call tries again. */
  readonly load: () => Promise<void>
  /** What was fetched; to be shown only once it is here. */
  readonly View: ComponentType<Props>
}

/** Takes the import that brings the view. */
export function late<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): Late<Props> {
  let Found: ComponentType<Props> | null = null
  return {
    isHere: () => Found !== null,
    load: async () => {
      Found ??= await bring()
    },
    View: (props) => {
      if (!Found) throw new Error('shown before it was fetched')
      return <Found {...props} />
    },
  }
}

/** Takes what came with the program itself. */
export function atHand<Props>(View: ComponentType<Props>): Late<Props> {
  return { isHere: () => true, load: () => Promise.resolve(), View }
}
