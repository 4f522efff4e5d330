import { gzipSync } from 'node:zlib'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures.ts'
import { candor } from './local-host.ts'
import * as room from './room-steps.ts'
import * as does from './steps.ts'

const PEOPLE = ['Ada', 'Bo', 'Cyd', 'Dag', 'Eli'] as const

test('five people on their phones and laptops go through a whole anonymous retro', async ({
  host,
  browser,
}) => {
  test.setTimeout(240_000)
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', PEOPLE)
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous', people: 5 })
  const invitation = await room.openRoom(page)
  await does.enter(page, 'Write')

  const ada = await room.aGuest(browser, invitation, troubles)
  const bo = await room.aGuest(browser, invitation, troubles)
  const cyd = await room.aGuest(browser, invitation, troubles, {
    viewport: { width: 320, height: 568 },
  })
  const dag = await room.aGuest(browser, invitation, troubles, {
    viewport: { width: 1280, height: 800 },
  })
  const typed = { joinUrl: `http://${invitation.address}/` }
  const eli = await room.aGuest(browser, typed, troubles, {
    viewport: { width: 1024, height: 700 },
  })
  await room.typeCode(eli.page, invitation.code)
  const guests = [ada, bo, cyd, dag, eli]
  for (const guest of guests) {
    await room.isAt(guest.page, 'Write')
    // The secret of the QR code does not stay in the address.
    expect(guest.page.url()).toBe(typed.joinUrl)
  }
  await expect(page.getByRole('button', { name: 'Room · 5 here' })).toBeVisible()

  const words = guests.flatMap((_, index) => [
    `Thought ${index} one`,
    `Thought ${index} <b>two</b>`,
  ])
  for (const [index, guest] of guests.entries()) {
    await room.sendCard(guest.page, 'Start', words[index * 2] ?? '')
    await room.sendCard(guest.page, 'Stop', words[index * 2 + 1] ?? '')
  }
  await expect(page.getByText('10 cards written, sealed')).toBeVisible()
  for (const text of words) await expect(page.getByText(text)).toHaveCount(0)

  await test.step('one reloads while writing: the draft and the own cards are there', async () => {
    await bo.page.getByRole('radio', { name: 'Continue' }).check()
    const box = bo.page.getByRole('textbox', { name: 'New card in Continue' })
    await box.fill('half a thou')
    await bo.page.reload()
    await bo.page.getByRole('radio', { name: 'Continue' }).check()
    await expect(box).toHaveValue('half a thou')
    await expect(bo.page.getByText('Your cards (2)')).toBeVisible()
    await bo.page.getByRole('button', { name: 'I am done' }).click()
    await expect(page.getByText(/^1 of 5 (is|are) done$/)).toBeVisible()
  })

  await does.revealCards(page)
  await does.enter(page, 'Group')
  await test.step('a late draft is offered to its writer', async () => {
    await expect(bo.page.getByText('You have an unsent card for Continue.')).toBeVisible()
    await bo.page.getByRole('button', { name: 'Send it now' }).click()
    await expect(page.getByText('11 cards in 11 topics')).toBeVisible()
  })

  await does.enter(page, 'Vote')
  for (const guest of guests) await room.isAt(guest.page, 'Vote')
  const voteOf = (guest: room.Guest, topic: string) =>
    guest.page.getByRole('button', { name: `Vote for ${topic}`, exact: true })
  for (const guest of [ada, bo, dag, eli]) {
    await voteOf(guest, 'Thought 0 one').click()
    await expect(guest.page.getByText('2 of 3 votes left')).toBeVisible()
  }
  await test.step('one is offline for a minute while voting', async () => {
    await cyd.page.clock.install()
    await cyd.cut(true)
    await expect(cyd.page.getByText(/^No line to the laptop/)).toBeVisible()
    await voteOf(cyd, 'Thought 0 one').click()
    await voteOf(cyd, 'Thought 3 one').click()
    await expect(cyd.page.getByText(/2 changes are waiting/)).toBeVisible()
    await cyd.page.clock.runFor(60_000)
    await cyd.cut(false)
    await cyd.page.clock.resume()
    await expect(cyd.page.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 })
    await expect(cyd.page.getByText('1 of 3 votes left')).toBeVisible()
  })
  await does.revealVotes(page)
  await expect(page.getByText('5 votes from 5 people')).toBeVisible()

  await does.enter(page, 'Discuss')
  await page.getByRole('button', { name: 'Discuss Thought 0 one' }).click()
  await page.getByRole('textbox', { name: 'Notes' }).fill('We try it on Monday')
  for (const guest of guests) {
    await expect(guest.page.getByRole('heading', { name: 'Thought 0 one' })).toBeVisible()
  }
  await test.step('the host is killed and restarted while discussing', async () => {
    await expect(ada.page.getByText('We try it on Monday')).toBeVisible()
    room.lines.isHostUp = false
    await host.restart()
    for (const guest of guests) {
      await expect(guest.page.getByText('Live', { exact: true })).toBeVisible({ timeout: 40_000 })
    }
    room.lines.isHostUp = true
    await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('We try it on Monday')
    await expect(page.getByRole('button', { name: 'Room · 5 here' })).toBeVisible()
    await room.showRoom(page)
    expect(await room.readInvitation(page)).toEqual(invitation)
    await room.leaveDialog(page)
  })

  await does.enter(page, 'Close')
  for (const [index, guest] of guests.entries()) {
    await room.isAt(guest.page, 'Close')
    await does.choose(guest.page.getByRole('radio', { name: `${Math.min(4, index)}:` }))
  }
  await ada.page.getByRole('textbox', { name: 'An appreciation' }).fill('Thanks for the tests')
  await ada.page.getByRole('button', { name: 'Send' }).click()
  await expect(dag.page.getByText('Thanks for the tests')).toBeVisible()
  // Only who has a line hears the end; after the end nobody is there to ask.
  for (const guest of guests) {
    await expect(guest.page.getByText('Live', { exact: true })).toBeVisible({ timeout: 20_000 })
  }
  await page.getByRole('button', { name: 'Close retro' }).click()
  const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Close retro' })
  const closed = page.getByRole('button', { name: 'Reopen' }).first()
  await expect(sure.or(closed)).toBeVisible()
  if (await sure.isVisible()) await sure.click()
  await expect(closed).toBeVisible()
  for (const guest of guests) {
    await expect(guest.page.getByRole('heading', { name: 'The retro is over' })).toBeVisible()
  }

  await host.stop()
  const { out } = candor('export', '--data', host.dataFolder, '--retro', 'latest')
  const markdown = out.toString()
  for (let index = 0; index < guests.length; index += 1) {
    expect(markdown).toContain(`Thought ${index} one`)
    expect(markdown).toContain(`Thought ${index} \\<b>two\\</b>`)
  }
  expect(markdown).toContain('half a thou')
  expect(markdown).toContain('5 votes from 5 people.')
  expect(markdown).toContain('We try it on Monday')
  expect(markdown).toContain('0 one, 1 one, 2 one, 3 one, 4 one')
  for (const name of PEOPLE) expect(markdown).not.toContain(name)
  expect(troubles).toEqual([])
})

test('in a named retro a guest picks a name, taken ones are marked, and the host can remove and lock', async ({
  host,
  browser,
}) => {
  test.setTimeout(180_000)
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', PEOPLE)
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named' })
  const invitation = await room.openRoom(page)
  await does.enter(page, 'Write')

  const ada = await room.aGuest(browser, invitation, troubles)
  await ada.page.getByRole('button', { name: 'Ada' }).click()
  await room.isAt(ada.page, 'Write')
  const other = await room.aGuest(browser, invitation, troubles)
  await expect(other.page.getByRole('button', { name: 'Ada (already here)' })).toBeDisabled()
  await other.page.getByRole('textbox', { name: 'Your name' }).fill('ada')
  await other.page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(other.page.getByRole('alert')).toContainText('Somebody has joined under this name')
  await other.page.getByRole('textbox', { name: 'Your name' }).fill('Zoë')
  await other.page.getByRole('button', { name: 'Join', exact: true }).click()
  await room.isAt(other.page, 'Write')

  await room.showRoom(page)
  const dialog = page.getByRole('dialog', { name: 'The room' })
  await dialog.getByRole('button', { name: 'Remove Zoë' }).click()
  await expect(
    other.page.getByRole('heading', { name: 'You were taken out of the room' }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Lock the room' }).click()
  await expect(dialog.getByText('Locked: nobody new can join.')).toBeVisible()

  const late = await room.aGuest(browser, { joinUrl: `http://${invitation.address}/` }, troubles)
  await room.typeCode(late.page, '000000' === invitation.code ? '111111' : '000000')
  await expect(late.page.getByRole('alert')).toContainText('This code is not right', {
    timeout: 15_000,
  })
  await expect(dialog.getByText('Somebody may be guessing', { exact: false })).toBeVisible()
  await room.typeCode(late.page, invitation.code)
  await expect(late.page.getByRole('alert')).toContainText('locked the room')
  await expect(late.page.getByRole('textbox')).toHaveCount(0)
  await ada.page.reload()
  await room.isAt(ada.page, 'Write')
  await dialog.getByRole('button', { name: 'Unlock the room' }).click()
  await expect(late.page.getByRole('textbox', { name: 'Your name' })).toBeVisible()

  await dialog.getByRole('button', { name: 'Close the room' }).click()
  await expect(ada.page.getByRole('heading', { name: 'The room is closed' })).toBeVisible()
  // Where Ada's phone is: the same address as before.
  const loopback = dialog.getByRole('radio', { name: /^127\.0\.0\.1/ })
  const open = dialog.getByRole('button', { name: 'Open the room' })
  await expect(open).toBeVisible()
  if ((await loopback.count()) > 0) await loopback.check()
  await open.click()
  room.lines.isHostUp = false
  await room.isAt(ada.page, 'Write')
  room.lines.isHostUp = true
  expect(troubles).toEqual([])
})

test('the page that phones load weighs at most 100 KB, and no font', () => {
  const folder = resolve(import.meta.dirname, '../../out/renderer/room')
  const files = readdirSync(folder)
  const weight = files
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0)
  expect(weight).toBeLessThanOrEqual(100_000)
  expect(files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([])
})
