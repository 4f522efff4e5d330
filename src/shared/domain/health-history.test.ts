import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders'
import { aRoundResult, aStatementResult } from '../../../test/health-history-builders'
import type { Day } from './day'
import { healthHistory, type DoneAction } from './health-history'
import type { RoundResult, StepCounts } from './health-result'
import type { ActionId } from './ids'

const LOW: StepCounts = [3, 2, 1, 0, 0]
const HIGH: StepCounts = [0, 0, 1, 2, 3]
const { series } = aStatementResult(LOW)

const first = (rounds: readonly RoundResult[], done: readonly DoneAction[] = []) =>
  healthHistory({ rounds: [...rounds], done: [...done] })[0]?.statements[0]
const changes = (rounds: readonly RoundResult[]) =>
  first(rounds)?.entries.map(({ change }) => (change.said ? change.shift : change.because))
const aDoneAction = (doneOn: string, fields: Partial<DoneAction> = {}): DoneAction => ({
  id: anId<ActionId>(7001),
  text: 'Alert on 1 % errors',
  series,
  doneOn: doneOn as Day,
  ...fields,
})

const low = aRoundResult(1, [aStatementResult(LOW)])
const high = aRoundResult(2, [aStatementResult(HIGH)])
const CLEAR = { kind: 'clear', direction: 'better' } as const

describe('a change between rounds', () => {
  it('is said for the same words, and never for the first round', () => {
    expect(changes([low, high])).toEqual(['first', CLEAR])
  })

  it('is not said when somebody joined or left', () => {
    expect(changes([low, { ...high, joinedOrLeft: true }])).toEqual(['first', 'joined-or-left'])
  })

  it('is not said when somebody joined or left at a round in between that asked something else', () => {
    const other = aRoundResult(2, [aStatementResult(LOW, { series: 'other' })], {
      joinedOrLeft: true,
    })
    const last = aRoundResult(3, [aStatementResult(HIGH)])
    expect(changes([low, other, last])).toEqual(['first', 'joined-or-left'])
    const nothing: RoundResult = { ...other, answered: null, statements: 'not-enough' }
    expect(changes([low, nothing, last])).toEqual(['first', 'joined-or-left'])
  })

  it('is said again once the team has stayed the same', () => {
    const again = aRoundResult(3, [aStatementResult(LOW)])
    expect(changes([low, { ...high, joinedOrLeft: true }, again])).toEqual([
      'first',
      'joined-or-left',
      { kind: 'clear', direction: 'worse' },
    ])
  })

  it('is not said where too few answered, or too few stand on a step', () => {
    expect(changes([low, aRoundResult(2, [aStatementResult(null)])])).toEqual(['first', 'too-few'])
    const unsure = aStatementResult(null, {
      counts: { steps: [0, 0, 0, 0, 4], cantSay: 2, answered: 6, since: null },
    })
    expect(changes([low, aRoundResult(2, [unsure])])).toEqual(['first', 'too-few'])
  })

  it('is not said between a round aloud and one without names', () => {
    expect(changes([low, { ...high, isOpenRound: true }])).toEqual(['first', 'asked-differently'])
  })

  it('tells how often chance does as much, by the smaller round', () => {
    const five = aRoundResult(2, [aStatementResult([0, 0, 1, 2, 2])])
    expect(first([low, five])?.entries[1]?.change).toEqual({
      said: true,
      shift: CLEAR,
      chance: { answers: 5, kind: 'possible', oneIn: 12 },
    })
  })
})

describe('healthHistory', () => {
  it('begins a new history for changed words, and says so', () => {
    const changed = aStatementResult(HIGH, { good: 'Work goes out.', series: 'changed' })
    const [model] = healthHistory({ rounds: [low, aRoundResult(2, [changed])], done: [] })
    expect(
      model?.statements.map((one) => [one.series, one.isReworded, one.entries.length]),
    ).toEqual([
      ['changed', true, 1],
      [series, true, 1],
    ])
  })

  it('keeps a statement together that moved to another model', () => {
    const moved = { ...high, modelName: 'Ours' }
    const history = healthHistory({ rounds: [low, moved], done: [] })
    expect(history.map(({ modelName, statements }) => [modelName, statements.length])).toEqual([
      ['Ours', 1],
      ['Tiny', 0],
    ])
    expect(history[0]?.statements[0]?.entries).toHaveLength(2)
    // Each row of dots belongs to a round that is named above them, with how many answered.
    expect(history.map(({ rounds }) => rounds)).toEqual([[low, moved], [low]])
    expect(history.map(({ askedSinceBy }) => askedSinceBy)).toEqual([[], ['Ours']])
  })

  it('knows of a round with too few answers, and has no entry for it', () => {
    const none: RoundResult = { ...high, answered: null, statements: 'not-enough' }
    const [model] = healthHistory({ rounds: [low, none], done: [] })
    expect(model?.rounds).toEqual([low, none])
    expect(model?.statements[0]?.entries).toHaveLength(1)
  })

  it('has nothing where there was nothing', () => {
    expect(healthHistory({ rounds: [], done: [] })).toEqual([])
  })
})

describe('what was done', () => {
  const after = (done: readonly DoneAction[]) =>
    first([low, high, aRoundResult(3, [aStatementResult(HIGH)])], done)?.entries.map((entry) =>
      entry.after.map(({ text }) => text),
    )

  it('stands with the first round after it', () => {
    expect(after([aDoneAction('2026-05-02')])).toEqual([[], ['Alert on 1 % errors'], []])
    expect(after([aDoneAction('2026-07-02')])).toEqual([[], [], ['Alert on 1 % errors']])
  })

  it('counts with the round of the same day, once', () => {
    expect(after([aDoneAction('2026-06-20')])).toEqual([[], ['Alert on 1 % errors'], []])
  })

  it('waits for a round that is still to come, and is not for another statement', () => {
    expect(after([aDoneAction('2026-10-02')])).toEqual([[], [], []])
    expect(after([aDoneAction('2026-05-02', { series: 'other' })])).toEqual([[], [], []])
  })
})
