import { startTransition, useEffect, useState, type RefObject } from 'react'

/** So far outside the window a line is made ready: about one screen. */
const MARGIN = '800px 0px'

const wanted = new WeakMap<Element, () => void>()
/** Near and not whole yet; the last came near last. */
const waiting = new Set<Element>()
let observer: IntersectionObserver | null = null
let frame: number | null = null

function watch(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(tellNear, { rootMargin: MARGIN })
  wanted.set(element, onNear)
  observer.observe(element)
  return () => {
    observer?.unobserve(element)
    waiting.delete(element)
  }
}

function tellNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    // What was scrolled past before its turn waits until it is near again.
    if (isIntersecting) waiting.add(target)
    else waiting.delete(target)
  }
  frame ??= requestAnimationFrame(makeOneWhole)
}

/** One a frame, where one looks now first: a quick scroll over hundreds of lines keeps its frames. */
function makeOneWhole(): void {
  const element = [...waiting].at(-1)
  frame = null
  if (element === undefined) return
  waiting.delete(element)
  startTransition(() => wanted.get(element)?.())
  frame = requestAnimationFrame(makeOneWhole)
}

/**
 * Whether a line of a long list has come near the window once, and is worth its buttons. Until then it says its words
 * alone, so that the browser finds and reads all of thousands. `isFirst` are those that are seen at once.
 */
export function useNear(ref: RefObject<HTMLElement | null>, isFirst: boolean): boolean {
  const [isNear, setNear] = useState(isFirst)

  useEffect(() => {
    const element = ref.current
    if (isNear || !element) return
    return watch(element, () => setNear(true))
  }, [ref, isNear])
  return isNear
}
