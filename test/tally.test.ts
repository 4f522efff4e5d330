import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  add,
  oneFailed,
  onePassed,
  readTally,
  reasonOf,
  sentence,
  tellings,
  type Tally,
} from '../scripts/test/tally.ts'

const twoOfThree: Tally = {
  passed: 2,
  failed: 0,
  skipped: [{ name: 'opens the window', reason: 'no Electron here' }],
  failures: [],
  unsteady: [],
}

function fileWith(tally: Tally): string {
  const file = join(mkdtempSync(join(tmpdir(), 'candor-tally-')), 'tally.json')
  writeFileSync(file, JSON.stringify(tally))
  return file
}

describe('the closing line of npm test', () => {
  it('adds up, and speaks of skipped tests only where there are some', () => {
    expect(sentence(add(onePassed, oneFailed))).toBe('1 passed, 1 failed')
    expect(sentence(add(onePassed, twoOfThree))).toBe('3 passed, 0 failed, 1 skipped')
  })

  it('speaks of tests that passed only the second time', () => {
    const unsteady = { ...onePassed, unsteady: [{ name: 'joins a room', reason: '  too late' }] }
    expect(sentence(add(unsteady, twoOfThree))).toBe('3 passed, 0 failed, 1 skipped, 1 unsteady')
  })

  it('names what failed and why, last of all', () => {
    const error = {
      message: '\u001b[31mexpected 1\u001b[39m\n\nto be 2',
      stack:
        'Error: expected 1\n    at /project/node_modules/expect.js:1:1\n    at joins.test.ts:7:3',
    }
    const failed = {
      ...oneFailed,
      failures: [{ name: 'joins a room', reason: reasonOf([error]) }],
    }
    expect(tellings(add(failed, twoOfThree))).toEqual([
      'skipped: opens the window (no Electron here)',
      'failed: joins a room\n  expected 1\n  to be 2\n      at joins.test.ts:7:3',
    ])
    expect(reasonOf([])).toBe('  no reason given')
  })

  it('takes the word of a runner that ended well', () => {
    expect(readTally(fileWith(twoOfThree), 0)).toEqual(twoOfThree)
  })

  it('counts a failure when a runner ends badly without naming one', () => {
    expect(readTally(fileWith(twoOfThree), 1)).toEqual({ ...twoOfThree, failed: 1 })
  })

  it('counts a failure when a runner leaves nothing behind', () => {
    expect(readTally('there-is-no-such-file.json', 0)).toEqual(oneFailed)
  })
})
