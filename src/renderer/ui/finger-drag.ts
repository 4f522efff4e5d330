import type { Carried, Source, Target } from './drag'
import { lift, type Point } from './lifted'

/** So long a finger rests on something before that is lifted: one that moves sooner scrolls. */
const REST_MS = 350
/** A finger never rests quite still. */
const SLACK = 10

/** What the browser would make of a finger that rests: its own menu, a selection, a drag that only some systems have. */
const ITS_OWN = ['contextmenu', 'selectstart', 'dragstart']

const targets = new WeakMap<Element, Target>()
let isHeld = false

export function targetOfFingers(target: Target): () => void {
  targets.set(target.element, target)
  return () => void targets.delete(target.element)
}

/** Browsers start a drag with the mouse; on most screens not with a finger, so it is followed here. */
export function draggableByFinger(source: Source): () => void {
  const touched = (event: TouchEvent) => {
    const [at] = event.touches
    const isForIt = event.target instanceof Element && !event.target.closest('input[type=text]')
    // The innermost thing under the finger hears of it first, and takes it.
    if (at && isForIt && !isHeld && event.touches.length === 1) follow(source, event.target, at)
  }
  // Not passive, so that the browser waits for what is said of the moves that follow.
  source.element.addEventListener('touchstart', touched, { passive: false })
  return () => source.element.removeEventListener('touchstart', touched)
}

/** From the touch until the finger is gone. It is heard where it began, also when that has left the page meanwhile. */
function follow(source: Source, place: EventTarget, start: Point): void {
  const heard = new AbortController()
  const { signal } = heard
  let drag: Drag | null = null
  isHeld = true

  const resting = setTimeout(() => {
    for (const name of ITS_OWN)
      window.addEventListener(name, (event) => event.preventDefault(), { signal, capture: true })
    drag = startDrag(source, start)
  }, REST_MS)

  function end(hasDropped: boolean): void {
    clearTimeout(resting)
    heard.abort()
    isHeld = false
    drag?.end(hasDropped)
  }
  function moved(event: TouchEvent): void {
    const [at] = event.touches
    if (!at || event.touches.length > 1) return end(false)
    if (drag) {
      event.preventDefault()
      drag.move(at)
    } else if (Math.hypot(at.clientX - start.clientX, at.clientY - start.clientY) > SLACK)
      end(false)
  }
  function gone(event: TouchEvent): void {
    // Else what was held would also be pressed.
    if (drag) event.preventDefault()
    end(true)
  }
  const on = (name: string, listener: (event: TouchEvent) => void) =>
    place.addEventListener(name, listener as EventListener, { signal, passive: false })
  on('touchmove', moved)
  on('touchend', gone)
  on('touchcancel', () => end(false))
}

type Drag = {
  readonly move: (to: Point) => void
  readonly end: (hasDropped: boolean) => void
}

function startDrag({ element, carried, onLift, onEnd }: Source, start: Point): Drag {
  const what = carried()
  let over: Target | null = null
  onLift()

  function look({ clientX, clientY }: Point): void {
    const next = targetAt(document.elementFromPoint(clientX, clientY), what)
    if (next === over) return
    over?.onLeave()
    over = next
    over?.onEnter()
  }
  const lifted = lift(element, start, look)
  return {
    move: lifted.move,
    end(hasDropped) {
      lifted.putDown()
      if (hasDropped) over?.onDrop(what)
      else over?.onLeave()
      onEnd()
    },
  }
}

function targetAt(element: Element | null, carried: Carried): Target | null {
  for (let at = element; at; at = at.parentElement) {
    const target = targets.get(at)
    if (target?.canTake(carried)) return target
  }
  return null
}
