// Runs in the page, so nothing in here knows anything outside its own function.

/** The times between frames, and the tasks that kept the page busy for more than 50 ms. */
export type Frames = { readonly gaps: number[]; readonly tasks: number[] }

export function recordFrames(): { readonly stop: () => Frames } {
  const [gaps, tasks]: [number[], number[]] = [[], []]
  let last = performance.now()
  let frame = requestAnimationFrame(function look(now) {
    gaps.push(now - last)
    last = now
    frame = requestAnimationFrame(look)
  })
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  observer.observe({ type: 'longtask' })
  return {
    stop() {
      cancelAnimationFrame(frame)
      for (const { duration } of observer.takeRecords()) tasks.push(duration)
      observer.disconnect()
      // The first is the way into the recording, not a frame.
      return { gaps: gaps.slice(1), tasks }
    },
  }
}

/** Before the page's own code: marks when the long list is answered, and the frame after its first line has a button. */
export function noteUsable(): void {
  const LONG = 100_000
  const parse = JSON.parse.bind(JSON)
  // The page reads each answer with it; the socket's own event would need to be there before the page's.
  JSON.parse = (text: string, ...rest) => {
    if (text.length > LONG) performance.mark('answer')
    return parse(text, ...rest) as unknown
  }
  const observer = new MutationObserver(() => {
    if (document.querySelector('button[aria-label^="Edit “"]') === null) return
    observer.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
  })
  observer.observe(document, { childList: true, subtree: true })
}
