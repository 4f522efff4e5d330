/** Moves the focus from a card to the next by an arrow key: in its column, or to the one beside. Tells whether it did. */
export function walk(from: HTMLElement, key: string): boolean {
  const column = from.closest('[data-column]')
  if (!column) return false
  const index = cardsOf(column).indexOf(from)
  const to = targetOf(column, index, key)
  to?.focus()
  return to !== undefined
}

function targetOf(column: Element, index: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowUp') return cardsOf(column)[index - 1]
  if (key === 'ArrowDown') return cardsOf(column)[index + 1]
  if (key === 'ArrowRight') return beside(column, index, (one) => one.nextElementSibling)
  if (key === 'ArrowLeft') return beside(column, index, (one) => one.previousElementSibling)
  return undefined
}

/** Passes over empty columns; where the other is shorter, its last card. */
function beside(
  column: Element,
  index: number,
  next: (column: Element) => Element | null,
): HTMLElement | undefined {
  for (let other = next(column); other !== null; other = next(other)) {
    const cards = cardsOf(other)
    if (cards.length > 0) return cards[index] ?? cards.at(-1)
  }
  return undefined
}

function cardsOf(column: Element): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-card]')]
}
