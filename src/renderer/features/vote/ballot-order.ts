/**
 * Topics in an order of their own for each person: what stands on top gets more votes, so no topic may stand there for
 * everybody. It follows from the secret of the seat and stays the same for as long as that person sits here, also
 * after a reload. The order tells nothing of the secret: only how sums over both compare.
 */
export function ballotOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  secret: string,
): Item[] {
  return items
    .map((item) => ({ item, place: scatter(`${secret}/${item.id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item)
}

/** A number that looks like chance and is always the same for the same text (FNV-1a, then mixed once more). */
function scatter(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
