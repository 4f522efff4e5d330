import {
  expect,
  type Browser,
  type BrowserContextOptions,
  type Page,
  type WebSocketRoute,
} from '@playwright/test'
import { readQrCode } from './read-qr.ts'
import { watchTroubles } from './troubles.ts'

/** What people do in the room, by role and name. */

export type Invitation = {
  readonly joinUrl: string
  readonly address: string
  readonly code: string
}

/** Opens the room on the loopback address, which every machine has, and reads what the host's screen shows. */
export async function openRoom(page: Page): Promise<Invitation> {
  await page.getByRole('button', { name: 'Open the room' }).click()
  const dialog = page.getByRole('dialog', { name: 'The room' })
  const loopback = dialog.getByRole('radio', { name: /^127\.0\.0\.1/ })
  const open = dialog.getByRole('button', { name: 'Open the room' })
  await expect(open).toBeVisible()
  // With one address only there is nothing to choose.
  if ((await loopback.count()) > 0) await loopback.check()
  await open.click()
  const invitation = await readInvitation(page)
  await leaveDialog(page)
  return invitation
}

/** What stands in the open room's dialog; the QR code is read back as a phone would, by its words. */
export async function readInvitation(page: Page): Promise<Invitation> {
  const dialog = page.getByRole('dialog', { name: 'The room' })
  const qr = dialog.getByRole('img', { name: 'QR code' })
  await expect(qr).toBeVisible()
  const address = (await dialog.getByText(/^127\.0\.0\.1:\d+$/).textContent()) ?? ''
  const code = (await dialog.getByText(/^\d{6}$/).textContent()) ?? ''
  return { joinUrl: await readQrCode(qr), address, code }
}

export async function showRoom(page: Page) {
  await page.getByRole('button', { name: /^Room · \d+ here$/ }).click()
  await expect(page.getByRole('dialog', { name: 'The room' })).toBeVisible()
}

export async function leaveDialog(page: Page) {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'The room' })).toBeHidden()
}

export type Guest = {
  readonly page: Page
  /** Cuts the phone's line, or lets it through again. */
  readonly cut: (isCut: boolean) => Promise<void>
  /** Lets nothing cross the line any more, and tells neither side: as when a phone changes its Wi-Fi. No other is let through. */
  readonly silence: () => void
}

/** While a host is down, or a line is cut, on purpose, no try to reach the room is a trouble. */
export const lines = { isHostUp: true }

/** A phone, or a laptop, with a browser of its own. */
export async function aGuest(
  browser: Browser,
  { joinUrl }: Pick<Invitation, 'joinUrl'>,
  troubles: string[],
  options: BrowserContextOptions = {},
): Promise<Guest> {
  let isCut = false
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options })
  await watchTroubles(context, troubles, {
    origin: new URL(joinUrl).origin,
    isUp: () => !isCut && lines.isHostUp,
  })
  const page = await context.newPage()
  const open = new Set<WebSocketRoute>()
  const silent = new Set<WebSocketRoute>()
  await page.routeWebSocket(/\/api$/, (line) => {
    if (isCut) return void line.close()
    open.add(line)
    const host = line.connectToServer()
    line.onMessage((said) => silent.has(line) || host.send(said))
    host.onMessage((said) => silent.has(line) || line.send(said))
  })
  await page.goto(joinUrl)
  return {
    page,
    async cut(cutNow) {
      isCut = cutNow
      for (const line of open) await line.close()
      open.clear()
    },
    silence() {
      isCut = true
      for (const line of open) silent.add(line)
    },
  }
}

/** Types the code that the screen shows, as somebody without a camera does. */
export async function typeCode(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: 'Join' }).click()
}

export async function isAt(page: Page, stage: string) {
  await expect(page.getByText(`Now: ${stage}`)).toBeVisible({ timeout: 20_000 })
}

export async function sendCard(page: Page, column: string, text: string) {
  await page.getByRole('radio', { name: column, exact: true }).check()
  const box = page.getByRole('textbox', { name: `New card in ${column}`, exact: true })
  await box.fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('listitem').getByText(text, { exact: true })).toBeVisible()
}
