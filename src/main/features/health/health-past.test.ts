import { describe, expect, it } from 'vitest'
import { healthHistory } from '@shared/domain/health-history'
import type {
  ActionId,
  BallotId,
  HealthModelId,
  HealthRoundId,
  MemberId,
  TeamId,
} from '@shared/domain/ids'
import { changeText } from '@shared/text/health-results'
import { anId } from '../../../../test/builders'
import { createHandlers } from '../../all-handlers'
import { openMemoryDatabase } from '../../db/open-database'
import { createListeners } from '../../events/listeners'

const HOST = { role: 'host' } as const
const TEAM = anId<TeamId>(1)
const [FIRST, SECOND] = [anId<HealthRoundId>(11), anId<HealthRoundId>(12)]
const SPLIT = [1, 1, 1, 5, 5, 5]

type Saved = { name: string; text: string }

/** A team of six that answers Load, with a clock that can be set. */
async function aTeam() {
  const saved: Saved[] = []
  let now = Date.parse('2026-06-20T10:00:00')
  const { handlers } = createHandlers(openMemoryDatabase(), createListeners(), {
    dataFolder: '/data',
    host: 'local',
    version: '1.2.3',
    now: () => now,
    saveFile: async (name, text) => {
      saved.push({ name, text })
      return { outcome: 'saved', path: `/home/${name}` }
    },
  })
  const members = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name, place) => ({
    id: anId<MemberId>(100 + place),
    name,
  }))
  await handlers['team.create'](HOST, { teamId: TEAM, name: 'Payments', members })

  async function open(roundId: HealthRoundId) {
    await handlers['health.open'](HOST, {
      roundId,
      teamId: TEAM,
      retroId: null,
      title: 'Load check',
      modelId: 'load' as HealthModelId,
      statementKeys: ['what-we-own'],
      terms: {
        smallest: 5,
        asksComments: true,
        sharedWith: 'laptop',
        people: 6,
        isOpenRound: false,
      },
    })
  }

  /** One round from its opening to its close. */
  async function ask(roundId: HealthRoundId, steps: readonly number[]) {
    await open(roundId)
    await answer(roundId, steps)
  }

  /** A ballot for each step, and the close. */
  async function answer(roundId: HealthRoundId, steps: readonly number[]) {
    for (const [place, step] of steps.entries()) {
      await handlers['health.handIn'](HOST, {
        retroId: null,
        roundId,
        ballotId: anId<BallotId>(1000 + place),
        ballot: [{ statementKey: 'what-we-own', step, since: 'same', comment: 'secretive' }],
      })
    }
    await handlers['health.close'](HOST, { roundId })
  }
  const setClock = (day: string) => void (now = Date.parse(`${day}T10:00:00`))
  return { handlers, ask, open, answer, setClock, saved }
}

describe('one answer too few', () => {
  it('is nowhere in the history and in no file', async () => {
    const { handlers, ask } = await aTeam()
    await ask(FIRST, [2, 2, 4, 4])
    const past = await handlers['health.history'](HOST, { teamId: TEAM })
    expect(past.rounds).toMatchObject([{ id: FIRST, answered: null, statements: 'not-enough' }])
    expect(past.done).toEqual([])
    for (const as of ['markdown', 'csv', 'svg'] as const) {
      const { text } = await handlers['health.export'](HOST, { roundId: FIRST, as })
      expect(text).toContain('not enough answers')
      expect(text).not.toMatch(/secretive|answered of|<circle|4 high/)
    }
  })
})

describe('looking back', () => {
  it('has nothing of a round that is open, not even a file', async () => {
    const { handlers, open } = await aTeam()
    await open(FIRST)
    const past = await handlers['health.history'](HOST, { teamId: TEAM })
    expect(past).toEqual({ rounds: [], done: [] })
    await expect(
      (async () => handlers['health.export'](HOST, { roundId: FIRST, as: 'csv' }))(),
    ).rejects.toThrow('check-open')
  })

  it('computes a change for the same team, and none once somebody joined', async () => {
    const { handlers, ask, setClock } = await aTeam()
    const changes = async () => {
      const past = await handlers['health.history'](HOST, { teamId: TEAM })
      return healthHistory(past)[0]?.statements[0]?.entries.map(({ change }) => changeText(change))
    }
    await ask(FIRST, [1, 1, 1, 2, 2, 2])
    setClock('2026-09-20')
    await ask(SECOND, [4, 4, 4, 5, 5, 5])
    expect(await changes()).toEqual(['Asked for the first time.', 'Clear shift to the good.'])

    setClock('2026-12-20')
    const members = [{ id: anId<MemberId>(200), name: 'Gil' }]
    await handlers['member.add'](HOST, { teamId: TEAM, members })
    await ask(anId<HealthRoundId>(13), [1, 1, 1, 2, 2, 2])
    expect((await changes())?.at(-1)).toBe('Somebody joined or left: no change is computed.')
  })

  it.each([
    ['somebody joined while it was open', true, [4, 4, 4, 5, 5, 5]],
    ['more answered than were asked', false, [4, 4, 4, 5, 5, 5, 5]],
  ])('computes no change to or from a round where %s', async (_what, joins, steps) => {
    const { handlers, open, answer, ask, setClock } = await aTeam()
    await ask(FIRST, [1, 1, 1, 2, 2, 2])
    setClock('2026-09-20')
    await open(SECOND)
    const members = [{ id: anId<MemberId>(200), name: 'Gil' }]
    if (joins) await handlers['member.add'](HOST, { teamId: TEAM, members })
    await answer(SECOND, steps)
    setClock('2026-12-20')
    await ask(anId<HealthRoundId>(13), [1, 1, 1, 2, 2, 2])
    const past = await handlers['health.history'](HOST, { teamId: TEAM })
    const changes = healthHistory(past)[0]?.statements[0]?.entries.map(({ change }) => change)
    const not = (because: string) => ({ said: false, because })
    expect(changes).toEqual([not('first'), not('joined-or-left'), not('joined-or-left')])
    const second = await handlers['health.get'](HOST, { roundId: SECOND })
    expect(second.result?.joinedOrLeft).toBe(true)
  })

  it('remembers that somebody joined when the round that knew of it is in the trash', async () => {
    const { handlers, ask, setClock } = await aTeam()
    await ask(FIRST, [1, 1, 1, 2, 2, 2])
    setClock('2026-09-20')
    await handlers['member.add'](HOST, {
      teamId: TEAM,
      members: [{ id: anId<MemberId>(200), name: 'Gil' }],
    })
    await ask(SECOND, SPLIT)
    setClock('2026-12-20')
    await ask(anId<HealthRoundId>(13), [4, 4, 4, 5, 5, 5])
    await handlers['health.delete'](HOST, { roundId: SECOND })
    const past = await handlers['health.history'](HOST, { teamId: TEAM })
    const changes = healthHistory(past)[0]?.statements[0]?.entries.map(({ change }) => change)
    expect(changes?.at(-1)).toEqual({ said: false, because: 'joined-or-left' })
  })

  it('knows what was done of what came from a statement', async () => {
    const { handlers, ask, setClock } = await aTeam()
    await ask(FIRST, SPLIT)
    const actionId = anId<ActionId>(300)
    await handlers['health.addAction'](HOST, {
      actionId,
      roundId: FIRST,
      statementKey: 'what-we-own',
      draft: { text: 'Hand the reports over', owner: 'Ada', dueOn: null, doneWhen: '' },
    })
    const done = async () => (await handlers['health.history'](HOST, { teamId: TEAM })).done
    expect(await done()).toEqual([])

    setClock('2026-07-01')
    await handlers['action.setStatus'](HOST, {
      actionId,
      retroId: null,
      status: 'done',
      reason: '',
    })
    expect(await done()).toMatchObject([{ text: 'Hand the reports over', doneOn: '2026-07-01' }])
  })

  it('saves what the preview shows, under a name that says what it is', async () => {
    const { handlers, ask, saved } = await aTeam()
    await ask(FIRST, SPLIT)
    const { fileName, text } = await handlers['health.exportHistory'](HOST, {
      roundId: FIRST,
      as: 'svg',
    })
    expect(fileName).toBe('2026-06-20-payments-load-over-time.svg')
    await handlers['health.saveHistory'](HOST, { roundId: FIRST, as: 'svg' })
    await handlers['health.saveExport'](HOST, { roundId: FIRST, as: 'markdown' })
    expect(saved).toMatchObject([
      { name: fileName, text },
      { name: '2026-06-20-payments-load-check.md' },
    ])
  })
})
