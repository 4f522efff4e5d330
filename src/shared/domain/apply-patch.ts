import { bornTopic } from './born-topic'
import type { TopicId } from './ids'
import type { PicturePatch, RetroPicture } from './picture'

type Keyed<Item extends { id: string }> =
  { put: readonly Item[]; drop: readonly string[] } | undefined

function patchList<Item extends { id: string }>(list: readonly Item[], patch: Keyed<Item>): Item[] {
  if (!patch) return [...list]
  const touched = new Map(patch.put.map((item) => [item.id, item]))
  const dropped = new Set(patch.drop)
  const kept = list.flatMap((item) => {
    const now = touched.get(item.id) ?? item
    touched.delete(item.id)
    return dropped.has(item.id) ? [] : [now]
  })
  return [...kept, ...touched.values()]
}

type Present<Parts> = { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> }

/** Only the parts that are there: over the desktop's bridge an absent part may come as undefined. */
function present<Parts extends object>(parts: Parts): Present<Parts> {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as Present<Parts>
}

/** The picture after a patch of the next version. New cards and topics come last. */
export function applyPatch(
  picture: RetroPicture,
  version: number,
  patch: PicturePatch,
): RetroPicture {
  const { head: headPart, counts, born = [], cards, topics, mine, ownCards, ...parts } = patch
  const head = { ...picture.head, ...present(headPart ?? {}) }
  // A card's first topic has its id in another role.
  const bornCards = born.map((card) => ({ ...card, topicId: card.id as string as TopicId }))
  const bornTopics = bornCards.map(({ topicId }) => bornTopic(topicId, head.votesRevealed))
  return {
    ...picture,
    ...present(parts),
    version,
    head,
    counts: { ...picture.counts, ...present(counts ?? {}) },
    cards: [...patchList(picture.cards, cards), ...bornCards],
    topics: [...patchList(picture.topics, topics), ...bornTopics],
    mine: picture.mine && {
      ...picture.mine,
      ...mine,
      cards: patchList(picture.mine.cards, ownCards),
    },
  }
}
