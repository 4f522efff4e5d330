/** The parts as they are; asking for one that is missing throws its name instead of giving undefined. */
export function strict<T extends object>(name: string, parts: T): T {
  return new Proxy(parts, {
    get(target, key, receiver) {
      // Promises, inspectors and test runners ask every object for a few names; those may be missing.
      const isProbed = typeof key === 'symbol' || key === 'then' || key === 'toJSON'
      if (isProbed || key in target) return Reflect.get(target, key, receiver) as unknown
      throw new Error(`The Electron stand-in has no ${name}.${key}`)
    },
  })
}
