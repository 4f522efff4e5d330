/** The same items in an order that depends on the seed and on each item's id alone: stable, and different for each seed. */
export function shuffledFor<Item extends { topic: { id: string } }>(
  seed: string,
  items: readonly Item[],
): Item[] {
  const keyed = items.map((item) => ({ item, key: hash(seed + item.topic.id) }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

/** FNV-1a, 32 bits: enough to shuffle, and no secret rests on it. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
