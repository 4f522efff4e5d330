import type { HistoryEntry, ModelHistory, StatementHistory } from '@shared/domain/health-history'
import { countsText } from '@shared/text/health-answers'
import { missingText, sinceLine } from '@shared/text/health-counts'
import {
  changeText,
  chanceTexts,
  healthHistory as words,
  missingRowsText,
  NOT_ENOUGH,
} from '@shared/text/health-results'
import { svgFile } from './svg'
import { drawColumnNames, drawCounts } from './svg-dots'
import { beside, drawWords, stacked, type Draw } from './svg-words'
import { dayInWords } from './words'

const EDGE = 32
const LABEL = 150
const COLUMN = 76
const DOTS = EDGE + LABEL
const WORDS = DOTS + COLUMN * 7 + 32
const SAID = 400
const WIDTH = WORDS + SAID + EDGE
const whole = { x: EDGE, width: WIDTH - EDGE * 2 }

/** The rounds of a model side by side, statement by statement: rows of dots, and no line through them. */
export function healthHistorySvg(history: ModelHistory, teamName: string): string {
  const title = words.list(history.modelName)
  const { statements } = history
  const missing = missingRowsText(history)
  const chances = chanceTexts(
    statements.flatMap(({ entries }) => entries.map(({ change }) => change)),
  )
  const draw = stacked(
    [
      stacked([
        drawWords(title, { ...whole, size: 24, isTitle: true }),
        drawWords(teamName, { ...whole, isSoft: true }),
        ...history.rounds.map((round) =>
          drawWords(words.round(round), { ...whole, size: 13, isSoft: true }),
        ),
      ]),
      ...(missing === null ? [] : [drawWords(missing, { ...whole, isSoft: true })]),
      ...statements.map(drawStatement),
      ...(chances.length === 0
        ? []
        : [stacked(chances.map((one) => drawWords(one, { ...whole, isSoft: true })))]),
    ],
    28,
  )
  const { parts, end } = draw(EDGE)
  return svgFile({ title, width: WIDTH, height: end + EDGE, parts })
}

function drawStatement({ statement, entries, isReworded }: StatementHistory): Draw {
  const { text, bad, good } = statement
  return stacked(
    [
      drawWords(text, { ...whole, size: 18, isStrong: true }),
      drawWords(words.steps(bad, good), { ...whole, size: 13, isSoft: true }),
      ...(isReworded ? [drawWords(words.reworded, { ...whole, size: 13, isSoft: true })] : []),
      ...entries.map(drawEntry),
      drawColumnNames({ x: DOTS, width: COLUMN }),
    ],
    8,
  )
}

function drawEntry({ round, result, change, after }: HistoryEntry): Draw {
  const { counts } = result
  const { people } = round
  const missing = counts && missingText(counts, people)
  const since = sinceLine(counts?.since ?? null)
  const said = [
    ...after.map(({ text }) => words.after(text)),
    counts ? countsText(counts, people) : NOT_ENOUGH,
    ...(missing === null ? [] : [missing]),
    ...(since === null ? [] : [since]),
    ...(change.said || change.because !== 'first' ? [changeText(change)] : []),
  ]
  return beside([
    drawWords(dayInWords(round.closedOn), { x: EDGE, width: LABEL - 12, size: 13 }),
    ...(counts ? [drawCounts({ x: DOTS, width: COLUMN, radius: 5, counts, people })] : []),
    stacked(said.map((line) => drawWords(line, { x: WORDS, width: SAID, size: 13 }))),
  ])
}
