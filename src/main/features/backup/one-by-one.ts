/** Works that begin when the one before has ended, however it ended. */
export function oneByOne() {
  let last: Promise<unknown> = Promise.resolve()
  return {
    queued:
      <Args extends readonly unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
      (...args: Args): Promise<Value> => {
        const done = last.then(() => work(...args))
        last = done.catch(() => undefined)
        return done
      },
    /** Waits for all that has been asked for. */
    ended: async (): Promise<void> => void (await last),
  }
}
