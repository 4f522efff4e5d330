import { isCounted, type RoundResult, type StatementResult } from '@shared/domain/health-result'
import { healthFile as words, NOT_ENOUGH } from '@shared/text/health-results'
import { toCsv } from './csv'

const HEAD = [
  words.round,
  words.date,
  words.model,
  words.area,
  words.statement,
  words.bad,
  words.good,
  '1',
  '2',
  '3',
  '4',
  '5',
  words.cantSay,
  words.noAnswer,
  words.since.worse,
  words.since.same,
  words.since.better,
  words.answered,
  words.asked,
  words.note,
]

/** Counts for a spreadsheet, a line for each statement of each round. What the rule hides has no number. */
export function healthCsv(rounds: readonly RoundResult[], withBom: boolean): string {
  return toCsv([HEAD, ...rounds.flatMap(lines)], withBom)
}

function lines(round: RoundResult): string[][] {
  const about = [round.title, round.closedOn, round.modelName]
  if (!isCounted(round)) {
    return [[...about, ...blank(HEAD.length - about.length - 1), NOT_ENOUGH]]
  }
  return round.statements.map((statement) => [
    ...about,
    statement.area ?? '',
    statement.text,
    statement.bad,
    statement.good,
    ...numbers(statement, round.people),
    note(round, statement),
  ])
}

function numbers({ counts }: StatementResult, people: number): string[] {
  if (!counts) return blank(12)
  const { steps, cantSay, answered, since } = counts
  const asked = Math.max(people, answered)
  return [
    ...steps,
    cantSay,
    asked - answered,
    ...(since ? [since.worse, since.same, since.better] : blank(3)),
    answered,
    asked,
  ].map(String)
}

function note(round: RoundResult, { counts }: StatementResult): string {
  if (!counts) return NOT_ENOUGH
  return [
    ...(round.isOpenRound ? [words.aloud] : []),
    ...(round.joinedOrLeft ? [words.joinedOrLeft] : []),
  ].join('; ')
}

function blank(count: number): string[] {
  return Array<string>(count).fill('')
}
