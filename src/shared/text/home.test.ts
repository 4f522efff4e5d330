import { describe, expect, it } from 'vitest'
import { Day } from '../domain/day'
import { RetroId, TeamId } from '../domain/ids'
import type { TeamLine } from '../domain/team'
import { nextStepText } from './home'

const today = Day.parse('2026-11-20')
const fresh: TeamLine = {
  id: TeamId.parse('00000000-0000-4000-8000-000000000001'),
  name: 'Platform',
  members: 8,
  openActions: 0,
  dueActions: 0,
  lastRetroOn: null,
  runningRetro: null,
}
const running = {
  id: RetroId.parse('00000000-0000-4000-8000-000000000002'),
  title: 'Sprint 12 retro',
  stage: 'write',
} as const

describe('nextStepText', () => {
  it('says the most pressing thing', () => {
    const held = { ...fresh, lastRetroOn: Day.parse('2026-10-30') }
    const due = { ...held, openActions: 3, dueActions: 2 }
    expect(
      [fresh, held, due, { ...due, runningRetro: running }].map((team) =>
        nextStepText(team, today),
      ),
    ).toEqual([
      'Start the first retro',
      'Last retro 3 weeks ago',
      '2 actions due',
      'Retro running: Write',
    ])
  })
})
