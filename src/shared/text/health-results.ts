import { assertNever } from '../errors'
import type { Change, NoChange } from '../domain/health-change'
import type { RoundResult } from '../domain/health-result'
import type { Chance } from '../domain/health-statistics-chance'
import type { Shift } from '../domain/health-statistics-shift'
import { fullDayText } from './days'

export const NOT_ENOUGH = 'not enough answers'

/** "5 answered of 8"; "not enough answers" where the rule hides it. */
export function answeredText({ answered, people }: Pick<RoundResult, 'answered' | 'people'>) {
  return answered === null ? NOT_ENOUGH : `${answered} answered of ${people}`
}

/** What may be said of a change, in words and without a number. */
export function changeText(change: Change): string {
  return change.said ? shiftText(change.shift) : noChangeTexts[change.because]
}

function shiftText(shift: Shift): string {
  switch (shift.kind) {
    case 'clear':
      return shift.direction === 'better' ? 'Clear shift to the good.' : 'Clear shift to the bad.'
    case 'possible':
      return shift.direction === 'better'
        ? 'Possible shift to the good, talk about it.'
        : 'Possible shift to the bad, talk about it.'
    case 'none':
      return 'No clear change.'
    default:
      return assertNever(shift)
  }
}

const noChangeTexts: Record<NoChange, string> = {
  first: 'Asked for the first time.',
  'too-few': 'Too few answers to tell a change.',
  'joined-or-left': 'Somebody joined or left: no change is computed.',
  'asked-differently': 'Asked aloud once and without names once: no change is computed.',
}

/** Stands beside every change that is said. */
export function chanceText({ answers, kind, oneIn }: Chance): string {
  return kind === 'possible'
    ? `With ${answers} answers, expect about one “possible shift” in ${oneIn} statements by chance alone.`
    : `With ${answers} answers, expect at most one “clear shift” in ${oneIn} statements by chance alone.`
}

/** The chances of several changes, each said once, the smallest round first. */
export function chanceTexts(changes: readonly Change[]): string[] {
  const chances = changes.flatMap((change) => (change.said ? change.chance : []))
  return [...new Set(chances.toSorted((a, b) => a.answers - b.answers).map(chanceText))]
}

type Rows = { readonly statements: readonly unknown[]; readonly askedSinceBy: readonly string[] }

/** Why statements of a model have no rows in its history; null where all have. */
export function missingRowsText({ statements, askedSinceBy }: Rows): string | null {
  if (askedSinceBy.length === 0) return statements.length === 0 ? healthHistory.noneCounted : null
  const what = statements.length === 0 ? 'What it asked' : 'Some of what it asked'
  const models = askedSinceBy.map((name) => `“${name}”`).join(' and ')
  return `${what} has been asked by ${models} since. It stands there with all its rounds.`
}

export const healthHistory = {
  pageTitle: (team: string) => `${team} over time`,
  title: 'Over time',
  loading: 'Looking back at the health checks …',
  emptyTitle: 'Nothing to look back at yet',
  empty: 'With the first health check that is closed, a history begins here.',
  about:
    'A row for each round, a dot for each answer. Worse, same and better are people’s own words about the time since the last round: that is the trend.',
  model: 'Model',
  list: (model: string) => `${model} over time`,
  roundsOf: (model: string) => `Rounds of ${model}`,
  steps: (bad: string, good: string) => `From 1, “${bad}”, to 5, “${good}”`,
  pole: (step: number, pole: string) => `${step}: ${pole}`,
  /** "Autumn check, 20 Sep 2026: 5 answered of 6, somebody joined or left". */
  round: (round: RoundResult) =>
    [
      `${round.title}, ${fullDayText(round.closedOn)}: ${answeredText(round)}`,
      ...(round.isOpenRound ? ['aloud'] : []),
      ...(round.joinedOrLeft ? ['somebody joined or left'] : []),
    ].join(', '),
  notAsked: 'not asked',
  after: (action: string) => `after: ${action}`,
  reworded: 'Asked in other words as well; each wording has a history of its own.',
  noneCounted: 'Too few answered in every round of this model, so nothing is shown.',
} as const

/** Giving results away. */
export const healthFiles = {
  copy: 'Copy Markdown',
  copied: 'Copied. Paste it into a repo, a wiki or a mail.',
  notCopied: 'Copying is not allowed here. Save it as a file instead.',
  saveAs: 'Save as…',
  saveHistoryAs: 'Save the history as…',
  markdown: 'Markdown',
  csv: 'Counts for a spreadsheet (CSV)',
  svg: 'Picture (SVG)',
  saved: (path: string | null) => (path === null ? 'Saved.' : `Saved to ${path}.`),
  downloaded: (name: string) => `Saved as ${name}, where your browser keeps downloads.`,
} as const

/** The words of files: Markdown, CSV and pictures. */
export const healthFile = {
  /** The heads of a table's columns; the five steps stand between the poles. */
  statement: 'Statement',
  bad: 'From',
  good: 'To',
  cantSay: 'Can’t say',
  noAnswer: 'No answer',
  since: { worse: 'Worse', same: 'Same', better: 'Better' },
  otherArea: 'More statements',
  comments: 'Comments',
  round: 'Round',
  model: 'Model',
  date: 'Date',
  area: 'Area',
  answered: 'Answered',
  asked: 'Asked',
  note: 'Note',
  aloud: 'answered aloud',
  joinedOrLeft: 'Somebody joined or left since the round before.',
  rule: (smallest: number) =>
    `Numbers are people, from step 1 to step 5. With fewer than ${smallest} answers there are none.`,
  aloudRule: 'An open round, spoken aloud. Numbers are people, from step 1 to step 5.',
} as const

/** What the numbers in a file are, and what is hidden by which rule. */
export function ruleText({ isOpenRound, smallest }: Pick<RoundResult, 'isOpenRound' | 'smallest'>) {
  return isOpenRound ? healthFile.aloudRule : healthFile.rule(smallest)
}
