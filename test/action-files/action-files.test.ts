import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { actionFiles } from '../../src/main/export/action-files'
import { withoutFormula } from '../../src/main/export/csv'
import { plainBody, titleOf } from '../../src/main/export/ticket'
import type { ActionFormat } from '../../src/shared/domain/action-file'
import { ACTION_FORMATS } from '../../src/shared/domain/action-format'
import type { ActionLine } from '../../src/shared/domain/action-life'
import type { Day } from '../../src/shared/domain/day'
import { aLine, hostileActions } from './action-arbitrary'

const today = '2026-11-24' as Day
const TRACKERS = ['jira', 'azure', 'linear', 'gitlab'] as const

function files(actions: readonly ActionLine[], format: ActionFormat, withBom = false) {
  return actionFiles(actions, { format, withBom, teamName: 'Payments', today })
}

function rowsOf(text: string): Record<string, string>[] {
  return parse(text, { columns: true, record_delimiter: '\r\n' })
}

describe('the files of actions', () => {
  it('are the same bytes for the same actions, whatever the format', () => {
    fc.assert(
      fc.property(hostileActions, fc.constantFrom(...ACTION_FORMATS), (actions, format) => {
        expect(files(structuredClone(actions), format)).toEqual(files(actions, format))
      }),
      { numRuns: 60 },
    )
  })

  it('have names that are safe everywhere', () => {
    const names = ACTION_FORMATS.map((format) => files([aLine()], format)[0]?.name)
    expect(names).toEqual([
      '2026-11-24-payments-actions.md',
      '2026-11-24-payments-actions.csv',
      '2026-11-24-payments-actions.ics',
      '2026-11-24-payments-todo.txt',
      '2026-11-24-payments-jira.csv',
      '2026-11-24-payments-azure.csv',
      '2026-11-24-payments-linear.csv',
      '2026-11-24-payments-gitlab.csv',
      'create-issues.sh',
    ])
  })
})

describe('tables', () => {
  it('give a spreadsheet every text, and no formula', () => {
    fc.assert(
      fc.property(hostileActions, (actions) => {
        const rows = rowsOf(files(actions, 'csv')[0]?.text ?? '')
        expect(rows.map((row) => [row['action'], row['owner'], row['notes']])).toEqual(
          actions.map(({ text, owner, notes }) => [text, owner ?? '', notes].map(withoutFormula)),
        )
      }),
      { numRuns: 100 },
    )
  })

  it('tell what an experiment tried, and what was seen', () => {
    const experiment = { belief: 'Short days help', lookAt: 'yawns', checkOn: '2026-12-01' as Day }
    const verdict = { outcome: 'keep' as const, seen: 'fewer', on: '2026-12-02' as Day }
    const [row] = rowsOf(files([aLine({ experiment, verdict })], 'csv')[0]?.text ?? '')
    expect(row).toMatchObject({
      'we believe': 'Short days help',
      'we look at': 'yawns',
      'check on': '2026-12-01',
      'looked at on': '2026-12-02',
      outcome: 'keep',
      seen: 'fewer',
    })
    const [plain] = rowsOf(files([aLine()], 'csv')[0]?.text ?? '')
    expect([plain?.['check on'], plain?.['outcome']]).toEqual(['', ''])
  })

  it('have the columns that each tracker documents', () => {
    const head = (format: ActionFormat) => parse(files([], format)[0]?.text ?? '')[0]
    expect(TRACKERS.map(head)).toEqual([
      ['Summary', 'Issue Type', 'Status', 'Due Date', 'Description'],
      ['Work Item Type', 'Title', 'Description'],
      LINEAR_COLUMNS,
      ['title', 'description'],
    ])
  })

  it('give each tracker the title as it is, and Jira the whole text', () => {
    fc.assert(
      fc.property(hostileActions, (actions) => {
        const column = { jira: 'Summary', azure: 'Title', linear: 'Title', gitlab: 'title' }
        for (const tracker of TRACKERS) {
          const rows = rowsOf(files(actions, tracker)[0]?.text ?? '')
          // What the importer makes of it: Linear's takes the guard off again.
          const title = (row: Record<string, string>) => row[column[tracker]] ?? ''
          const imported = rows.map((row) =>
            tracker === 'linear' ? title(row).replace(/^'(?=[-+=@])/, '') : title(row),
          )
          expect(imported).toEqual(actions.map(titleOf))
        }
        const jira = rowsOf(files(actions, 'jira')[0]?.text ?? '')
        expect(jira.map((row) => row['Description'])).toEqual(actions.map(plainBody))
      }),
      { numRuns: 60 },
    )
  })

  it('guard what Linear strips, and nothing that another importer would keep', () => {
    const titles = ['-1 meeting a week', '@Mira: pair more', '=SUM(A1)', '+1 reviewer', "'tis ours"]
    const lines = titles.map((text) => aLine({ text }))
    const column = { jira: 'Summary', azure: 'Title', linear: 'Title', gitlab: 'title' }
    for (const tracker of TRACKERS) {
      const rows = rowsOf(files(lines, tracker)[0]?.text ?? '')
      const guarded = tracker === 'linear' ? titles.map(withoutFormula) : titles
      expect(rows.map((row) => row[column[tracker]])).toEqual(guarded)
    }
  })

  it('split what Azure DevOps would refuse as too many', () => {
    const parts = files(
      Array.from({ length: 2_001 }, () => aLine()),
      'azure',
    )
    expect(parts.map(({ name, text }) => [name, rowsOf(text).length])).toEqual([
      ['2026-11-24-payments-azure-1.csv', 1_000],
      ['2026-11-24-payments-azure-2.csv', 1_000],
      ['2026-11-24-payments-azure-3.csv', 1],
    ])
  })

  it('give trackers the links of an action as links', () => {
    const links = ['https://a.example/?x=1&y=2']
    const body = (format: ActionFormat, column: string) =>
      rowsOf(files([aLine({ links })], format)[0]?.text ?? '')[0]?.[column]
    expect(body('linear', 'Description')).toContain('Link: <https://a.example/?x=1&y=2>')
    expect(body('gitlab', 'description')).toContain('Link: <https://a.example/?x=1&y=2>')
    expect(body('azure', 'Description')).toContain(
      'Link: <a href="https://a.example/?x=1&amp;y=2">https://a.example/?x=1&amp;y=2</a>',
    )
  })

  it('send no command to GitLab from a line that begins with a slash', () => {
    const [file] = files([aLine({ notes: 'x\n/close', owner: '/assign' })], 'gitlab')
    expect(rowsOf(file?.text ?? '')[0]?.['description']).not.toMatch(/^\s*\//m)
  })
})

describe('to-dos for calendars', () => {
  it('are read by another parser, whatever people typed', () => {
    fc.assert(
      fc.property(hostileActions, (actions) => {
        const todos = todosIn(files(actions, 'ics')[0]?.text ?? '')
        expect(todos.map((todo) => todo.getFirstPropertyValue('uid'))).toEqual(
          actions.map(({ id }) => id),
        )
        expect(todos.map((todo) => todo.getFirstPropertyValue('summary'))).toEqual(
          actions.map(({ text }) => text),
        )
        expect(todos.map((todo) => todo.getFirstPropertyValue('description'))).toEqual(
          actions.map(plainBody),
        )
        expect(todos.map((todo) => todo.getFirstPropertyValue('due')?.toString() ?? null)).toEqual(
          actions.map(({ dueOn }) => dueOn),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('have no line of more than 75 octets and none that breaks a character', () => {
    const text = 'Grüße 👩‍👩‍👧 für Mühl — '.repeat(20)
    const [file] = files([aLine({ text })], 'ics')
    const lines = (file?.text ?? '').split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70)
    expect(file?.text).not.toMatch(/(?<!\r)\n/)
    expect(file?.text).not.toContain('\uFFFD')
    expect(todosIn(file?.text ?? '')[0]?.getFirstPropertyValue('summary')).toBe(text)
  })

  it('say when they were done', () => {
    const done = aLine({ status: 'done', closedOn: '2026-11-23' as Day })
    const [todo] = todosIn(files([done], 'ics')[0]?.text ?? '')
    expect(todo?.getFirstPropertyValue('status')).toBe('COMPLETED')
    expect(todo?.getFirstPropertyValue('completed')?.toString()).toBe('2026-11-23T12:00:00Z')
  })
})

describe('todo.txt', () => {
  it('is a line for each, with its days first', () => {
    const done = aLine({ status: 'done', closedOn: '2026-11-23' as Day, owner: 'Mira May' })
    expect(files([aLine(), done], 'todotxt')[0]?.text).toBe(
      `2026-11-20 Alert when checkout fails +Payments @Mira due:2026-12-04 id:${done.id}\n` +
        `x 2026-11-23 2026-11-20 Alert when checkout fails +Payments @Mira-May due:2026-12-04 id:${done.id}\n`,
    )
  })

  it('gives the texts back, on one line each', () => {
    fc.assert(
      fc.property(hostileActions, (actions) => {
        const lines = (files(actions, 'todotxt')[0]?.text ?? '').split('\n').slice(0, -1)
        const texts = lines.map((line) => line.replace(/^(x \S+ )?\S+ /, ''))
        expect(texts.map((text, index) => text.startsWith(oneLine(actions[index])))).toEqual(
          actions.map(() => true),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('issues for GitHub', () => {
  it('reach gh exactly, whatever a title says to a shell', { timeout: 60_000 }, () => {
    const titles = [
      '-x',
      'it\'s $(touch stained) `touch stained` "now"',
      '$HOME; rm -rf . & exit 1',
      "'; echo stained; '",
      'two\nlines',
      '--body=no',
      '日本語 \\ \\n %s !',
    ]
    const made = files(
      titles.map((text) => aLine({ text })),
      'github',
    )
    const folder = mkdtempSync(join(tmpdir(), 'candor-gh-'))
    for (const { name, text } of made) writeFileSync(join(folder, name), text)
    const gh = join(folder, 'gh')
    writeFileSync(gh, '#!/bin/sh\nfor word in "$@"; do printf "%s\\0" "$word"; done >> asked\n')
    chmodSync(gh, 0o755)
    const path = `${folder}:${process.env['PATH']}`
    const ran = spawnSync('sh', [join(folder, 'create-issues.sh'), '--repo', 'a/b'], {
      env: { ...process.env, PATH: path },
      encoding: 'utf8',
    })

    expect([ran.status, ran.stderr, ran.stdout]).toEqual([0, '', ''])
    const asked = readFileSync(join(folder, 'asked'), 'utf8').split('\0').slice(0, -1)
    expect(asked).toEqual(
      titles.flatMap((text, index) => [
        'issue',
        'create',
        `--title=${text.replace('\n', ' ')}`,
        `--body-file=${made[index + 1]?.name}`,
        '--repo',
        'a/b',
      ]),
    )
  })
})

function todosIn(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vtodo')
}

function oneLine(action: ActionLine | undefined): string {
  return action?.text.replace(/\s+/g, ' ').trim() ?? '?'
}

const LINEAR_COLUMNS =
  'Id,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Completed,Canceled,Archived'.split(
    ',',
  )
