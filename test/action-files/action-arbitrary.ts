import fc from 'fast-check'
import { ACTION_STATUSES } from '../../src/shared/domain/action'
import type { ActionLine } from '../../src/shared/domain/action-life'
import type { Day } from '../../src/shared/domain/day'
import type { ActionId, TeamId } from '../../src/shared/domain/ids'
import { LIMITS } from '../../src/shared/domain/limits'
import { aName, joined, someWords } from '../export/retro-arbitrary'

const TEAM = '10000000-0000-4000-8000-000000000001' as TeamId

/** An action of the team Payments as lists show it. */
export function aLine(fields: Partial<ActionLine> = {}): ActionLine {
  return {
    id: '20000000-0000-4000-8000-000000000001' as ActionId,
    teamId: TEAM,
    teamName: 'Payments',
    retroId: null,
    topicId: null,
    text: 'Alert when checkout fails',
    owner: 'Mira',
    dueOn: '2026-12-04' as Day,
    doneWhen: '',
    helpers: [],
    notes: '',
    links: [],
    experiment: null,
    status: 'open',
    reason: '',
    createdOn: '2026-11-20' as Day,
    closedOn: null,
    verdict: null,
    splitFrom: null,
    carried: 0,
    ageDays: 0,
    ageRetros: 0,
    origin: null,
    review: null,
    ...fields,
  }
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)
const orEmpty = (max: number) => joined(max).map((text) => (text.trim() === '' ? '' : text))

/** An action in which people typed the worst they can. */
export const aHostileAction: fc.Arbitrary<ActionLine> = fc
  .record({
    id: fc.uuid({ version: 4 }).map((id) => id as ActionId),
    text: fc.oneof(
      { weight: 9, arbitrary: someWords(LIMITS.action) },
      { weight: 1, arbitrary: someWords(LIMITS.action, 80) },
    ),
    owner: orNull(aName()),
    dueOn: orNull(day),
    doneWhen: orEmpty(LIMITS.action),
    helpers: fc.array(aName(), { maxLength: 2 }),
    notes: orEmpty(LIMITS.note),
    links: fc.array(fc.webUrl({ withQueryParameters: true, withFragments: true }), {
      maxLength: 2,
    }),
    experiment: orNull(
      fc.record({
        belief: someWords(LIMITS.action),
        lookAt: someWords(LIMITS.action),
        checkOn: day,
      }),
    ),
    status: fc.constantFrom(...ACTION_STATUSES),
    reason: orEmpty(LIMITS.reason),
    createdOn: day,
  })
  .map((fields) =>
    aLine({
      ...fields,
      reason: fields.status === 'dropped' ? fields.reason : '',
      closedOn: ['done', 'dropped'].includes(fields.status) ? fields.createdOn : null,
    }),
  )

export const hostileActions = fc.uniqueArray(aHostileAction, {
  maxLength: 4,
  selector: ({ id }) => id,
})
