import type { Db } from '../src/main/db/db'

export class DiskError extends Error {}

/** A database whose calls are counted, and fail from the nth on once it is told so. */
export type FailingDb = {
  readonly db: Db
  /** From now on the nth call fails, and only that one. */
  readonly failAt: (nth: number) => void
  /** Calls since `failAt`. */
  readonly calls: () => number
}

/** The database as it is, but for one call, which fails; what is prepared counts when it runs, a transaction at its end. */
export function failingDb(db: Db): FailingDb {
  let [calls, at] = [0, Infinity]
  function count(): void {
    calls += 1
    if (calls === at) throw new DiskError('the disk is gone')
  }
  const counted =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      count()
      return call(...args)
    }
  const thatEndsBadly =
    (work: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const result = work(...args)
      count()
      return result
    }

  function statement(target: object): object {
    return new Proxy(target, {
      get(_target, name) {
        const method = methodOf(target, name)
        if (!method) return Reflect.get(target, name, target)
        if (['pluck', 'raw', 'expand'].includes(String(name)))
          return (...args: unknown[]) => statement(method(...args) as object)
        return ['run', 'get', 'all', 'iterate'].includes(String(name)) ? counted(method) : method
      },
    })
  }

  const wrapped = new Proxy(db, {
    get(target, name) {
      const method = methodOf(target, name)
      if (!method) return Reflect.get(target, name, target)
      if (name === 'prepare') return (...args: unknown[]) => statement(method(...args) as object)
      if (name === 'transaction')
        return (work: (...args: unknown[]) => unknown) => method(thatEndsBadly(work))
      return name === 'exec' || name === 'pragma' ? counted(method) : method
    },
  })
  return {
    db: wrapped,
    failAt(nth) {
      calls = 0
      at = nth
    },
    calls: () => calls,
  }
}

/** Methods of the driver work on its own objects only. */
function methodOf(target: object, name: string | symbol) {
  const value: unknown = Reflect.get(target, name, target)
  if (typeof value !== 'function') return null
  return (value as (...args: unknown[]) => unknown).bind(target)
}
