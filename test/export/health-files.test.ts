import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthCsv } from '../../src/main/export/health-csv'
import { healthMarkdown } from '../../src/main/export/health-markdown'
import { readHealthMarkdown } from '../../src/main/export/read-health'
import { isCounted, type RoundResult } from '../../src/shared/domain/health-result'
import { aRoundResult, aStatementResult } from '../health-history-builders'
import { aHostileRound } from './health-arbitrary'
import { HOSTILE } from './hostile'

const texts = HOSTILE.filter((text) => text.trim() !== '')

const round = aRoundResult(
  2,
  [
    aStatementResult([0, 1, 2, 1, 1], { comments: ['Slow, slow.', '- [ ] a task?'] }),
    aStatementResult(null, { statementKey: 'small', area: null, text: 'Small steps' }),
  ],
  { people: 6, answered: 5 },
)
const tooFew: RoundResult = { ...round, answered: null, statements: 'not-enough' }

describe('a health check in Markdown', () => {
  it('reads well', () => {
    expect(healthMarkdown(round, 'Payments')).toBe(`---
candor: 1
kind: health-check
id: 00006002-0000-4000-8000-000000000000
team: Payments
title: Check 2
model: Tiny
date: 2026-06-20
people: 6
answered: 5
smallest: 5
---

# Check 2

Payments, 20 June 2026. Tiny, 5 answered of 6.

Numbers are people, from step 1 to step 5. With fewer than 5 answers there are none.

## Change

| Statement | From | 1 | 2 | 3 | 4 | 5 | To | Can’t say | No answer | Worse | Same | Better |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
| Ready means go <!-- statement ready --> | Finished work waits for a slot. | 0 | 1 | 2 | 1 | 1 | Work goes out when it is ready. | 0 | 1 | 0 | 5 | 0 |

## *More statements*

| Statement | From | 1 | 2 | 3 | 4 | 5 | To | Can’t say | No answer | Worse | Same | Better |
|---|---|---|---|---|---|---|---|---|---|---|---|---|
| Small steps <!-- statement small --> | Finished work waits for a slot. | not enough answers |  |  |  |  | Work goes out when it is ready. |  |  |  |  |  |

## Comments

### Ready means go <!-- statement ready -->

- Slow, slow.
- \\- \\[ ] a task?
`)
  })

  it('has no number but the rule where too few answered', () => {
    const file = healthMarkdown(tooFew, 'Payments')
    const body = file.split('---\n')[2] ?? ''
    expect(body).toContain('Tiny, not enough answers.')
    expect(body.replace('20 June 2026', '').replace('Check 2', '').match(/\d/g)).toEqual([
      '1',
      '5',
      '5',
    ])
    expect(readHealthMarkdown(file).frontMatter).not.toHaveProperty('people')
    expect(readHealthMarkdown(file).statements).toEqual([])
  })

  it('comes back exactly, whatever people typed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(aHostileRound, ({ round: one, teamName }) => {
        const file = healthMarkdown(one, teamName)
        expect(readHealthMarkdown(file)).toEqual(expected(one, teamName))
        expect(file).toMatch(/[^\n]\n$/)
        expect(healthMarkdown(structuredClone(one), teamName)).toBe(file)
      }),
      { numRuns: 500 },
    )
  })

  it.each(texts)('keeps a comment and a pole that say %j', (text) => {
    const said = aStatementResult([1, 1, 1, 1, 1], { bad: text, comments: [text, 'b'] })
    const back = readHealthMarkdown(healthMarkdown(aRoundResult(1, [said]), text))
    expect(back.statements[0]).toMatchObject({ bad: text, comments: [text, 'b'] })
  })
})

describe('a health check in CSV', () => {
  const rowsOf = (rounds: readonly RoundResult[]): string[][] =>
    parse(healthCsv(rounds, false), { record_delimiter: '\r\n' })

  it('has a line for each statement of each round, and no number for what the rule hides', () => {
    const [head, ...lines] = rowsOf([tooFew, round])
    expect(head).toHaveLength(20)
    expect(lines.map((line) => line.slice(7))).toEqual([
      [...Array<string>(12).fill(''), 'not enough answers'],
      ['0', '1', '2', '1', '1', '0', '1', '0', '5', '0', '5', '6', ''],
      [...Array<string>(12).fill(''), 'not enough answers'],
    ])
  })

  it(
    'is read by another parser, whatever people typed, and no cell begins a formula',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(aHostileRound, ({ round: one }) => {
          const lines = rowsOf([one, one])
          expect(lines).toHaveLength(1 + 2 * (isCounted(one) ? one.statements.length : 1))
          expect(new Set(lines.map((line) => line.length))).toEqual(new Set([20]))
          expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        }),
        { numRuns: 200 },
      )
    },
  )
})

/** What the reader gives back: the result without what has no place in the file. */
function expected(one: RoundResult, team: string) {
  const { id, title, modelName: model, closedOn: date, people, answered, smallest } = one
  return {
    frontMatter: {
      candor: 1,
      kind: 'health-check',
      id,
      team,
      title,
      model,
      date,
      ...(answered === null ? {} : { people, answered }),
      ...(one.isOpenRound ? { aloud: true } : { smallest }),
    },
    title,
    statements: isCounted(one)
      ? one.statements.map(({ series: _series, comments, ...statement }) => ({
          ...statement,
          comments: comments ?? [],
        }))
      : [],
  }
}
