import { AppError } from '../errors'
import { addCards, refuseClosed } from './card'
import { applyChanges, type Change } from './change'
import { addColumn } from './column'
import { groupCards, renameTopic } from './group'
import type { CardId, ColumnId, TopicId } from './ids'
import { LIMITS } from './limits'
import type { Column, RetroTruth } from './retro'

export type TakenIn = {
  readonly title: string
  readonly cards: readonly {
    readonly id: CardId
    readonly text: string
    readonly position: number
  }[]
  /** Where they go: under the column of this title; else a new one of this id; where none fits, the last. */
  readonly column: { readonly id: ColumnId; readonly title: string }
}

/**
 * Puts the cards of a topic that an earlier retro kept on this wall, as one topic under its title. They are the team's
 * by now: nobody's name stands on them. Once they are there, the same again changes nothing.
 */
export function takeIn(truth: RetroTruth, { title, cards, column }: TakenIn): Change[] {
  refuseClosed(truth)
  if (!truth.retro.revealed) throw new AppError('sealed')
  const [first, ...others] = cards
  if (!first || truth.cards.has(first.id)) return []
  const place = columnFor(truth, column)
  // A new card's topic has the card's id in another role.
  const topicId = first.id as string as TopicId
  return inSteps(truth, [
    (now) => (place ? [] : addColumn(now, { ...column, prompt: '' })),
    (now) =>
      addCards(
        now,
        cards.map((card) => ({
          ...card,
          columnId: place?.id ?? column.id,
          author: null,
          editKey: null,
        })),
      ),
    (now) =>
      groupCards(
        now,
        others.map(({ id }) => id),
        topicId,
      ),
    (now) => (others.length > 0 ? renameTopic(now, topicId, title.slice(0, LIMITS.title)) : []),
  ])
}

function columnFor(truth: RetroTruth, { title }: { title: string }): Column | undefined {
  const shown = [...truth.columns.values()]
    .filter((column) => !column.removed)
    .toSorted((a, b) => a.position - b.position)
  const isFull = shown.length >= LIMITS.columnsMax
  return shown.find((column) => column.title === title) ?? (isFull ? shown.at(-1) : undefined)
}

/** Each step sees what the ones before it did. */
function inSteps(truth: RetroTruth, steps: readonly ((now: RetroTruth) => Change[])[]): Change[] {
  let now = truth
  return steps.flatMap((step) => {
    const changes = step(now)
    now = applyChanges(now, changes)
    return changes
  })
}
