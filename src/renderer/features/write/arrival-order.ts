/**
 * Things in the order in which this screen saw them first. The host gives its own sealed cards in no order that tells
 * when they came, so a fresh picture may shuffle them; who is writing should not see them jump.
 */
export function inArrivalOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  seen: Map<string, number>,
): Item[] {
  for (const { id } of items) if (!seen.has(id)) seen.set(id, seen.size)
  const place = ({ id }: Item) => seen.get(id) ?? 0
  return items.toSorted((a, b) => place(a) - place(b))
}
