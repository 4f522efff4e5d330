import { expect, test } from 'vitest'
import type { RetroPlace } from '../domain/found'
import type { Day } from '../domain/day'
import type { RetroId } from '../domain/ids'
import { talkedBefore } from './find'

const inSprint = (sprint: string | null, title = 'Retro'): RetroPlace => ({
  id: title as RetroId,
  title,
  sprint,
  startedOn: '2026-11-20' as Day,
  closed: true,
})

test('says in which sprints a topic was talked about, or in which retros where they have none', () => {
  expect(talkedBefore.said([inSprint('8')])).toBe('You talked about this in sprint 8')
  expect(talkedBefore.said([inSprint('Sprint 8'), inSprint('10')])).toBe(
    'You talked about this in sprints 8 and 10',
  )
  expect(talkedBefore.said([inSprint('8', 'Deploys'), inSprint(null, 'The long one')])).toBe(
    'You talked about this in “Deploys” and “The long one”',
  )
})
