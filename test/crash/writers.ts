import { randomInt, randomUUID } from 'node:crypto'
import type { Command, Ledger } from './ledger.ts'
import type { Scene } from './scene.ts'

/** Somebody who keeps writing one kind of thing: makes the next command from what is there. */
export type Writer = (ledger: Ledger) => Command

// Few enough that a look at all of them stays quick, many enough that each kind of change has something to change.
const CARDS = 120
const ACTIONS = 60
const VOTES = 15

export function writersIn(scene: Scene): Writer[] {
  return [cards(scene), votes(scene), actions(scene), notes(scene), drafts]
}

const words = () => `Words ${randomUUID()}`
const idOf = (key: string) => key.slice(key.indexOf(':') + 1)

function oneOf<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : items[randomInt(items.length)]
}

function cards({ writing: retroId, columnId }: Scene): Writer {
  return (ledger) => {
    const there = ledger.settled('card:')
    const key = oneOf(there)
    if (key && (there.length > CARDS || randomInt(6) === 0)) {
      return { name: 'card.delete', input: { retroId, cardId: idOf(key) }, key, value: null }
    }
    const text = words()
    if (key && randomInt(3) === 0) {
      return { name: 'card.edit', input: { retroId, cardId: idOf(key), text }, key, value: text }
    }
    const cardId = randomUUID()
    const input = { retroId, columnId, cardId, text }
    return { name: 'card.add', input, key: `card:${cardId}`, value: text }
  }
}

function votes({ voting: retroId, topicIds }: Scene): Writer {
  return (ledger) => {
    const there = ledger.settled('vote:')
    const key = oneOf(there)
    if (key && (there.length >= VOTES || randomInt(3) === 0)) {
      return { name: 'vote.takeBack', input: { retroId, voteId: idOf(key) }, key, value: null }
    }
    const [voteId, topicId] = [randomUUID(), oneOf(topicIds) ?? '']
    const input = { retroId, voteId, topicId }
    return { name: 'vote.cast', input, key: `vote:${voteId}`, value: topicId }
  }
}

function actions({ teamId, voting: retroId, topicIds }: Scene): Writer {
  return (ledger) => {
    const text = words()
    const draft = { text, owner: null, dueOn: null, doneWhen: '' }
    const there = ledger.settled('action:')
    const key = oneOf(there)
    if (key && (there.length >= ACTIONS || randomInt(2) === 0)) {
      return {
        name: 'action.edit',
        input: { actionId: idOf(key), retroId: null, draft },
        key,
        value: text,
      }
    }
    const actionId = randomUUID()
    const from = randomInt(2) === 0 ? { retroId, topicId: oneOf(topicIds) } : NOWHERE
    const input = { actionId, teamId, ...from, draft }
    return { name: 'action.add', input, key: `action:${actionId}`, value: text }
  }
}

const NOWHERE = { retroId: null, topicId: null }

function notes({ voting: retroId, topicIds }: Scene): Writer {
  return () => {
    const [topicId, text] = [oneOf(topicIds) ?? '', words()]
    const input = { retroId, topicId, notes: text }
    return { name: 'topic.note', input, key: `note:${topicId}`, value: text }
  }
}

function drafts(): Command {
  const place = `field-${randomInt(3)}`
  const text = randomInt(5) === 0 ? '' : words()
  const value = text === '' ? null : text
  return { name: 'draft.save', input: { place, text }, key: `draft:${place}`, value }
}
