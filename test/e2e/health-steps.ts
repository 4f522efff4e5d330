import { expect, type Page } from '@playwright/test'

/** What people do in a health check, by role and name. */

export type Answer = {
  readonly step: string
  readonly since?: string
  readonly comment?: string
  /** Beside the comment. */
  readonly name?: string
}

/** From the team's page into an open health check. */
export async function openCheck(page: Page, model: string, people: number) {
  await page.getByRole('button', { name: 'New health check' }).click()
  await page
    .getByRole('radiogroup', { name: 'Model' })
    .getByRole('radio', { name: model, exact: true })
    .check()
  await page.getByRole('spinbutton', { name: 'People asked' }).fill(String(people))
  await page.getByRole('button', { name: 'Open health check' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Not enough' })).toBeVisible()
}

/** Answers the statement that is asked now, whatever it is, and goes on. */
export async function answer(page: Page, { step, since, comment, name }: Answer) {
  const group = page.getByRole('group').filter({ has: page.getByRole('radiogroup') })
  await group.getByRole('radio', { name: step, exact: true }).check()
  if (since !== undefined) {
    const trend = group.getByRole('radiogroup', { name: 'Since last time' })
    await trend.getByRole('radio', { name: since, exact: true }).check()
  }
  if (comment !== undefined) {
    await group.getByRole('textbox', { name: 'Comment (optional)' }).fill(comment)
  }
  if (name !== undefined) {
    await group.getByRole('textbox', { name: 'Your name beside it (optional)' }).fill(name)
  }
}

/** Answers every statement the same way up to the last look. */
export async function answerEach(page: Page, count: number, how: (place: number) => Answer) {
  for (let place = 1; place <= count; place += 1) {
    await expect(page.getByText(`Statement ${place} of ${count}`)).toBeVisible()
    await answer(page, how(place))
    const on = place < count ? 'Next statement' : 'To the end'
    await page.getByRole('button', { name: on, exact: true }).click()
  }
  await expect(page.getByText('You answered every statement.')).toBeVisible()
}

export async function closeRound(page: Page) {
  await page.getByRole('button', { name: 'Close the round' }).click()
  await page.getByRole('button', { name: 'Close now' }).click()
}
