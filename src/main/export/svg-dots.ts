import type { StatementCounts } from '@shared/domain/health-result'
import { healthFile as words } from '@shared/text/health-results'
import { INK, svgElement, type Svg } from './svg'
import { beside, drawWords, stacked, type Draw } from './svg-words'

type Pile = {
  readonly x: number
  readonly width: number
  readonly count: number
  readonly radius: number
  readonly isHollow?: boolean
}

/** One circle a person, in rows from the left; hollow for who is missing, so that no colour is needed to tell. */
export function drawPile({ x, width, count, radius, isHollow = false }: Pile): Draw {
  const pitch = radius * 2 + 4
  const aRow = Math.max(1, Math.floor(width / pitch))
  const rows = Math.max(1, Math.ceil(count / aRow))
  return (top) => ({
    end: top + rows * pitch,
    parts: Array.from({ length: count }, (_, place): Svg =>
      svgElement('circle', {
        cx: x + radius + 1 + (place % aRow) * pitch,
        cy: top + radius + 2 + Math.floor(place / aRow) * pitch,
        r: isHollow ? radius - 1 : radius,
        ...(isHollow ? { fill: 'none', stroke: INK.soft, 'stroke-width': 1.5 } : { fill: INK.dot }),
      }),
    ),
  })
}

type Place = {
  readonly x: number
  /** Of one column. */
  readonly width: number
  readonly radius: number
  readonly counts: StatementCounts
  readonly people: number
}

/** Five columns from pole to pole, then those who can't say and those who did not answer, apart. */
export function drawCounts({ x, width, radius, counts, people }: Place): Draw {
  const missing = Math.max(0, people - counts.answered)
  const inner = width - 12
  return beside([
    ...counts.steps.map((count, step) =>
      drawPile({ x: x + step * width, width: inner, count, radius }),
    ),
    drawPile({ x: x + 5 * width + APART, width: inner, count: counts.cantSay, radius }),
    drawPile({ x: x + 6 * width + APART, width: inner, count: missing, radius, isHollow: true }),
  ])
}

/** What each column is, under a line from pole to pole. */
export function drawColumnNames({ x, width }: Pick<Place, 'x' | 'width'>): Draw {
  const names = ['1', '2', '3', '4', '5', words.cantSay, words.noAnswer]
  const line: Draw = (top) => ({
    end: top + 4,
    parts: [
      svgElement('line', {
        x1: x,
        y1: top + 1,
        x2: x + 5 * width - 12,
        y2: top + 1,
        stroke: INK.soft,
      }),
    ],
  })
  const labels = names.map((name, place) =>
    drawWords(name, {
      x: x + place * width + (place > 4 ? APART : 0),
      width,
      size: 13,
      isSoft: true,
    }),
  )
  return stacked([line, beside(labels)])
}

/** Between the five steps and what is none. */
const APART = 16
