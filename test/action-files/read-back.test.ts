import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionList } from '../../src/main/export/action-list'
import { readActionList } from '../../src/main/export/read-action-list'
import type { Action } from '../../src/shared/domain/action'
import type { ActionLine } from '../../src/shared/domain/action-life'
import type { Day } from '../../src/shared/domain/day'
import type { ActionId } from '../../src/shared/domain/ids'
import { planReadBack } from '../../src/shared/domain/plan-read-back'
import type { ReadBackRow } from '../../src/shared/domain/read-back'
import { aHostileAction, aLine, hostileActions } from './action-arbitrary'

const TODAY = '2026-11-24' as Day
const OTHER = '20000000-0000-4000-8000-000000000002' as ActionId

describe('a list that was edited', () => {
  it(
    'changes nothing where nothing was edited, whatever people typed',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(hostileActions, fc.constantFrom(...EDITORS), (actions, editor) => {
          const { table } = readBack(editor(actionList(actions, 'Payments')), actions)
          expect(table).toEqual({ rows: [], same: actions.length, absent: 0 })
        }),
        { numRuns: 300 },
      )
    },
  )

  it('gives exactly the edit, byte for byte', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(hostileActions, aHostileAction, fc.nat(3), (actions, edit, place) => {
        const edited = actions.map((action, index) =>
          index === place ? aLine({ ...edit, id: action.id, createdOn: action.createdOn }) : action,
        )
        fc.pre(edited.every(({ status, reason }) => status !== 'dropped' || reason !== ''))
        const file = actionList(edited, 'Payments')
        const { changes } = readBack(file, actions)
        const after = actions.map((action): ActionLine => {
          const [change] = changes.get(action.id) ?? []
          return { ...action, ...(change?.after as Partial<ActionLine> | undefined) }
        })
        expect(actionList(after, 'Payments')).toBe(file)
      }),
      { numRuns: 300 },
    )
  })

  it('ticks what was ticked and takes the new text', () => {
    const file = listOf([aLine()]).replace('[ ] Alert', '[x] Page')
    expect(readBack(file, [aLine()]).table.rows).toEqual([
      {
        kind: 'changed',
        line: 11,
        text: 'Page when checkout fails',
        under: null,
        actionId: aLine().id,
        mark: expect.any(Number),
        fields: [
          { field: 'text', before: 'Alert when checkout fails', after: 'Page when checkout fails' },
          { field: 'status', before: 'open', after: 'done' },
        ],
      },
    ])
  })

  it.each(['[X]', '[x ]', '[ x]', '[✓]', '[x]', '\\[x\\]', '☑', '☒', '✅'])(
    'takes %s for a ticked box',
    (box) => {
      const file = listOf([aLine()]).replace('[ ] Alert', `${box} Alert`)
      expect(readBack(file, [aLine()]).table.rows).toMatchObject([
        { fields: [{ field: 'status', before: 'open', after: 'done' }] },
      ])
    },
  )

  it.each(['[]', '[  ]', '[\u00A0]', '\\[ \\]', '☐'])('takes %s for an empty box', (box) => {
    const file = listOf([aLine()]).replace('[ ] Alert', `${box} Alert`)
    expect(readBack(file, [aLine()]).table).toEqual({ rows: [], same: 1, absent: 0 })
  })

  it.each([
    ['Mira (PO), due 2026-12-04', { field: 'owner', before: 'Mira', after: 'Mira (PO)' }],
    ['Mira, Bo, due 2026-12-04', { field: 'owner', before: 'Mira', after: 'Mira, Bo' }],
    ['Mira, Due 2026-12-05', { field: 'dueOn', before: '2026-12-04', after: '2026-12-05' }],
    ['Mira, due 2026-12-04, Doing', { field: 'status', before: 'open', after: 'doing' }],
  ])('reads the bracket (%s) as it is meant', (bracket, change) => {
    const file = listOf([aLine()]).replace('Mira, due 2026-12-04', bracket)
    expect(readBack(file, [aLine()]).table.rows).toMatchObject([{ fields: [change] }])
  })

  it.each([
    'https://b.example/x_y',
    '<https://b.example/x_y>',
    String.raw`https\://b.example/x\_y`,
  ])('reads the link %s', (link) => {
    const action = aLine({ links: ['https://a.example/'] })
    const file = listOf([action]).replace('<https://a.example/>', link)
    expect(readBack(file, [action]).table.rows).toMatchObject([
      { fields: [{ field: 'links', after: 'https://b.example/x_y' }] },
    ])
  })

  it('keeps the id where somebody put an empty line into the notes', () => {
    const action = aLine({ notes: 'one\ntwo' })
    const file = listOf([action]).replace('Notes: one', 'Notes: one\n\n      and a half')
    expect(readBack(file, [action]).table).toMatchObject({
      rows: [{ kind: 'changed', fields: [{ field: 'notes', after: 'one and a half\ntwo' }] }],
      absent: 0,
    })
  })

  it('offers a line without an id as new, with its bracket where it is one', () => {
    const file = `${listOf([aLine()])}- [ ] Fix login (again)\n- [x] Ask Bo (Bo, due 2026-12-01)\n`
    expect(readBack(file, [aLine()]).table.rows).toMatchObject([
      { kind: 'new', text: 'Fix login (again)' },
      {
        kind: 'new',
        text: 'Ask Bo',
        fields: [
          { field: 'text', after: 'Ask Bo' },
          { field: 'owner', after: 'Bo' },
          { field: 'dueOn', after: '2026-12-01' },
          { field: 'status', after: 'done' },
        ],
      },
    ])
  })

  it('keeps Markdown that somebody typed by hand as it was typed', () => {
    const file = `${listOf([])}- [ ] **Now**: read [this](https://a.example) and \`that\`\n`
    expect(readBack(file, []).table.rows).toMatchObject([
      { kind: 'new', text: '**Now**: read [this](https://a.example) and `that`' },
    ])
  })

  it('goes by the box where a line was moved under another heading, and says so', () => {
    const file = `${listOf([])}\n## Done\n\n${itemOf(listOf([aLine()]))}`
    expect(readBack(file, [aLine()]).table).toMatchObject({
      rows: [{ kind: 'moved', under: 'done' }],
      same: 1,
    })
  })

  it('says why a line can’t be taken, and drops none in silence', () => {
    const mine = aLine()
    const trashed = aLine({ id: OTHER })
    const foreign = `- [ ] Away (nobody yet) <!-- action ${'3'.repeat(8)}-0000-4000-8000-000000000000 -->\n`
    const file = [
      listOf([mine]).trimEnd(),
      itemOf(listOf([mine])).trimEnd(),
      itemOf(listOf([trashed])).trimEnd(),
      foreign.trimEnd(),
      '- [ ]',
      '- [ ] Bad day (Mira, due soon)',
      '',
      'A note beside the list.',
      '',
      '- [ ] Two <!-- action x --> in one <!-- action y -->',
      '- [ ] Skip it (nobody yet)',
      '      Dropped',
      '',
    ].join('\n')
    const table = readBack(file, [mine], [trashed]).table
    expect(table.rows.map(whyOf)).toEqual([
      'twice',
      'deleted',
      'unknown',
      'empty',
      'refused not-a-date dueOn',
      'not-a-line',
      'two-ids',
      'refused reason-needed reason',
    ])
  })

  it('leaves what the file does not hold as it is, and counts it', () => {
    expect(readBack(listOf([]), [aLine()]).table).toEqual({ rows: [], same: 0, absent: 1 })
  })

  it('refuses another file', () => {
    expect(() => readBack('---\ncandor: 1\nkind: retro\n---\n', [])).toThrow('list-foreign')
    expect(() => readBack('---\ncandor: 2\nkind: actions\n---\n', [])).toThrow('list-too-new')
  })
})

/** What editors and people do to a file without meaning anything by it. */
const EDITORS: readonly ((file: string) => string)[] = [
  (file) => file,
  (file) => file.replaceAll('\n', '\r\n'),
  (file) => `\uFEFF${file}`,
  (file) => file.replace(/[ \t]+$/gm, ''),
  (file) => file.replace(/^- \[/gm, '* ['),
  (file) => file.replace(/^- \[/gm, '  - [').replace(/^ {6}(?=\S)/gm, '    '),
  (file) => file.replace(/^- \[/gm, '\n- ['),
  // After a backslash, a line break is one in Markdown.
  (file) => file.replaceAll(/(?<!\\) (<!-- action \S+ -->)$/gm, '\n      $1'),
  (file) => file.replace(/^---\n[\s\S]*?\n---\n/, ''),
  (file) => file.replaceAll(/(?<!\\)\n {6}(?=\S)/g, '\n\n      '),
  (file) => file.replace(/^- \[/gm, '•\t['),
  // A word processor makes one dash of two, and its own boxes.
  (file) => file.replaceAll(/(?<!\\)<!-- (action \S+) -->/g, '<!— $1 —>'),
  (file) => file.replace(/^- \[ \]/gm, '- ☐').replace(/^- \[x\]/gm, '- ☒'),
]

const listOf = (actions: readonly ActionLine[]) => actionList(actions, 'Payments')
const itemOf = (file: string) => file.slice(file.indexOf('- ['))

function readBack(file: string, actions: readonly ActionLine[], trashed: ActionLine[] = []) {
  const known = actions.map((action) => asAction(action, false))
  const all = [...known, ...trashed.map((action) => asAction(action, true))]
  return planReadBack(
    readActionList(file, (name) => name === 'Bo'),
    {
      teamId: aLine().teamId,
      actions: known,
      findAny: (id) => all.find((action) => action.id === id) ?? null,
      teamNamed: () => null,
    },
    TODAY,
  )
}

function asAction(line: ActionLine, removed: boolean): Action {
  const { carried: _c, ageDays: _a, ageRetros: _n, teamName: _t, ...rest } = line
  const { origin: _o, review: _r, ...action } = rest
  return { ...action, removed }
}

function whyOf(row: ReadBackRow): string {
  if (row.kind !== 'unread') return row.kind
  return [row.why, row.code, row.field].filter(Boolean).join(' ')
}
