import type { Page } from 'playwright-core'

type Place = readonly [x: number, y: number]

const STEPS = 40

/** From a place to and fro over the window, one step a frame, and let go in the middle. Throws when nothing came along. */
export async function carry(on: Page, from: Place): Promise<void> {
  const lifted = await on.evaluateHandle(noteLift)
  const places: readonly Place[] = [from, [1_100, 600], [from[0], 600], [480, 600]]
  await on.mouse.move(...from)
  await on.mouse.down()
  for (const [index, [x, y]] of places.slice(1).entries()) {
    const [fromX, fromY] = places[index] ?? from
    for (let step = 1; step <= STEPS; step += 1) {
      const part = step / STEPS
      await on.mouse.move(fromX + (x - fromX) * part, fromY + (y - fromY) * part)
      await aFrame(on)
    }
  }
  await on.mouse.up()
  if (!(await lifted.evaluate((note) => note.isLifted))) throw new Error('nothing was lifted')
}

/** Runs in the page. */
function noteLift(): { isLifted: boolean } {
  const note = { isLifted: false }
  addEventListener('dragstart', () => (note.isLifted = true), { once: true })
  return note
}

export function aFrame(on: Page): Promise<unknown> {
  return on.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
}
