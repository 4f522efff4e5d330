import { describe, expect, it } from 'vitest'
import { healthHistory } from '@shared/domain/health-history'
import type { TeamId } from '@shared/domain/ids'
import { changeText } from '@shared/text/health-results'
import { anId } from '../../../../test/builders'
import { createHandlers } from '../../all-handlers'
import { openMemoryDatabase } from '../../db/open-database'
import { createListeners } from '../../events/listeners'
import { builtInHealthModels } from '../health/built-in-health-models'
import { sampleHealthChecks } from './sample-health-checks'
import { sampleTeam } from './sample-team'

const { modelId, rounds } = sampleHealthChecks()
const HOST = { role: 'host' } as const

async function loadedPast() {
  const now = () => Date.parse('2026-11-20T10:00:00')
  const options = { dataFolder: '/data', host: 'local', version: '1.2.3', now } as const
  const { handlers } = createHandlers(openMemoryDatabase(), createListeners(), options)
  const teamId = anId<TeamId>(1)
  await handlers['sample.load'](HOST, { teamId })
  return handlers['health.history'](HOST, { teamId })
}

describe.each(rounds.map((round) => [round.title, round] as const))('%s', (_title, round) => {
  it('asks statements of its model, and nobody answers who is not in the team', () => {
    const model = builtInHealthModels().find(({ id }) => id === modelId)
    const known = model?.statements.map(({ key }) => key) ?? []
    const answered = round.statements.map(({ steps, cantSay }) =>
      steps.reduce((sum, count) => sum + count, cantSay),
    )
    expect(known).toEqual(expect.arrayContaining(round.statements.map((one) => one.statementKey)))
    expect(Math.max(...answered)).toBe(round.answered)
    expect(round.answered).toBeLessThanOrEqual(sampleTeam().team.members.length)
    // As it would be counted: five answers for a number, and for a comment.
    expect(answered.filter((count) => count < 5)).toEqual([])
  })

  it('lets nobody say more about the time since than they answered', () => {
    const said = round.statements.flatMap(({ since }) =>
      since ? since.worse + since.same + since.better : [],
    )
    // As it would be counted: five, or nobody's.
    expect(said.filter((count) => count < 5 || count > round.answered)).toEqual([])
  })
})

describe('the sample team’s past', () => {
  it('is three rounds, with a clear shift, a team that stays split, and what was done', async () => {
    const [model] = healthHistory(await loadedPast())
    expect(model?.rounds.map(({ title }) => title)).toEqual(rounds.map(({ title }) => title))
    const about = (name: string) =>
      model?.statements
        .find(({ statement }) => statement.text === name)
        ?.entries.map(({ change, after }) => [changeText(change), after.length])
    expect(about('Dull releases')).toEqual([
      ['Asked for the first time.', 0],
      ['Clear shift to the good.', 0],
      ['No clear change.', 0],
    ])
    expect(about('Signals we act on')).toEqual([
      ['Asked for the first time.', 0],
      ['Clear shift to the good.', 1],
    ])
    expect(about('Access and safe tools')).toEqual([
      ['Asked for the first time.', 0],
      ['No clear change.', 0],
    ])
  })
})
