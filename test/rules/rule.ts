/** A rule of design/trust.md, the smallest change that breaks it, and the test that notices. */
export type Rule = {
  /** Of trust.md: 1 nothing lost, 2 anonymous, 3 the room, 4 the window. */
  readonly section: 1 | 2 | 3 | 4
  readonly rule: string
  readonly file: string
  /** Stands exactly once in the file. */
  readonly find: string
  readonly replace: string
  readonly test: {
    readonly file: string
    /** A title as it is written in that file; `%s` and its like stand for any words. */
    readonly name: string
  }
}

/** What vitest's `-t` is given, so that the tests of this title run. */
export function patternOf({ test }: Rule): string {
  return test.name
    .split(/%[sdifjop]/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.*')
}
