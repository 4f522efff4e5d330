import {
  isCounted,
  type CountedRound,
  type RoundResult,
  type StatementResult,
} from '@shared/domain/health-result'
import { countsText } from '@shared/text/health-answers'
import { missingText, sinceLine } from '@shared/text/health-counts'
import { answeredText, healthFile, NOT_ENOUGH, ruleText } from '@shared/text/health-results'
import { svgFile } from './svg'
import { drawColumnNames, drawCounts } from './svg-dots'
import { beside, drawWords, stacked, type Draw } from './svg-words'
import { dayInWords } from './words'

const EDGE = 32
const COLUMN = 104
const WIDTH = EDGE * 2 + COLUMN * 7 + 16
const STEPS = COLUMN * 5 - 12
const whole = { x: EDGE, width: WIDTH - EDGE * 2 }

/** A closed round as a picture: what the screen shows of it, for pasting elsewhere. */
export function healthSvg(round: RoundResult, teamName: string): string {
  const about = [teamName, round.modelName, dayInWords(round.closedOn)]
  const draw = stacked(
    [
      stacked([
        drawWords(round.title, { ...whole, size: 24, isTitle: true }),
        drawWords(about.join(' · '), { ...whole, isSoft: true }),
        drawWords(answeredText(round), { ...whole, isSoft: true }),
        drawWords(ruleText(round), { ...whole, size: 13, isSoft: true }),
        ...(round.joinedOrLeft
          ? [drawWords(healthFile.joinedOrLeft, { ...whole, size: 13, isSoft: true })]
          : []),
      ]),
      ...(isCounted(round) ? statements(round) : []),
    ],
    28,
  )
  const { parts, end } = draw(EDGE)
  return svgFile({ title: round.title, width: WIDTH, height: end + EDGE, parts })
}

function statements({ statements: all, people }: CountedRound): Draw[] {
  return all.map((statement, place) =>
    drawStatement(statement, people, statement.area !== (all[place - 1]?.area ?? null)),
  )
}

function drawStatement(
  { area, text, bad, good, counts }: StatementResult,
  people: number,
  isNewArea: boolean,
): Draw {
  const half = Math.floor(STEPS / 2) - 8
  const head = [
    ...(isNewArea && area !== null ? [drawWords(area, { ...whole, isSoft: true })] : []),
    drawWords(text, { ...whole, size: 18, isStrong: true }),
  ]
  if (!counts) return stacked([...head, drawWords(NOT_ENOUGH, { ...whole, isSoft: true })], 4)

  const at = { x: EDGE, width: COLUMN }
  const [missing, since] = [missingText(counts, people), sinceLine(counts.since)]
  return stacked(
    [
      ...head,
      stacked([drawCounts({ ...at, radius: 7, counts, people }), drawColumnNames(at)], 2),
      beside([
        drawWords(bad, { x: EDGE, width: half, size: 13, isSoft: true }),
        drawWords(good, {
          x: EDGE + STEPS - half,
          width: half,
          size: 13,
          isSoft: true,
          anchor: 'end',
        }),
      ]),
      drawWords(countsText(counts, people), whole),
      ...(missing === null ? [] : [drawWords(missing, whole)]),
      ...(since === null ? [] : [drawWords(since, whole)]),
    ],
    6,
  )
}
