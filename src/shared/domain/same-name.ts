/** Names that a person could not tell apart read the same: other capitals, or letters that are put together otherwise. */
export function isSameName(a: string | null, b: string): boolean {
  return a !== null && looksOf(a) === looksOf(b)
}

/** Whether a text has the name in it as words of their own: "Ada’s card" has Ada, "Adamant" has not. */
export function mentions(text: string, name: string): boolean {
  const [within, wanted] = [looksOf(text), looksOf(name)]
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const goesOn = OF_A_WORD_BEFORE.test(within.slice(0, at))
    if (!goesOn && !OF_A_WORD_AFTER.test(within.slice(at + wanted.length))) return true
  }
  return false
}

const OF_A_WORD_BEFORE = /[\p{L}\p{N}\p{M}]$/u
const OF_A_WORD_AFTER = /^[\p{L}\p{N}\p{M}]/u

function looksOf(name: string): string {
  return name.normalize('NFKC').toLocaleLowerCase()
}
