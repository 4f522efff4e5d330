import type { Page } from '@playwright/test'
import * as asks from '../../test/e2e/health-steps.ts'
import * as room from '../../test/e2e/room-steps.ts'
import { take } from './camera.ts'
import { goToTab, withSample, type Tour } from './tour.ts'

const PEOPLE = 6
const STATEMENTS = 3
const COMMENT = 'Two teams ask us, and each of them thinks it is the only one.'

/** How six people are asked about their load: one on a phone, the others on the laptop. */
export const answersTour: Tour = async ({ page, browser }) => {
  await withSample(page)
  await goToTab(page, 'Health')
  await page.getByRole('button', { name: 'New health check' }).click()
  await page.getByRole('radio', { name: 'Load', exact: true }).check()
  await take(page, 'health-set-up')
  await page.getByRole('link', { name: 'Payments' }).first().click()
  await asks.openCheck(page, 'Load', PEOPLE)
  const invitation = await room.openRoom(page)
  await take(page, 'health-not-yet')

  const { page: phone } = await room.aGuest(browser, invitation, [])
  await phone.emulateMedia({ reducedMotion: 'reduce' })
  await onPhone(phone)
  await onLaptop(page)
  await take(page, 'health-enough')
  await asks.closeRound(page)
  await page.getByText(`${PEOPLE} answered of ${PEOPLE}`).waitFor()
  await phone.getByText('Look at the results of the health check').click()
  await phone.getByText(`${PEOPLE} answered of ${PEOPLE}`).waitFor()
  await take(phone, 'phone-results')
  await phone.context().close()
}

async function onPhone(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: 'Begin' }).waitFor()
  await take(phone, 'phone-promise')
  await phone.getByRole('button', { name: 'Begin' }).click()
  await asks.answer(phone, { step: '2', since: 'Worse', comment: COMMENT })
  await take(phone, 'phone-statement')
  await take(phone, 'phone-statement', { theme: 'dark' })
  await asks.answerEach(phone, STATEMENTS, () => ({ step: '2' }))
  await take(phone, 'phone-before-handing-in')
  await phone.getByRole('button', { name: 'Hand in' }).click()
  await phone.getByText('Handed in. It is sealed').waitFor()
  await take(phone, 'phone-handed-in')
}

async function onLaptop(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Answer on this laptop' }).click()
  for (let turn = 1; turn < PEOPLE; turn += 1) {
    await page.getByRole('button', { name: 'I am the next person' }).click()
    if (turn === 1) await take(page, 'health-rule')
    await page.getByRole('button', { name: 'Begin' }).click()
    if (turn === 1) {
      await asks.answer(page, { step: '4', since: 'Better', comment: 'The calm Wednesday helps.' })
      await take(page, 'health-statement')
      await take(page, 'health-statement', { theme: 'dark' })
    }
    await asks.answerEach(page, STATEMENTS, (place) => ({ step: String(((turn * place) % 4) + 1) }))
    await page.getByRole('button', { name: 'Hand in' }).click()
  }
  await take(page, 'health-hand-over')
  await page.getByRole('button', { name: 'I am the next person' }).click()
  await page.getByRole('button', { name: 'Everybody has answered' }).click()
}
