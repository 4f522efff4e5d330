import { useLayoutEffect, type RefObject } from 'react'

/**
 * Tells CSS how much of the window's foot a message covers (`name`, 0 without one), so that the page grows by as much
 * and its end can be brought above the message.
 */
export function useRoomBelow(ref: RefObject<HTMLElement | null>, name: `--${string}`): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      const message = element.getBoundingClientRect()
      const room = needsRoom(message) ? Math.ceil(innerHeight - message.top) : 0
      style.setProperty(name, `${room}px`)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty(name)
    }
  }, [ref, name])
}

/** A short page of which nothing is covered gets no bar for scrolling, which would move it sideways. */
function needsRoom(message: DOMRect): boolean {
  if (message.height === 0) return false
  if (document.documentElement.scrollHeight > innerHeight) return true
  const controls = document.querySelectorAll('main :is(a, button, input, textarea)')
  return [...controls].some((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect()
    const isBeside = right <= message.left || left >= message.right
    return !isBeside && bottom > message.top && top < message.bottom
  })
}
