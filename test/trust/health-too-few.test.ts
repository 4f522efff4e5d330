import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Ballot } from '../../src/shared/domain/health-ballot'
import type { HealthTerms } from '../../src/shared/domain/health-terms'
import { exportEverything } from '../../src/main/db/export-everything'
import { filesIn, wordsOnDisk } from '../bytes'
import { aCheck, ballotOf, handIn, READY, SMALL, wordsOf } from './health-session'

vi.setConfig({ testTimeout: 60_000 })

/** A closed round with these ballots, and every text that anybody could get of it: screens, frames, search, files. */
async function closedWith(ballots: readonly Ballot[], terms: Partial<HealthTerms> = {}) {
  const check = await aCheck({ people: 8, terms })
  const { room, roundId, people, told, folder, teamId } = check
  for (const [n, ballot] of ballots.entries()) {
    const person = people[n]
    if (person) await handIn(check, person, ballot)
  }
  await room.host('health.close', { roundId })
  for (const { ask } of people) await ask('health.inRoom', { retroId: room.retroId, roundId })

  const files = await Promise.all([
    ...(['markdown', 'csv', 'svg'] as const).map((as) =>
      room.host('health.export', { roundId, as }),
    ),
    ...(['csv', 'svg'] as const).map((as) => room.host('health.exportHistory', { roundId, as })),
  ])
  exportEverything(room.db, folder, join(folder, 'everything.json'))
  const screens = [
    await room.host('health.get', { roundId }),
    await room.host('health.list', { teamId }),
    await room.host('health.history', { teamId }),
    await room.host('export.preview', { retroId: room.retroId }),
    await room.host('find.search', { text: 'says', teamId: null }),
    await room.host('team.get', { teamId }),
  ]
  const all = [
    ...screens.map((one) => JSON.stringify(one)),
    ...files.map(({ text }) => text),
    ...told,
    ...people.flatMap(({ texts }) => texts),
    ...[...filesIn(folder).values()].map((bytes) => bytes.toString('latin1')),
  ]
  const stored = room.db.prepare<[], string>('SELECT statement_key FROM health_count').pluck()
  return { ...check, files, screens, all, stored: stored.all() }
}

const said = (all: readonly string[], words: readonly string[]) =>
  words.filter((word) => all.some((text) => text.includes(word)))
const counts = (texts: readonly string[], key: string) =>
  texts.flatMap((text) =>
    [...text.matchAll(new RegExp(`"statementKey":"${key}"[^{}]*"counts":(null|\\{)`, 'g'))].map(
      ([, found]) => found,
    ),
  )

describe('one answer too few', () => {
  it('in the whole round leaves no number and no word anywhere', async () => {
    const { room, all, stored, files } = await closedWith([0, 1, 2, 3].map(ballotOf))
    const words = [0, 1, 2, 3].flatMap((n) => [wordsOf(n, 'ready'), wordsOf(n, 'small')])
    expect(said(all, words)).toEqual([])
    expect(stored).toEqual([])
    for (const { text } of files) {
      expect(text).toMatch(/not enough answers|Too few answered/)
      expect(text).not.toMatch(/<circle|answered of|\d (low|middle|high|can’t say|no answer)/)
    }
    expect(all.filter((text) => /"(steps|cantSay)":|"answered":\d/.test(text))).toEqual([])
    await room.close()
  })

  it('for one statement alone hides that one, with its words, in a round of enough', async () => {
    const both = [0, 1, 2, 3].map(ballotOf)
    const one = [4, 5].map((n) =>
      ballotOf(n).filter(({ statementKey }) => statementKey === READY.key),
    )
    const { room, all, stored, files, screens, people, folder } = await closedWith([
      ...both,
      ...one,
    ])
    expect(stored).toEqual([READY.key])
    expect(
      said(
        all,
        [0, 1, 2, 3].map((n) => wordsOf(n, 'small')),
      ),
    ).toEqual([])
    expect(wordsOnDisk(folder, [wordsOf(1, 'small')])).toEqual([])
    expect(said(all, [wordsOf(1, 'ready')])).toHaveLength(1)
    const seen = [...screens.map((text) => JSON.stringify(text)), ...people.flatMap((p) => p.texts)]
    expect(new Set(counts(seen, SMALL.key))).toEqual(new Set(['null']))
    expect(new Set(counts(seen, READY.key))).toEqual(new Set(['{']))
    const [markdown, csv] = files.map(({ text }) => text)
    for (const text of [markdown, csv]) {
      const lines = text?.split('\n').filter((row) => row.includes(SMALL.text)) ?? []
      expect(lines).toHaveLength(1)
      expect(lines[0]?.replace(/\d{4}-\d{2}-\d{2}/, '')).not.toMatch(/\d/)
    }
    await room.close()
  })

  it('for comments under a rule of three keeps the counts and none of the words', async () => {
    const terms = { smallest: 3 } as const
    const { room, all, stored } = await closedWith([0, 1, 2, 3].map(ballotOf), terms)
    const words = [0, 1, 2, 3].flatMap((n) => [wordsOf(n, 'ready'), wordsOf(n, 'small')])
    expect(said(all, words)).toEqual([])
    expect(stored).toEqual([READY.key, SMALL.key])
    await room.close()
  })
})
