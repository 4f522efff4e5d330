import type { Page } from '@playwright/test'

/** Reads off the page how things look, as the browser has computed it. */

/** Every text to be seen whose size is less than this part of the window's height: "Ready means go: 24 px". */
export function smallTexts(page: Page, part: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element } = node
      const text = node.textContent?.trim()
      if (!text || !element?.checkVisibility({ visibilityProperty: true })) continue
      // What is for screen readers alone is clipped to a dot.
      const { width, height } = element.getBoundingClientRect()
      if (width <= 1 || height <= 1 || getComputedStyle(element).clipPath !== 'none') continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < innerHeight * least) found.push(`${text}: ${size} px`)
    }
    return found
  }, part)
}

export type Dot = {
  readonly shape: 'filled' | 'hollow'
  /** Of what is drawn of it, to the ground that it lies on. */
  readonly contrast: number
}

/** Every dot on the page, with its shape, and how far it stands out from its ground. */
export function dotsOf(page: Page): Promise<Dot[]> {
  return page.evaluate(() => {
    type Colour = { readonly red: number; readonly green: number; readonly blue: number }
    function parse(colour: string): (Colour & { alpha: number }) | null {
      const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
      if (red === undefined || green === undefined || blue === undefined) return null
      return { red, green, blue, alpha }
    }
    function luminance({ red, green, blue }: Colour): number {
      const linear = [red, green, blue].map((part) => {
        const value = part / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      const [r = 0, g = 0, b = 0] = linear
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    function groundOf(element: Element | null): Colour {
      for (let at = element; at; at = at.parentElement) {
        const ground = parse(getComputedStyle(at).backgroundColor)
        if (ground && ground.alpha === 1) return ground
      }
      return { red: 255, green: 255, blue: 255 }
    }
    return [...document.querySelectorAll('main [aria-hidden="true"] > span:empty')].map((dot) => {
      const style = getComputedStyle(dot)
      const isFilled = parse(style.backgroundColor)?.alpha === 1
      const drawn = parse(isFilled ? style.backgroundColor : style.borderTopColor)
      const [one = 0, two = 0] = [drawn ?? groundOf(dot), groundOf(dot.parentElement)]
        .map(luminance)
        .toSorted((a, b) => b - a)
      return { shape: isFilled ? 'filled' : 'hollow', contrast: (one + 0.05) / (two + 0.05) }
    })
  })
}
