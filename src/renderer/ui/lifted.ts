import styles from './lifted.module.css'

export type Point = Pick<Touch, 'clientX' | 'clientY'>

/** So near to the upper or lower edge of the window, what lies beyond it comes closer. */
const EDGE = 72
const STEP = 12

/**
 * A likeness of an element above the finger. `look` is told where the finger is, also when it rests near an edge and
 * the page moves on below it.
 */
export function lift(element: HTMLElement, start: Point, look: (at: Point) => void) {
  const likeness = likenessOf(element, start)
  let at = start
  let frame = 0

  function show(): void {
    likeness.style.translate = `${at.clientX - start.clientX}px ${at.clientY - start.clientY}px`
    look(at)
  }
  function scrollOn(): void {
    const step = at.clientY < EDGE ? -STEP : at.clientY > innerHeight - EDGE ? STEP : 0
    // What is carried from where it lies near an edge has not asked for more.
    if (step !== 0 && at !== start) {
      window.scrollBy({ top: step, behavior: 'instant' })
      look(at)
    }
    frame = requestAnimationFrame(scrollOn)
  }
  scrollOn()

  return {
    move(to: Point): void {
      at = to
      show()
    },
    putDown(): void {
      cancelAnimationFrame(frame)
      likeness.remove()
    },
  }
}

function likenessOf(element: HTMLElement, { clientY }: Point): HTMLElement {
  const { left, width } = element.getBoundingClientRect()
  const likeness = document.createElement('div')
  likeness.className = styles.lifted ?? ''
  likeness.dataset['carried'] = ''
  likeness.inert = true
  likeness.ariaHidden = 'true'
  likeness.append(element.cloneNode(true))
  Object.assign(likeness.style, { left: `${left}px`, top: `${clientY}px`, width: `${width}px` })
  document.body.append(likeness)
  return likeness
}
