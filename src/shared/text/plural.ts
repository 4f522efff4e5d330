/** A count with its noun: `counted(1, 'card', 'cards')` is "1 card". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** How many people have done their part: "1 of 8 has finished". */
export function finished(done: number, people: number): string {
  return `${done} of ${people} ${done === 1 ? 'has' : 'have'} finished`
}

const WORDS = [
  'nobody',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const

/** A number of people in words: "nobody", "one", "two" … and in digits from eleven. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count)
}
