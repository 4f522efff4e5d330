import { expect, type ElementHandle, type Locator, type Page } from '@playwright/test'

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
  const look = (target: ElementHandle | null = null) => page.evaluate(lookAtFocus, target)

  async function isSomewhere(after: string) {
    await expect
      .poll(async () => (await look()).where, `the focus is lost after ${after}`)
      .not.toBe('nowhere')
  }
  async function tab(target: ElementHandle) {
    await page.keyboard.press('Tab')
    const first = await look(target)
    // Behind the last element lies the browser's own bar; the next key leads to the first one.
    if (first.where === 'nowhere') await page.keyboard.press('Tab')
    const { where, isSeen, isOnTarget } = first.where === 'nowhere' ? await look(target) : first
    expect(where, 'Tab leads to something').not.toBe('nowhere')
    expect(isSeen, `the focus is seen on ${where}`).toBe(true)
    return isOnTarget
  }
  async function to(target: Locator) {
    await expect(target).toBeVisible()
    const element = await target.elementHandle()
    if (element === null || (await look(element)).isOnTarget) return
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) if (await tab(element)) return
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

type Look = { readonly where: string; readonly isSeen: boolean; readonly isOnTarget: boolean }

/** Runs in the page. The ring may lie around a radio button's whole option, or beside an unseen input. */
function lookAtFocus(target: Node | null): Look {
  const element = document.activeElement
  if (element === null || element === document.body) {
    return { where: 'nowhere', isSeen: false, isOnTarget: false }
  }
  const { parentElement, nextElementSibling } = element
  const places = [element, parentElement, parentElement?.parentElement, nextElementSibling]
  const isSeen = places.some((place) => {
    if (!place) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(place)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  })
  const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)
  return {
    where: `<${element.tagName.toLowerCase()}> ${name}`,
    isSeen,
    isOnTarget: element === target,
  }
}
