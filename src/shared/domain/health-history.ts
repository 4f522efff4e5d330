import { z } from 'zod'
import { Day } from './day'
import { changeBetween, type Change } from './health-change'
import { isCounted, RoundResult, type CountedRound, type StatementResult } from './health-result'
import { ActionId, type HealthRoundId } from './ids'

/** An action that came from a statement and was done. */
export const DoneAction = z.object({
  id: ActionId,
  text: z.string(),
  /** The words of the statement it came from. */
  series: z.string(),
  doneOn: Day,
})
export type DoneAction = z.output<typeof DoneAction>

/** The closed rounds of a team, oldest first, and what was done about them. */
export const HealthPast = z.object({ rounds: z.array(RoundResult), done: z.array(DoneAction) })
export type HealthPast = z.output<typeof HealthPast>

/** What one round said about a statement, beside the others. */
export type HistoryEntry = {
  readonly round: CountedRound
  readonly result: StatementResult
  readonly change: Change
  /** What was done about it since the round before. */
  readonly after: readonly DoneAction[]
}

/** One statement over time, oldest round first. */
export type StatementHistory = {
  readonly series: string
  readonly statement: StatementResult
  readonly entries: readonly HistoryEntry[]
  /** The same statement was asked in other words before: that is another history. */
  readonly isReworded: boolean
}

/** The statements that one model asked. */
export type ModelHistory = {
  readonly modelName: string
  /** The newest of its rounds: names the history where one is asked for. */
  readonly lastRoundId: HealthRoundId
  readonly lastOn: Day
  /** Those that asked it, and those whose answers to its statements are shown because another model asked them before. */
  readonly rounds: readonly RoundResult[]
  readonly statements: readonly StatementHistory[]
  /** The models that asked some of its statements since: there these stand, with all their rounds. */
  readonly askedSinceBy: readonly string[]
}

/** A team's statements over time, by the model that asked them last; the model of the newest round comes first. */
export function healthHistory({ rounds, done }: HealthPast): ModelHistory[] {
  const newestFirst = rounds.toReversed()
  const models = new Map<string, RoundResult>()
  for (const round of newestFirst) {
    if (!models.has(round.modelName)) models.set(round.modelName, round)
  }
  const asked = newestFirst
    .filter(isCounted)
    .flatMap(({ modelName, statements }) =>
      statements.map((statement) => ({ modelName, statement })),
    )
  const newest = new Map<string, (typeof asked)[number]>()
  for (const one of asked) {
    if (!newest.has(one.statement.series)) newest.set(one.statement.series, one)
  }

  return [...models].map(([modelName, last]) => {
    const own = asked.filter((one) => one.modelName === modelName)
    const words = own.map(({ statement }) => statement)
    const statements = [...newest.values()]
      .filter((one) => one.modelName === modelName)
      .map(({ statement }) => ({
        series: statement.series,
        statement,
        entries: entriesOf(statement.series, { rounds, done }),
        isReworded: isReworded(statement, words),
      }))
    const shown = new Set(statements.flatMap(({ entries }) => entries.map(({ round }) => round.id)))
    const since = own.map(({ statement }) => newest.get(statement.series)?.modelName ?? modelName)
    return {
      modelName,
      lastRoundId: last.id,
      lastOn: last.closedOn,
      rounds: rounds.filter(({ id, ...round }) => round.modelName === modelName || shown.has(id)),
      statements,
      askedSinceBy: [...new Set(since)].filter((name) => name !== modelName),
    }
  })
}

function entriesOf(series: string, { rounds, done }: HealthPast): HistoryEntry[] {
  const entries: HistoryEntry[] = []
  let joinedOrLeft = false
  for (const round of rounds) {
    // Each round looks back to the one before it, whatever that asked: what lies between two of them adds up.
    joinedOrLeft ||= round.joinedOrLeft
    if (!isCounted(round)) continue
    const result = round.statements.find((statement) => statement.series === series)
    if (!result) continue
    const before = entries.at(-1)
    const isBetween = (day: Day) =>
      before !== undefined && day >= before.round.closedOn && day <= round.closedOn
    entries.push({
      round,
      result,
      change: changeBetween(
        before ? { counts: before.result.counts, isOpenRound: before.round.isOpenRound } : null,
        { counts: result.counts, isOpenRound: round.isOpenRound },
        joinedOrLeft,
      ),
      after: done
        .filter((action) => action.series === series && isBetween(action.doneOn))
        .filter(({ id }) => !entries.some(({ after }) => after.some((known) => known.id === id))),
    })
    joinedOrLeft = false
  }
  return entries
}

/** Keys stay when words change; a key is only compared within its model. */
function isReworded(statement: StatementResult, others: readonly StatementResult[]): boolean {
  return others.some(
    ({ statementKey, series }) =>
      statementKey === statement.statementKey && series !== statement.series,
  )
}
