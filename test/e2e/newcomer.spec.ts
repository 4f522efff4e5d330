import type { Locator, Page } from '@playwright/test'
import { errorText } from '../../src/shared/text/errors.ts'
import { guestText } from '../../src/shared/text/guest.ts'
import { namesLevels } from '../../src/shared/text/stages.ts'
import { undoWords } from '../../src/shared/text/undo.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import * as health from './health-steps.ts'
import * as room from './room-steps.ts'
import * as does from './steps.ts'

/** What a person runs into who does all of it for the first time. */

test('what was refused is said until one types on', async ({ host }) => {
  const page = host.page()
  await page.getByRole('button', { name: 'New team' }).click()
  const name = page.getByRole('textbox', { name: 'Team name' })
  await page.getByRole('button', { name: 'Create team' }).click()
  await expect(name).toHaveAccessibleDescription(errorText('empty'))
  await name.fill('P')
  await expect(name).not.toHaveAccessibleDescription(errorText('empty'))
  await expect(name).not.toHaveAttribute('aria-invalid', 'true')
})

test('Back leads from what was just begun to the team, not to a form that begins another', async ({
  host,
}) => {
  const page = host.page()
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { title: 'Sprint 1' })
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
  await health.openCheck(page, 'Team basics', 5)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Payments' })).toBeVisible()
})

test('a phone says of each stage what is true of it', async ({ host, browser }) => {
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  const invitation = await room.openRoom(page)
  const { page: phone } = await room.aGuest(browser, invitation, troubles)
  const promise = namesLevels.anonymous.promise
  await does.enter(page, 'Check-in')
  await room.isAt(phone, 'Check-in')
  for (const one of [page, phone]) await expect(one.getByText(promise)).toBeVisible()
  await does.enter(page, 'Write')
  await room.isAt(phone, 'Write')
  await expect(phone.getByText('No card is written in the room yet.')).toBeVisible()
  await room.sendCard(phone, 'Start', 'Slow builds')
  await phone.getByRole('button', { name: guestText.done }).click()
  await expect(phone.getByText(/^1 of \d+ has finished\.$/)).toBeVisible()
  await phone.getByRole('button', { name: guestText.notDone }).click()
  await expect(phone.getByRole('button', { name: guestText.done })).toBeVisible()
  await does.revealCards(page)
  // Nobody waits for anybody any more.
  await expect(phone.getByRole('button', { name: guestText.done })).toBeHidden()

  await does.enter(page, 'Vote')
  await room.isAt(phone, 'Vote')
  await phone.getByRole('button', { name: 'Vote for Slow builds', exact: true }).click()
  await does.revealVotes(page)
  await expect(phone.getByText('1 vote from 1 person')).toBeVisible()
  await expect(phone.getByText(guestText.votesNote)).toBeVisible()
  await expect(phone.getByText(guestText.groupNote)).toBeHidden()

  await does.enter(page, 'Close')
  for (const one of [page, phone]) await expect(one.getByText(promise)).toBeVisible()
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, { text: 'Cache the modules', due: '2031-03-05' })
  await expect(phone.getByText('due 5 Mar 2031')).toBeVisible()
  expect(troubles).toEqual([])
})

test('a card deleted on a phone by a wrong tap is put back by another', async ({
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
  await room.sendCard(phone, 'Stop', 'Slow builds')

  await test.step('what is being changed stays through a phone that sleeps', async () => {
    await phone.getByRole('button', { name: 'Edit: Slow builds' }).click()
    const box = phone.getByRole('textbox', { name: guestText.changeCard })
    await box.fill('Slow builds, and why')
    await phone.reload()
    await expect(box).toHaveValue('Slow builds, and why')
    await phone.getByRole('button', { name: guestText.cancel }).click()
    await expect(box).toBeHidden()
    await phone.reload()
    await expect(phone.getByRole('button', { name: 'Edit: Slow builds' })).toBeVisible()
  })

  await phone.getByRole('button', { name: 'Delete: Slow builds' }).click()
  await expect(phone.getByText('Your cards (1)')).toBeHidden()
  const back = phone.getByRole('button', { name: guestText.putBack })
  await expect(back).toBeFocused()
  await expectAccessible(phone, 'a deleted card')
  await back.click()
  await expect(phone.getByText('Your cards (1)')).toBeVisible()
  await expect(phone.getByRole('listitem').filter({ hasText: 'Slow builds' })).toContainText('Stop')
  await expect(back).toBeHidden()

  await test.step('what is being changed at the reveal is offered, and not lost', async () => {
    await phone.getByRole('button', { name: 'Edit: Slow builds' }).click()
    await phone
      .getByRole('textbox', { name: guestText.changeCard })
      .fill('Slow builds since the new runner')
    await does.revealCards(page)
    const late = phone.getByRole('region', { name: guestText.notSent })
    await expect(late.getByText(guestText.lateEdit)).toBeVisible()
    await expectAccessible(phone, 'a late change')
    await late.getByRole('button', { name: guestText.sendAsNew('Stop') }).click()
    await expect(late).toBeHidden()
    const cards = phone.getByRole('listitem').filter({ hasText: 'Slow builds' })
    await phone.getByRole('radio', { name: 'Stop' }).check()
    await expect(cards).toHaveCount(2)
  })
  expect(troubles).toEqual([])
})

test('the message with Undo covers no button of the foot, in the smallest window', async ({
  host,
}) => {
  const page = host.page()
  await page.setViewportSize({ width: 1024, height: 640 })
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Anonymous' })
  await does.enter(page, 'Write')
  const lines = Array.from({ length: 9 }, (_, index) => `Thought ${index}`)
  await does.pasteCards(page, 'Start', lines)
  await does.revealCards(page)
  await does.enter(page, 'Vote')
  await expect(page.getByText('Moved to Vote')).toBeVisible()
  for (const name of ['I am done', 'Pass to the next person', 'Reveal votes'])
    expect(await onTopOf(page, page.getByRole('button', { name }))).toContain(name)

  await page.getByRole('button', { name: 'Pass to the next person' }).click()
  const sheet = page.getByRole('alertdialog')
  await expect(sheet).toBeVisible()
  const undo = page.getByRole('region', { name: undoWords.region, includeHidden: true })
  expect(await onTopOf(page, undo)).not.toContain('Undo')
})

test('what was said before the big-screen view is not said again after it', async ({ host }) => {
  const page = host.page()
  await does.makeTeam(page, 'Payments', ['Ada', 'Bo'])
  await does.startRetro(page)
  await does.enter(page, 'Write')
  await expect(page.getByText('Moved to Write')).toBeVisible()
  const view = page.getByRole('button', { name: 'Big-screen view' })
  await view.click()
  await expect(page.getByText('Moved to Write')).toBeHidden()
  await view.click()
  await expect(page.getByRole('button', { name: 'Pass to the next person' })).toBeVisible()
  await expect(page.getByText('Moved to Write')).toBeHidden()
})

test('a message that passes leaves room to reach what lies at the end of the page', async ({
  host,
}) => {
  const page = host.page()
  await page.setViewportSize({ width: 1024, height: 640 })
  const people = Array.from({ length: 9 }, (_, index) => `Person ${index}`)
  await does.makeTeam(page, 'Payments', people)
  await page.getByRole('tab', { name: 'Members' }).click()
  const end = () => page.evaluate(() => document.documentElement.scrollHeight)
  const before = await end()
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  // A pointer over it lets it stay.
  await page.getByText('Person 0 was removed').hover()
  await page.evaluate(() => window.scrollTo(0, 2_000))
  const last = page.getByRole('button', { name: /^Remove/ }).last()
  expect(await onTopOf(page, last)).toContain('Remove')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.poll(end).toBeLessThan(before)
})

/** The words of what a pointer would hit at the beginning of a control. */
async function onTopOf(page: Page, target: Locator): Promise<string> {
  const { x, y, height } = (await target.boundingBox()) ?? { x: 0, y: 0, height: 0 }
  const at = { x: x + 8, y: y + height / 2 }
  return page.evaluate(({ x, y }) => {
    const hit = document.elementFromPoint(x, y)
    return (hit?.closest('button, section') ?? hit)?.textContent ?? ''
  }, at)
}

test('with everything twice as large nothing sticks out, and the bar leaves room for the rest', async ({
  host,
}) => {
  const page = host.page()
  // What is left of 1280 x 800.
  await page.setViewportSize({ width: 640, height: 400 })
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth)
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('tab', { name: 'Health' }).click()
  await page.getByRole('link', { name: 'All of them over time' }).click()
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible()
  expect(await wide()).toBe(640)

  await page.getByRole('link', { name: 'Payments' }).click()
  await does.startRetro(page)
  await does.enter(page, 'Write')
  const last = page.getByRole('textbox', { name: /^New card in / }).last()
  await last.fill('Slow builds')
  const bar = page.getByRole('banner')
  await expect(last).toBeInViewport({ ratio: 1 })
  await expect(bar).not.toBeInViewport({ ratio: 0.5 })
  expect(await wide()).toBe(640)
})
