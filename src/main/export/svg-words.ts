import { INK, svgElement, type Svg } from './svg'

/** Pieces of a picture from one height down to another. */
export type Drawn = { readonly parts: readonly Svg[]; readonly end: number }
export type Draw = (top: number) => Drawn

/** One below the other, with a gap between them. */
export function stacked(draws: readonly Draw[], gap = 0): Draw {
  return (top) => {
    const parts: Svg[] = []
    let end = top
    for (const [place, draw] of draws.entries()) {
      const drawn = draw(place === 0 ? top : end + gap)
      parts.push(...drawn.parts)
      end = drawn.end
    }
    return { parts, end }
  }
}

/** Side by side; the tallest says where they end. */
export function beside(draws: readonly Draw[]): Draw {
  return (top) => {
    const drawn = draws.map((draw) => draw(top))
    return {
      parts: drawn.flatMap(({ parts }) => parts),
      end: Math.max(top, ...drawn.map(({ end }) => end)),
    }
  }
}

type Look = {
  readonly x: number
  readonly width: number
  readonly size?: number
  readonly isStrong?: boolean
  readonly isSoft?: boolean
  readonly isTitle?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Words in as many lines as they need: a picture has no lines of its own. */
export function drawWords(text: string, look: Look): Draw {
  const { x, width, size = 15, isStrong, isSoft, isTitle, anchor = 'start' } = look
  const lines = wrapped(text, width / size)
  const height = Math.round(size * 1.35)
  return (top) => ({
    end: top + lines.length * height,
    parts: lines.map((line, place) =>
      svgElement(
        'text',
        {
          x: anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2,
          y: top + place * height + Math.round(size),
          'font-size': size,
          fill: isSoft ? INK.soft : INK.ink,
          'text-anchor': anchor,
          ...(isStrong ? { 'font-weight': 600 } : {}),
          ...(isTitle ? { 'font-family': 'Georgia, serif' } : {}),
        },
        [line],
      ),
    ),
  })
}

/** How wide a character may be, in parts of its size: generous, since the font is the reader's. */
const NARROW = 0.56
const WIDE = 1.1
const isWide = (character: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}MWmw@%—]/u.test(
    character,
  )

/** Lines of at most so many ems. Breaks at spaces, and inside a word only where the word alone is too long. */
export function wrapped(text: string, ems: number): string[] {
  const lines: string[] = []
  for (const typed of text.split('\n')) {
    let [line, used] = ['', 0]
    const end = () => {
      lines.push(line)
      ;[line, used] = ['', 0]
    }
    for (const word of typed.split(/[ \t]+/)) {
      const space = line === '' ? 0 : NARROW
      if (line !== '' && used + space + emsOf(word) > ems) end()
      if (line !== '') [line, used] = [`${line} `, used + NARROW]
      for (const { segment } of characters.segment(word)) {
        const wide = isWide(segment) ? WIDE : NARROW
        if (line !== '' && used + wide > ems) end()
        ;[line, used] = [line + segment, used + wide]
      }
    }
    end()
  }
  return lines
}

const characters = new Intl.Segmenter('en')

function emsOf(word: string): number {
  let ems = 0
  for (const { segment } of characters.segment(word)) ems += isWide(segment) ? WIDE : NARROW
  return ems
}
