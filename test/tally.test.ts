import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  add,
  oneFailed,
  onePassed,
  readTally,
  sentence,
  type Tally,
} from '../scripts/test/tally.ts'

const twoOfThree: Tally = {
  passed: 2,
  failed: 0,
  skipped: [{ name: 'opens the window', reason: 'no Electron here' }],
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
    const unsteady = { ...onePassed, unsteady: ['joins a room'] }
    expect(sentence(add(unsteady, twoOfThree))).toBe('3 passed, 0 failed, 1 skipped, 1 unsteady')
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
