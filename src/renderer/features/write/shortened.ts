const LONGEST = 40
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Enough of a card's first line to tell it from the others in the name of its menu; no sign is cut in half. */
export function shortened(text: string): string {
  const line = text.trim().split('\n')[0] ?? ''
  const cut = Array.from(signs.segment(line), ({ segment }) => segment)
    .slice(0, LONGEST)
    .join('')
  return cut.length < line.length ? `${cut}…` : cut
}
