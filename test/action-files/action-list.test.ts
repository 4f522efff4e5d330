import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionList } from '../../src/main/export/action-list'
import { readActionList } from '../../src/main/export/read-action-list'
import type { ActionLine } from '../../src/shared/domain/action-life'
import type { ReadItem } from '../../src/shared/domain/read-back'
import { aLine, hostileActions } from './action-arbitrary'

const nobody = () => false

describe('a list of actions in Markdown', () => {
  it('reads well raw', () => {
    const done = aLine({ text: 'Ship it', status: 'done', doneWhen: 'It is out', owner: null })
    expect(actionList([aLine(), done], 'Payments')).toBe(`---
candor: 1
kind: actions
team: Payments
---

# Actions of Payments

## Open

- [ ] Alert when checkout fails (Mira, due 2026-12-04) <!-- action ${done.id} -->

## Done

- [x] Ship it (nobody yet, due 2026-12-04)
      Done when: It is out <!-- action ${done.id} -->
`)
  })

  it('has links that a page shows as links', () => {
    const links = ['https://a.example/x_y?a=1&b=2', 'https://b.example/']
    expect(actionList([aLine({ links })], 'Payments')).toContain(
      '      Link: <https://a.example/x_y?a=1&b=2>\n      Link: <https://b.example/> <!-- action',
    )
  })

  it('comes back exactly, whatever people typed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileActions, (actions) => {
        const { items, unread } = readActionList(actionList(actions, 'Payments'), nobody)
        const byId = (a: ReadItem, b: ReadItem) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)
        expect(unread).toEqual([])
        expect(items.map((item) => ({ ...item, line: 0 })).toSorted(byId)).toEqual(
          actions.map(asRead).toSorted(byId),
        )
      }),
      { numRuns: 500 },
    )
  })
})

function asRead(action: ActionLine): ReadItem {
  const { id, text, owner, dueOn, doneWhen, helpers, notes, links, experiment } = action
  return {
    line: 0,
    id,
    section: action.status,
    teamName: null,
    ticked: action.status === 'done',
    text,
    owner,
    dueOn,
    isDoing: action.status === 'doing',
    dropped: action.status === 'dropped' ? action.reason : null,
    doneWhen,
    helpers,
    notes,
    links,
    experiment,
  }
}
