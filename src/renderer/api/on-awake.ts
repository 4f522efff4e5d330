/** Calls when the device has a network again, or when its page comes to be looked at; gives what ends that. */
export function onAwake(wake: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined
  const ended = new AbortController()
  for (const event of ['online', 'visibilitychange']) {
    window.addEventListener(event, wake, { signal: ended.signal })
  }
  return () => ended.abort()
}
