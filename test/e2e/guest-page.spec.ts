import { errorText } from '../../src/shared/text/errors.ts'
import { guestText } from '../../src/shared/text/guest.ts'
import { expect, test } from './fixtures.ts'
import { expectAccessible } from './axe.ts'
import * as room from './room-steps.ts'
import * as does from './steps.ts'

const STAGES = ['Last actions', 'Check-in', 'Write', 'Group', 'Vote', 'Discuss', 'Close'] as const

test('nothing on the guest page keeps anybody out, in any stage and theme', async ({
  host,
  browser,
}) => {
  test.setTimeout(180_000)
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named' })
  const invitation = await room.openRoom(page)

  const typing = await room.aGuest(browser, { joinUrl: `http://${invitation.address}/` }, troubles)
  await expect(typing.page.getByRole('textbox', { name: 'Code' })).toBeVisible()
  await expectAccessible(typing.page, 'code')
  const guest = await room.aGuest(browser, invitation, troubles)
  await expect(guest.page.getByRole('button', { name: 'Ada' })).toBeVisible()
  await expectAccessible(guest.page, 'name')
  await guest.page.getByRole('button', { name: 'Ada' }).click()

  await does.enter(page, 'Write')
  await room.isAt(guest.page, 'Write')
  await room.sendCard(
    guest.page,
    'Start',
    'A longer thought with a verylongwordthatdoesnotfitthephone'.repeat(2),
  )
  await expectAccessible(guest.page, 'write, sealed')
  await does.revealCards(page)
  for (const stage of STAGES) {
    if (stage !== 'Write') await does.enter(page, stage)
    else
      await page
        .getByRole('navigation', { name: 'Stages' })
        .getByRole('button', { name: 'Write', exact: true })
        .click()
    await room.isAt(guest.page, stage)
    await expectAccessible(guest.page, stage)
    const { scrollWidth, clientWidth } = await guest.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { scrollWidth, clientWidth }
    })
    expect(scrollWidth, `${stage}: nothing sticks out`).toBeLessThanOrEqual(clientWidth)
  }
  expect(troubles).toEqual([])
})

test('who is not in yet reads why, keeps what was typed, and hears of no line that is lost', async ({
  host,
  browser,
}) => {
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { names: 'Named' })
  const invitation = await room.openRoom(page)
  const joinUrl = `http://${invitation.address}/`
  const { page: phone } = await room.aGuest(browser, { joinUrl }, troubles)
  const code = phone.getByRole('textbox', { name: 'Code' })
  const name = phone.getByRole('textbox', { name: 'Your name' })
  const join = phone.getByRole('button', { name: 'Join' })
  const lost = phone.getByText('No line to the laptop')

  const wrong = invitation.code === '123456' ? '654321' : '123456'
  await code.fill(wrong)
  await join.click()
  await expect(code).toHaveAccessibleDescription(new RegExp(errorText('wrong-code')))
  await expect(code).toHaveValue(wrong)
  await expect(lost).toBeHidden()
  await code.fill(invitation.code)
  await join.click()

  const long = 'Nebukadnezar'.repeat(10)
  await name.fill(long)
  await join.click()
  await expect(name).toHaveAccessibleDescription(/40 characters over 80\. Nothing was cut\./)
  await expect(name).toHaveValue(long)
  await expect(lost).toBeHidden()

  const other = await room.aGuest(browser, invitation, troubles)
  await other.page.getByRole('button', { name: 'Ada' }).click()
  await room.isAt(other.page, 'Check-in')
  await name.fill('Ada')
  await join.click()
  await expect(name).toHaveAccessibleDescription(new RegExp(errorText('name-taken')))
  await expect(name).toHaveValue('Ada')
  await expect(lost).toBeHidden()
  await name.fill('Ada B.')
  await join.click()
  await room.isAt(phone, 'Check-in')
  await expect(phone.getByText('Live', { exact: true })).toBeVisible()
  expect(troubles).toEqual([])
})

for (const way of ['touch', 'keyboard'] as const) {
  test(`a guest takes part by ${way} alone`, async ({ host, browser }) => {
    test.setTimeout(180_000)
    const page = host.page()
    const troubles: string[] = []
    await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
    await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
    const { code, address } = await room.openRoom(page)
    const { page: phone } = await room.aGuest(
      browser,
      { joinUrl: `http://${address}/` },
      troubles,
      way === 'touch' ? { hasTouch: true, isMobile: true } : {},
    )
    const press = way === 'touch' ? byTouch(phone) : byKeyboard(phone)

    await press.into('textbox', 'Code')
    await phone.keyboard.type(code)
    await press.on('button', 'Join')
    await does.enter(page, 'Check-in')
    await room.isAt(phone, 'Check-in')
    await press.into('textbox', 'Your answer, in a word or a few')
    await phone.keyboard.type('curious')
    await press.on('button', 'Send')
    await expect(phone.getByText('You answered: curious')).toBeVisible()

    await does.enter(page, 'Write')
    await room.isAt(phone, 'Write')
    await press.into('textbox', 'New card in Start')
    await phone.keyboard.type('Two lines')
    await phone.keyboard.press('Enter')
    await phone.keyboard.type('of one card')
    await press.on('button', 'Send')
    await expect(phone.getByText('Two lines\nof one card')).toBeVisible()
    await press.on('button', 'I am done')
    await expect(page.getByText(/^1 of 2 (is|are) done$/)).toBeVisible()

    await does.revealCards(page)
    await does.enter(page, 'Vote')
    await press.on('button', 'Vote for Two lines')
    await expect(phone.getByText('1 of 2 votes left')).toBeVisible()
    await press.on('button', 'Take back a vote for Two lines')
    await expect(phone.getByText('2 of 2 votes left')).toBeVisible()

    await does.enter(page, 'Close')
    await room.isAt(phone, 'Close')
    await press.on('radio', '0: lost time')
    await press.into('textbox', 'An appreciation')
    await phone.keyboard.type('Thank you')
    await press.on('button', 'Send')
    await expect(page.getByText('Thank you')).toBeVisible()
    expect(troubles).toEqual([])
  })
}

type Page = Awaited<ReturnType<typeof room.aGuest>>['page']
type Role = 'button' | 'textbox' | 'radio'

function byTouch(page: Page) {
  const tap = (role: Role, name: string) => page.getByRole(role, { name, exact: true }).tap()
  return { on: tap, into: tap }
}

/** Tab until the control has the focus, and then its key; no mouse, no script that focuses. */
function byKeyboard(page: Page) {
  async function goTo(role: Role, name: string) {
    const control = page.getByRole(role, { name, exact: true })
    await expect(control).toBeVisible()
    for (let steps = 0; steps < 60; steps += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${role} ${name}`)
  }
  return {
    into: goTo,
    async on(role: Role, name: string) {
      await goTo(role, name)
      await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter')
    },
  }
}

test('a line that died without a word is noticed, what was sent on it stays in sight, and arrives', async ({
  host,
  browser,
}) => {
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', [])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await does.enter(page, 'Write')
  const guest = await room.aGuest(browser, await room.openRoom(page), troubles)
  await room.isAt(guest.page, 'Write')
  await guest.page.clock.install()
  // From what it heard last the phone counts by the clock that can be moved.
  await does.addCard(page, 'Start', 'Heard by all')
  await expect(guest.page.getByText('1 card written in the room, sealed.')).toBeVisible()

  guest.silence()
  await guest.page.getByRole('textbox', { name: 'New card in Start' }).fill('Said into the dark')
  await guest.page.getByRole('button', { name: 'Send' }).click()
  await guest.page.clock.runFor(1_000)
  const unsent = guest.page.getByRole('region', { name: 'Not sent yet' })
  await expect(unsent.getByText('Said into the dark')).toBeVisible()
  await expectAccessible(guest.page, 'not sent yet')
  await expect(guest.page.getByText('Sending …', { exact: true })).toBeVisible()
  await guest.page.clock.runFor(12_000)
  await expect(guest.page.getByText('No line to the laptop. 1 change is waiting.')).toBeVisible()

  await guest.cut(false)
  await guest.page.clock.resume()
  await expect(guest.page.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(guest.page.getByRole('listitem').getByText('Said into the dark')).toBeVisible()
  await expect(unsent).toBeHidden()
  await expect(page.getByText('2 cards written, sealed')).toBeVisible()
  expect(troubles).toEqual([])
})

test('who may keep nothing on the phone takes part all the same', async ({ host, browser }) => {
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', [])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await does.enter(page, 'Write')
  const { joinUrl } = await room.openRoom(page)
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  // As a browser does that was told to block what sites would keep.
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  const phone = await context.newPage()
  phone.on('pageerror', (error) => troubles.push(error.message))
  await phone.goto(joinUrl)
  await room.isAt(phone, 'Write')
  await room.sendCard(phone, 'Start', 'Written, and kept by the laptop')
  await expect(page.getByText('1 card written, sealed')).toBeVisible()
  expect(troubles).toEqual([])
  await context.close()
})

test('what was typed and never sent is its writer’s at the end, and then on the phone no more', async ({
  host,
  browser,
}) => {
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  const invitation = await room.openRoom(page)
  const { page: phone } = await room.aGuest(browser, invitation, troubles)
  await does.enter(page, 'Write')
  await room.isAt(phone, 'Write')
  await room.sendCard(phone, 'Start', 'Slow builds')
  await phone.getByRole('radio', { name: 'Stop', exact: true }).check()
  const box = phone.getByRole('textbox', { name: 'New card in Stop', exact: true })
  await box.fill('Half a thought')
  // It is in sight again when the host comes back, and not behind another column.
  await does.enter(page, 'Check-in')
  await room.isAt(phone, 'Check-in')
  await does.enter(page, 'Write')
  await expect(box).toHaveValue('Half a thought')
  await does.revealCards(page)
  await does.enter(page, 'Close')
  await page.getByRole('button', { name: 'Close retro' }).click()

  await expect(phone.getByRole('heading', { name: guestText.overTitle })).toBeVisible()
  const left = phone.getByRole('region', { name: guestText.neverSent })
  await expect(left.getByText('Half a thought')).toBeVisible()
  await expect(left.getByText('Slow builds')).toBeHidden()
  await expectAccessible(phone, 'words that were never sent')
  await left.getByRole('button', { name: guestText.copy }).click()
  await expect(left.getByRole('status')).toHaveText(guestText.copied)
  const kept = () => phone.evaluate(() => Object.entries(localStorage).join())
  const inTab = () => phone.evaluate(() => Object.entries(sessionStorage).join())
  expect(await kept()).not.toContain('thought')
  expect(await inTab()).toContain('Half a thought')

  await test.step('a retro that is taken up again has them back in their fields', async () => {
    await page.getByRole('button', { name: 'Reopen' }).click()
    const again = await room.openRoom(page)
    expect(again.address).toBe(invitation.address)
    await phone.goto(again.joinUrl)
    await room.isAt(phone, 'Close')
    const late = phone.getByRole('region', { name: guestText.notSent })
    await expect(late.getByText('Half a thought')).toBeVisible()
    await page.getByRole('button', { name: 'Close retro' }).click()
    await expect(left.getByText('Half a thought')).toBeVisible()
  })
  await left.getByRole('button', { name: guestText.forget }).click()
  await expect(left.getByRole('status')).toHaveText(guestText.forgotten)
  expect((await kept()) + (await inTab())).not.toContain('thought')
  expect(troubles).toEqual([])
})
