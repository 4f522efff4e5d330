import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
const surfaces = ['ground', 'paper', 'paper-lifted']
const tints = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `tint-${n}`)

type Theme = (typeof themes)[number]

/** Reads `--name: light-dark(#…, #…)` of one block into a lookup. */
function pairsIn(block: string): Map<string, Record<Theme, string>> {
  const pairs = block.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]+), (#[\da-f]+)\)/g)
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  )
}

const plain = pairsIn(css.slice(0, css.indexOf('@media')))
const more = pairsIn(css.slice(css.indexOf('(prefers-contrast'), css.indexOf('(forced-colors')))

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

/** The pairs that fall short, named, so that a failure says which. */
function below(least: number, fronts: string[], backs: string[], pairs = plain): string[] {
  return themes.flatMap((theme) =>
    fronts.flatMap((front) =>
      backs.flatMap((back) => {
        const ink = pairs.get(front)?.[theme] ?? plain.get(front)?.[theme]
        const ground = pairs.get(back)?.[theme] ?? plain.get(back)?.[theme]
        if (!ink || !ground) return [`${front} on ${back}: missing in ${theme}`]
        const ratio = contrast(ink, ground)
        return ratio >= least ? [] : [`${front} on ${back} in ${theme}: ${ratio.toFixed(2)}`]
      }),
    ),
  )
}

describe('tokens', () => {
  it('writes with at least 4.5:1 on every surface', () => {
    const softs = ['accent-soft', 'danger-soft']
    expect(below(4.5, ['ink', 'ink-soft'], [...surfaces, ...softs])).toEqual([])
    expect(below(4.5, ['accent', 'accent-strong', 'danger', 'danger-strong'], surfaces)).toEqual([])
    expect(below(4.5, ['accent', 'accent-strong'], ['accent-soft'])).toEqual([])
    expect(below(4.5, ['danger', 'danger-strong'], ['danger-soft'])).toEqual([])
  })

  it('writes on filled buttons with at least 4.5:1', () => {
    expect(below(4.5, ['accent-ink'], ['accent', 'accent-strong'])).toEqual([])
    expect(below(4.5, ['danger-ink'], ['danger', 'danger-strong'])).toEqual([])
  })

  it('draws controls, focus rings and column tints with at least 3:1', () => {
    expect(below(3, ['line-strong', 'focus', ...tints], surfaces)).toEqual([])
    expect(below(3, ['line-strong', 'focus'], ['accent-soft', 'danger-soft'])).toEqual([])
  })

  it('reaches 7:1 when more contrast is asked for', () => {
    const inks = ['ink', 'ink-soft', 'accent', 'danger', 'line-strong']
    expect(below(7, inks, surfaces, more)).toEqual([])
  })

  it('prints a tint as small text with at least 4.5:1 on paper', () => {
    expect(below(4.5, tints, ['paper', 'paper-lifted'])).toEqual([])
  })
})
