import type { Heading, RootContent } from 'mdast'
import {
  isCounted,
  type CountedRound,
  type RoundResult,
  type StatementResult,
} from '@shared/domain/health-result'
import {
  answeredText,
  healthFile as words,
  NOT_ENOUGH,
  ruleText,
} from '@shared/text/health-results'
import { heading, item, list, paragraph, table } from './blocks'
import { healthFrontMatter } from './health-front-matter'
import { comment, emphasis, phrasing, typed, typedInCell, type Part } from './phrasing'
import { dayInWords } from './words'
import { writeMarkdown } from './write-markdown'

/** A closed round as a file for people. It holds what a result holds: below the rule there is no number in it. */
export function healthMarkdown(round: RoundResult, teamName: string): string {
  return writeMarkdown([
    healthFrontMatter(round, teamName),
    heading(1, round.title),
    paragraph(introduction(round, teamName)),
    paragraph([ruleText(round), ...(round.joinedOrLeft ? [words.joinedOrLeft] : [])].join(' ')),
    ...(isCounted(round) ? [...areas(round), ...comments(round)] : []),
  ])
}

/** "Payments, 20 November 2026. DevOps practice, 5 answered of 6." */
function introduction(round: RoundResult, teamName: string): string {
  return `${teamName}, ${dayInWords(round.closedOn)}. ${round.modelName}, ${answeredText(round)}.`
}

/** One table an area. Statements of no area stand under words of ours, in emphasis, which nobody's area has. */
function areas(round: CountedRound): RootContent[] {
  return runsOf(round.statements).flatMap(([first, ...rest]) => [
    first.area === null
      ? headingOf(2, [emphasis(words.otherArea)])
      : headingOf(2, typed(first.area)),
    table([HEAD, ...[first, ...rest].map((statement) => row(statement, round.people))]),
  ])
}

type Run = readonly [StatementResult, ...StatementResult[]]

/** Statements of the same area that follow each other; the order of the model stays. */
function runsOf(statements: readonly StatementResult[]): Run[] {
  const runs: [StatementResult, ...StatementResult[]][] = []
  for (const statement of statements) {
    const run = runs.at(-1)
    if (run && run[0].area === statement.area) run.push(statement)
    else runs.push([statement])
  }
  return runs
}

const { statement: name, bad: from, good: to, cantSay, noAnswer, since } = words
const HEAD = [
  [name],
  [from],
  ...['1', '2', '3', '4', '5'].map((step) => [step]),
  [to],
  [cantSay],
  [noAnswer],
  [since.worse],
  [since.same],
  [since.better],
]

function row({ statementKey, text, bad, good, counts }: StatementResult, people: number): Part[][] {
  const statement = [...typedInCell(text), ' ', comment('statement', statementKey)]
  const poles = [typedInCell(bad), typedInCell(good)] as const
  const numbers = (...values: readonly (number | undefined)[]) =>
    values.map((value) => (value === undefined ? [] : [String(value)]))
  if (!counts) {
    const none: Part[][] = [[NOT_ENOUGH], [], [], [], []]
    return [statement, poles[0], ...none, poles[1], ...numbers(...Array<undefined>(5))]
  }
  const { steps, answered, since: said } = counts
  return [
    statement,
    poles[0],
    ...numbers(...steps),
    poles[1],
    ...numbers(counts.cantSay, Math.max(0, people - answered)),
    ...numbers(said?.worse, said?.same, said?.better),
  ]
}

function comments({ statements }: CountedRound): RootContent[] {
  const blocks = statements.flatMap(({ statementKey, text, comments: said }): RootContent[] =>
    said === null || said.length === 0
      ? []
      : [
          headingOf(3, [...typed(text), ' ', comment('statement', statementKey)]),
          list(said.map((one) => item(typed(one)))),
        ],
  )
  return blocks.length === 0 ? [] : [heading(2, words.comments), ...blocks]
}

function headingOf(depth: Heading['depth'], parts: readonly Part[]): Heading {
  return { type: 'heading', depth, children: phrasing(parts) }
}
