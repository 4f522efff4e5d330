import { expect, type Locator, type Page } from '@playwright/test'

export type Keyboard = {
  readonly press: (...keys: string[]) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** Tabs on until the focus is there. */
  readonly to: (target: Locator) => Promise<void>
  /** Tabs there and presses Enter. */
  readonly choose: (target: Locator) => Promise<void>
  /** Whatever was done, the focus must be on something by now. */
  readonly isSomewhere: (after: string) => Promise<void>
}

const MOST_TABS = 120

/** A person without a mouse: looks where the focus is after each key, and stops when it can't be seen. */
export function byKeyboard(page: Page): Keyboard {
  const focused = () => page.evaluate(whereFocusIs)

  async function isSomewhere(after: string) {
    await expect.poll(focused, `the focus is lost after ${after}`).not.toBe('nowhere')
  }
  async function tab() {
    await page.keyboard.press('Tab')
    // Behind the last element lies the browser's own bar; the next key leads to the first one.
    if ((await focused()) === 'nowhere') await page.keyboard.press('Tab')
    expect(await focused(), 'Tab leads to something').not.toBe('nowhere')
    expect(await page.evaluate(isFocusSeen), `the focus is seen on ${await focused()}`).toBe(true)
  }
  async function to(target: Locator) {
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await tab()
    }
    throw new Error(`No way by Tab to ${String(target)}`)
  }

  return {
    isSomewhere,
    to,
    async press(...keys) {
      for (const key of keys) {
        await page.keyboard.press(key)
        await isSomewhere(key)
      }
    },
    type: (text) => page.keyboard.type(text),
    async choose(target) {
      await to(target)
      await page.keyboard.press('Enter')
      await isSomewhere(`Enter on ${String(target)}`)
    },
  }
}

/** Runs in the page. */
function whereFocusIs(): string {
  const element = document.activeElement
  if (element === null || element === document.body) return 'nowhere'
  return `<${element.tagName.toLowerCase()}> ${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}`
}

/** Runs in the page. The ring may lie around a radio button's whole option, or beside an unseen input. */
function isFocusSeen(): boolean {
  const element = document.activeElement
  if (element === null) return false
  const { parentElement, nextElementSibling } = element
  const places = [element, parentElement, parentElement?.parentElement, nextElementSibling]
  return places.some((place) => {
    if (!place) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(place)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
}
