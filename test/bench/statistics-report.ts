import { spread } from '@shared/domain/health-sort'
import { chanceOf } from '@shared/domain/health-statistics-chance'
import { cliffsDelta } from '@shared/domain/health-statistics-delta'
import { permutationP } from '@shared/domain/health-statistics-permutation'
import { shiftBetween } from '@shared/domain/health-statistics-shift'
import { agreement, allRows } from './brute-force'
import { exactAlarms, falseAlarms, RULES, sampling, SHAPES, TABLE } from './false-alarms'
import { seeded } from './seeded'

const SEED = 11

/** Prints what the measures are worth; true when everything agrees. */
export function reportStatistics(print: (line: string) => void): boolean {
  return [bruteForce(print), alarms(print), chance(print)].every((isRight) => isRight)
}

function bruteForce(print: (line: string) => void): boolean {
  const { pairs, rows, wrong } = agreement({ permutationP, cliffsDelta, spread }, 5)
  print('Beside brute force, all rounds of 1 to 5 answers:')
  print(`  ${pairs} pairs: exact p and Cliff's delta; ${rows} rounds: spread`)
  print(`  ${wrong.length} differ${wrong.length > 0 ? `, first ${wrong[0]}` : ''}\n`)
  return wrong.length === 0
}

function alarms(print: (line: string) => void): boolean {
  const random = seeded(SEED)
  let isRight = true
  print('False alarms where nothing changed, lowest and highest of three teams (statistics.md):')
  print(`| n | ${RULES.map(({ name }) => name).join(' | ')} |`)
  print(`|--:|${'---|'.repeat(RULES.length)}`)
  for (const { answers, percents } of TABLE) {
    const cells = RULES.map((rule, column) => {
      const given = percents[column]
      if (!given) return '-'
      const found = Object.values(SHAPES)
        .map((shape) => falseAlarms(rule, shape, answers, random) * 100)
        .toSorted((a, b) => a - b)
      const ends = [found[0] ?? 0, found.at(-1) ?? 0]
      const fits = ends.every(
        (end, place) => Math.abs(end - (given[place] ?? 0)) <= sampling(end, rule.pairs),
      )
      isRight &&= fits
      const percent = ends.map((end) => end.toFixed(1)).join('-')
      return `${percent}% (${given.join('-')}%)${fits ? '' : ' DIFFERS'}`
    })
    print(`| ${answers} | ${cells.join(' | ')} |`)
  }
  print('')
  return isRight
}

/** The sentence about chance, for a team that is mostly good. */
function chance(print: (line: string) => void): boolean {
  let isRight = true
  print(
    'Shifts by chance alone, worked out over all pairs of rounds, for a team that is mostly good:',
  )
  for (const answers of [5, 6, 7, 8]) {
    const said = chanceOf(answers)
    const share = exactAlarms(
      (a, b) => shiftBetween(a, b)?.kind === said?.kind,
      SHAPES['mostly good'],
      allRows(answers),
    )
    const fits = said !== null && said.oneIn <= 1 / share
    isRight &&= fits
    print(
      `  ${answers} answers: one ${said?.kind} shift in ${(1 / share).toFixed(1)} statements, ` +
        `said as one in ${said?.oneIn}${fits ? '' : ' DIFFERS'}`,
    )
  }
  return isRight
}
