import type { NamesLevel } from '../../src/shared/domain/names'
import type { RetroPicture } from '../../src/shared/domain/picture'
import { aCard, anAction, anId, aRetroPicture, aTopic } from './a-retro-picture'

export const wind = { id: anId('column', 1), title: 'Wind', prompt: 'What helps?', position: 0 }
export const anchor = { id: anId('column', 2), title: 'Anchor', prompt: '', position: 1 }
export const rocks = { id: anId('column', 3), title: 'Rocks', prompt: '', position: 2 }

const [tests, deploys, pairing, alerts] = [1, 2, 3, 4].map((index) => anId('topic', index))

/** A retro in which everything happened that a file can tell. */
export function aWholeRetro(names: NamesLevel): RetroPicture {
  return aRetroPicture(
    { names, checkInQuestion: 'In one word, how did this sprint feel?' },
    {
      columns: [wind, anchor, rocks],
      topics: [
        aTopic({ id: deploys, discussed: true, votes: 4, voters: 3, hands: 0 }),
        aTopic({
          id: tests,
          title: 'Red tests that nobody trusts',
          votes: 6,
          voters: 4,
          notes: noteOnTests,
        }),
        aTopic({ id: alerts, discussed: false, parked: true, votes: 1, voters: 1 }),
        aTopic({ id: pairing, discussed: false, votes: 0, voters: 0 }),
      ],
      cards: [
        card(1, tests, anchor.id, 'Checkout tests fail twice a day', 'Jonas'),
        card(2, tests, rocks.id, 'Nobody trusts red any more', 'Mira'),
        card(3, deploys, anchor.id, 'Deploys wait for Thursday.\nWhy Thursday?', null),
        card(4, pairing, wind.id, 'Pairing on the migration went really well 🎉', 'Priya'),
        card(5, alerts, null, 'We heard of the outage from a customer', 'Priya'),
      ],
      actions: [
        anAction({
          id: anId('action', 1),
          text: 'Alert when checkout returns more than 1 % errors',
          owner: 'Mira',
          dueOn: '2026-12-04',
          doneWhen: 'an alert fired in a test.',
        }),
        anAction({
          id: anId('action', 2),
          text: 'Deploy on any day before 15:00',
          owner: 'Jonas',
          status: 'done',
        }),
        anAction({
          id: anId('action', 3),
          text: 'Move the flaky tests to their own job',
          status: 'dropped',
          reason: 'we fix or delete them instead',
        }),
      ],
      lastActions: [
        anAction({
          id: anId('action', 4),
          text: 'Write down how to roll back',
          owner: 'Priya',
          review: { decision: 'done', reason: '' },
        }),
        anAction({
          id: anId('action', 5),
          text: 'Weekly hour for the oldest bug',
          review: { decision: 'drop', reason: 'nobody came, twice' },
        }),
        anAction({ id: anId('action', 6), text: 'Shorter stand-ups', owner: 'Mira' }),
      ],
      checkIns: [
        { text: 'Bumpy', author: 'Mira' },
        { text: 'Fine, in the end', author: null },
      ],
      appreciations: [
        {
          id: anId('thanks', 1),
          text: 'Jonas stayed calm through the outage.\nThank you!',
          author: 'Priya',
        },
      ],
      roti: [0, 0, 1, 4, 2],
    },
  )
}

const noteOnTests = `Most failures are timeouts of the payment sandbox.
We agreed to stub it.

Mira knows the alerting; Jonas pairs with her.`

function card(
  index: number,
  topicId: string | undefined,
  columnId: string | null,
  text: string,
  author: string | null,
): object {
  return aCard({ id: anId('card', index), topicId, columnId, text, author, position: index / 10 })
}
