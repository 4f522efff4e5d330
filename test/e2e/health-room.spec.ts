import type { Page } from '@playwright/test'
import { dayOf } from '../../src/shared/domain/day'
import { fullDayText } from '../../src/shared/text/days'
import { expectAccessible } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { answer, answerEach, closeRound, openCheck } from './health-steps.ts'
import * as room from './room-steps.ts'
import * as does from './steps.ts'

const PEOPLE = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'] as const
const STATEMENTS = 14

async function begin(phone: Page) {
  await expect(phone.getByText('Candor does not store who answered what.')).toBeVisible()
  await phone.getByRole('button', { name: 'Begin' }).click()
}

/** A phone's whole ballot: people agree on all but the first statement. */
async function handIn(phone: Page, n: number) {
  await begin(phone)
  await answerEach(phone, STATEMENTS, (place) => ({
    step: place === 1 ? (n % 2 === 0 ? '1' : '5') : '4',
    ...(place === 2 ? { since: 'Better', comment: `Because of ${n}` } : {}),
  }))
  await phone.getByRole('button', { name: 'Hand in' }).click()
  await expect(phone.getByText('Handed in. It is sealed')).toBeVisible()
}

test('six phones answer, the host is killed in the middle, and every ballot comes back by itself', async ({
  host,
  browser,
}) => {
  test.setTimeout(300_000)
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', PEOPLE)
  await openCheck(page, 'DevOps practice', PEOPLE.length)
  const invitation = await room.openRoom(page)
  const guests = await Promise.all(PEOPLE.map(() => room.aGuest(browser, invitation, troubles)))
  const [first, ...others] = guests.map((guest) => guest.page)
  if (!first) throw new Error('nobody')

  await test.step('the first is looked at closely', async () => {
    await expectAccessible(first, 'the promise on a phone')
    await begin(first)
    await answer(first, { step: '2', comment: 'half a thou' })
    await expectAccessible(first, 'a statement on a phone')
    // What is typed stays on the phone with every key.
    await first.reload()
    await begin(first)
    const box = first.getByRole('textbox', { name: 'Comment (optional)' })
    await expect(box).toHaveValue('half a thou')
    await box.fill('')
    await first.reload()
  })
  await Promise.all([first, ...others].map((phone, n) => handIn(phone, n)))
  await expect(page.getByRole('status').filter({ hasText: 'Enough have answered' })).toBeVisible()
  await expect(page.getByText('Because of')).toHaveCount(0)

  await test.step('the host is killed and comes back with an empty memory', async () => {
    room.lines.isHostUp = false
    await host.restart()
    room.lines.isHostUp = true
    const again = host.page()
    await expect(again.getByRole('status').filter({ hasText: 'Enough have answered' })).toBeVisible(
      { timeout: 60_000 },
    )
    await expect(again.getByText('Candor was started anew while this was open.')).toBeVisible()
    // All of them, not only enough: each phone has its line again.
    await expect(again.getByRole('button', { name: 'Room · 6 here' })).toBeVisible({
      timeout: 60_000,
    })
  })

  const again = host.page()
  await closeRound(again)
  await expect(again.getByText('6 answered of 6')).toBeVisible()
  await again.getByRole('button', { name: 'Most split' }).click()
  const split = again
    .getByRole('listitem')
    .filter({ has: again.getByRole('heading') })
    .first()
  await expect(split.getByText('3 low, 3 high')).toBeVisible()
  for (const text of ['Ship when ready', 'Agree what ready means']) {
    await split.getByRole('button', { name: /^New action for/ }).click()
    await again.getByRole('textbox', { name: 'Action' }).fill(text)
    await again.getByRole('button', { name: 'Add action' }).click()
    await expect(again.getByRole('dialog')).toBeHidden()
  }

  await test.step('phones see the same once it is closed, and have forgotten their answers', async () => {
    await expect(first.getByText('The health check is closed.')).toBeVisible()
    await first.getByText('Look at the results of the health check').click()
    await expect(first.getByText('6 answered of 6')).toBeVisible()
    await expect(first.getByText('Since last time: 0 worse, 0 same, 6 better')).toBeVisible()
    await expectAccessible(first, 'results on a phone')
    const kept = await first.evaluate(() => Object.keys(localStorage).join())
    expect(kept).not.toContain('ballot')
  })

  await test.step('three months later a second round with one joiner warns, and computes no change', async () => {
    for (const { page: phone } of guests) await phone.context().close()
    await again.getByRole('link', { name: 'Health checks of the team' }).click()
    await host.goToLater(91)
    await again.getByRole('tab', { name: 'Members' }).click()
    await again.getByRole('textbox', { name: 'Member names (one a line)' }).fill('Gil')
    await again.getByRole('button', { name: 'Add members' }).click()
    await openCheck(again, 'DevOps practice', PEOPLE.length + 1)
    await expect(again.getByText('Somebody joined or left since the last round')).toBeVisible()

    const second = await room.openRoom(again)
    const joiners = [...PEOPLE, 'Gil'].map(() => room.aGuest(browser, second, troubles))
    const phones = (await Promise.all(joiners)).map((guest) => guest.page)
    await Promise.all(phones.map((phone, n) => handIn(phone, n)))
    await closeRound(again)
    await expect(again.getByText('7 answered of 7')).toBeVisible()
    await expect(again.getByText('Somebody joined or left since the round before')).toBeVisible()

    await again.getByRole('link', { name: 'Health checks of the team' }).click()
    await again.getByRole('link', { name: 'All of them over time' }).click()
    await expect(again.getByRole('heading', { name: 'Over time' })).toBeVisible()
    // A head and two rounds for each statement.
    await expect(again.getByRole('rowgroup')).toHaveCount(3 * STATEMENTS)
    const later = fullDayText(dayOf(Date.now() + 91 * 86_400_000))
    await expect(again.getByText(later, { exact: false })).not.toHaveCount(0)
    await expect(
      again.getByText('Somebody joined or left: no change is computed.'),
    ).not.toHaveCount(0)
    await expect(again.getByText(/shift|No clear change/)).toHaveCount(0)
  })
  expect(troubles).toEqual([])
})

test('a retro asks its room, and goes on where it was', async ({ host, browser }) => {
  test.setTimeout(120_000)
  const page = host.page()
  const troubles: string[] = []
  await does.makeTeam(page, 'Payments', PEOPLE)
  await does.startRetro(page, { names: 'Anonymous' })
  const invitation = await room.openRoom(page)
  await does.enter(page, 'Write')
  const guest = await room.aGuest(browser, invitation, troubles)
  await room.isAt(guest.page, 'Write')

  await page.getByRole('button', { name: 'Health check' }).click()
  await page.getByRole('radio', { name: 'Load', exact: true }).check()
  await page.getByRole('button', { name: 'Open health check' }).click()
  await begin(guest.page)
  await answerEach(guest.page, 3, () => ({ step: 'Can’t say' }))
  await guest.page.getByRole('button', { name: 'Hand in' }).click()
  await expect(guest.page.getByText('Handed in. It is sealed')).toBeVisible()
  await expect(guest.page.getByRole('textbox', { name: /^New card in/ })).toBeVisible()

  await guest.page.getByRole('button', { name: 'Change my answers' }).click()
  await answerEach(guest.page, 3, () => ({ step: '2' }))
  await guest.page.getByRole('button', { name: 'Hand in' }).click()
  await page.getByRole('link', { name: 'To the retro' }).click()
  await page.getByRole('button', { name: 'Health check is open' }).click()
  await closeRound(page)
  await expect(page.getByText('Too few answered')).toBeVisible()
  await expect(guest.page.getByText('The health check is closed.')).toBeVisible()
  expect(troubles).toEqual([])
})

for (const who of ['Also the phones in the room', 'Who looks at this laptop']) {
  test(`a phone that still types at the close is told so (results: ${who})`, async ({
    host,
    browser,
  }) => {
    const page = host.page()
    const troubles: string[] = []
    await does.makeTeam(page, 'Payments', PEOPLE)
    await page.getByRole('button', { name: 'New health check' }).click()
    await page.getByRole('radio', { name: 'Load', exact: true }).check()
    await page.getByRole('radio', { name: who }).check()
    await page.getByRole('button', { name: 'Open health check' }).click()
    const phone = (await room.aGuest(browser, await room.openRoom(page), troubles)).page
    await begin(phone)
    await answer(phone, { step: '2', comment: 'half a thought' })
    await closeRound(page)
    await expect(phone.getByText('It was closed before you handed in.')).toBeVisible()
    await expect(phone.getByText('half a thought')).toBeVisible()
    await expectAccessible(phone, 'words that came too late')
    await phone.getByRole('button', { name: 'Copy' }).click()
    await expect(phone.getByRole('status').getByText('Copied.')).toBeVisible()
    const kept = await phone.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    expect(kept).not.toContain('half a thought')
    expect(troubles).toEqual([])
  })
}
