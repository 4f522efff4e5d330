import { afterEach, beforeEach, expect, it } from 'vitest'
import { actionCounts } from '../../src/shared/domain/action-counts'
import { Day } from '../../src/shared/domain/day'
import { isToCheck } from '../../src/shared/domain/experiment'
import type { ActionId } from '../../src/shared/domain/ids'
import { asksToRethink } from '../../src/shared/domain/to-decide'
import { countSentences } from '../../src/shared/text/action-counts'
import { aFolder, aWorld, newId, type World } from '../world'
import { aTeamInSprints, aTry, inSprints, type Sprints } from './sprints'

const day = (text: string) => Day.parse(text)

let world: World
let team: Sprints
let folder: string

beforeEach(async () => {
  folder = aFolder()
  world = aWorld({ folder })
  team = await aTeamInSprints(world)
})
afterEach(() => world.close())

/** Nine sprints of one team: what it agreed, tried, kept, made smaller and finished. */
async function nineSprints() {
  const { host } = world
  const part = newId<ActionId>()

  const one = await team.retro(1)
  const flaky = await team.add(one, {
    text: 'Fix the flaky tests',
    owner: 'Ada',
    dueOn: day('2026-12-04'),
    doneWhen: 'Ten green nights in a row',
  })
  const sheet = await team.add(one, { text: 'Write the on-call sheet', dueOn: day('2026-12-04') })
  await host('retro.close', { retroId: one })
  team.goTo(1, 7)
  await host('action.setStatus', { actionId: sheet, retroId: null, status: 'done', reason: '' })

  const two = await team.retro(2)
  await team.decide(two, flaky, 'keep')
  const review = await team.add(two, {
    text: 'Review within a morning',
    owner: 'Bo',
    experiment: aTry('Reviews first thing will shorten the wait', '2027-01-15'),
  })
  await host('retro.close', { retroId: two })

  const three = await team.retro(3)
  await team.decide(three, flaky, 'keep')
  await team.decide(three, review, 'keep')
  await host('retro.close', { retroId: three })

  const four = await team.retro(4)
  const before = (await host('retro.get', { retroId: four })).lastActions
  await team.decide(four, review, 'keep')
  await host('action.split', {
    actionId: flaky,
    retroId: four,
    text: 'Fix the payment test',
    parts: [{ actionId: part, text: 'Run the other flaky tests apart' }],
  })
  await host('retro.close', { retroId: four })

  const five = await team.retro(5)
  await team.decide(five, flaky, 'done')
  await team.decide(five, part, 'drop', 'They went away with the old runner')
  const due = (await host('retro.get', { retroId: five })).lastActions
  await host('action.check', {
    actionId: review,
    retroId: five,
    outcome: 'adapt',
    seen: 'Better on Mondays only',
    next: aTry('A reviewer of the day will shorten the wait', '2027-02-26'),
  })
  await host('retro.close', { retroId: five })

  const six = await team.retro(6)
  await team.decide(six, review, 'keep')
  const chat = await team.add(six, {
    text: 'A channel for each change',
    experiment: aTry('Fewer questions will get lost', '2027-02-12'),
  })
  const calm = await team.add(six, {
    text: 'No meetings on Wednesday',
    experiment: aTry('A quiet day will help', '2027-03-05'),
  })
  await host('retro.close', { retroId: six })

  const seven = await team.retro(7)
  await team.decide(seven, review, 'keep')
  await host('action.check', {
    actionId: chat,
    retroId: seven,
    outcome: 'stop',
    seen: 'Nobody read them',
    next: null,
  })
  await host('retro.close', { retroId: seven })

  const eight = await team.retro(8)
  await host('action.check', {
    actionId: review,
    retroId: eight,
    outcome: 'keep',
    seen: 'Under two hours, every day',
    next: null,
  })
  await host('retro.close', { retroId: eight })

  const nine = await team.retro(9)
  return { flaky, part, review, chat, calm, nine, before, due }
}

it('tells the story of each action in whole lines, also after a restart', async () => {
  const { flaky, part, review, before, due } = await nineSprints()
  const asked = before.filter((action) => asksToRethink(action)).map(({ id }) => id)
  expect(asked, 'carried twice, so asked about in sprint 4').toEqual([flaky])
  const onDay = due.filter((action) => isToCheck(action, day('2027-01-15'))).map(({ id }) => id)
  expect(onDay, 'to be looked at in sprint 5').toEqual([review])

  const stories = {
    flaky: [
      '2026-11-20 Made in Sprint 1',
      '2026-12-04 Carried over in Sprint 2',
      '2026-12-18 Carried over in Sprint 3',
      '2027-01-01 Carried over in Sprint 4',
      '2027-01-01 Reworded, before: “Fix the flaky tests” in Sprint 4',
      '2027-01-01 Made smaller; split from it: “Run the other flaky tests apart” in Sprint 4',
      '2027-01-15 Done in Sprint 5',
    ],
    part: [
      '2027-01-01 Made in Sprint 4',
      '2027-01-15 Dropped, because: “They went away with the old runner” in Sprint 5',
    ],
    review: [
      '2026-12-04 Made in Sprint 2',
      '2026-12-18 Carried over in Sprint 3',
      '2027-01-01 Carried over in Sprint 4',
      '2027-01-15 Carried over in Sprint 5',
      '2027-01-15 Adapted; seen: “Better on Mondays only” in Sprint 5',
      '2027-01-15 The experiment goes on: “A reviewer of the day will shorten the wait”; ' +
        'we look at “Hours until the first review” on 26 Feb in Sprint 5',
      '2027-01-29 Carried over in Sprint 6',
      '2027-02-12 Carried over in Sprint 7',
      '2027-02-26 Kept; seen: “Under two hours, every day” in Sprint 8',
      '2027-02-26 Done in Sprint 8',
    ],
  }
  const told = async () => ({
    flaky: await team.story(flaky),
    part: await team.story(part),
    review: await team.story(review),
  })
  expect(await told()).toEqual(stories)
  expect(await world.host('action.get', { actionId: part })).toMatchObject({
    partOf: { id: flaky, text: 'Fix the payment test', status: 'done' },
    action: { owner: 'Ada', dueOn: '2026-12-04', doneWhen: '', splitFrom: flaky },
  })

  // Made in sprint 1, done in sprint 5.
  const { action } = await world.host('action.get', { actionId: flaky })
  expect(action).toMatchObject({ ageDays: 56, ageRetros: 4, carried: 3 })

  const { ms } = world.clock
  await world.close()
  world = aWorld({ folder })
  world.clock.ms = ms
  team = inSprints(world, team.teamId)
  expect(await told(), 'after a restart').toEqual(stories)
})

it('counts what a table made by hand counts', async () => {
  const { calm } = await nineSprints()
  const today = day('2027-03-12')
  const actions = await world.host('action.list', { teamId: team.teamId })
  const counts = actionCounts(actions, today)
  // | action                    | made  | due   | over           | carried | experiment           |
  // | Fix the payment test      | 11-20 | 12-04 | done 01-15     | 3       |                      |
  // | Write the on-call sheet   | 11-20 | 12-04 | done 11-27     |         |                      |
  // | Review within a morning   | 12-04 |       | done 02-26     | 6       | adapted, then kept   |
  // | Run the other tests apart | 01-01 | 12-04 | dropped 01-15  |         |                      |
  // | A channel for each change | 01-29 |       | dropped 02-12  |         | stopped              |
  // | No meetings on Wednesday  | 01-29 |       | open           |         | 03-05, not looked at |
  expect(counts).toEqual({
    doneByDate: { done: 1, of: 2 },
    open: 1,
    oldestOpen: { text: 'No meetings on Wednesday', ageDays: 42 },
    carried: 0,
    medianDaysToDone: null,
    experiments: { kept: 1, adapted: 0, stopped: 1, onDay: { done: 2, of: 3 } },
  })
  expect(countSentences(counts)).toEqual([
    '1 of 2 done by their date.',
    '1 open now.',
    'The oldest is 6 weeks old: “No meetings on Wednesday”',
    'Of the experiments you looked at: 1 kept, 1 stopped.',
    '2 of 3 experiments looked at by their day.',
  ])

  await world.host('action.check', {
    actionId: calm,
    retroId: null,
    outcome: 'adapt',
    seen: 'Quiet, but only half of the day',
    next: aTry('A quiet morning is enough', '2027-04-09'),
  })
  const after = await world.host('action.list', { teamId: team.teamId })
  expect(actionCounts(after, today).experiments).toEqual({
    kept: 1,
    adapted: 1,
    stopped: 1,
    onDay: { done: 2, of: 3 },
  })
})
