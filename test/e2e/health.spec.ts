import { expectAccessible } from './axe.ts'
import { byKeyboard } from './by-keyboard.ts'
import { expect, test } from './fixtures.ts'
import { answerEach, closeRound, openCheck } from './health-steps.ts'
import { makeTeam } from './steps.ts'

const TEAM = ['Ada', 'Bo', 'Cy', 'Di', 'Ed'] as const

test.describe('a health check by passing the laptop', () => {
  test.setTimeout(120_000)

  test('asks one after another, shows nothing before the close, and then dots', async ({
    host,
  }) => {
    const page = host.page()
    await makeTeam(page, 'Payments', TEAM)
    await page.getByRole('tab', { name: 'Health' }).click()
    await expect(page.getByText('No health check yet')).toBeVisible()
    await openCheck(page, 'Load', TEAM.length)
    await expectAccessible(page, 'an open health check')

    await page.getByRole('button', { name: 'Answer on this laptop' }).click()
    for (const [n] of TEAM.entries()) {
      await page.getByRole('button', { name: 'I am the next person' }).click()
      await expect(page.getByText('Candor does not store who answered what.')).toBeVisible()
      await page.getByRole('button', { name: 'Begin' }).click()
      if (n === 0) await expectAccessible(page, 'a statement')
      await answerEach(page, 3, (place) => ({
        step: place === 3 && n === 0 ? 'Can’t say' : String(((n * place) % 5) + 1),
        since: 'Better',
        ...(place === 1 ? { comment: `Words number ${n}`, name: n === 3 ? 'Di' : '' } : {}),
      }))
      await page.getByRole('button', { name: 'Hand in' }).click()
    }
    await page.getByRole('button', { name: 'I am the next person' }).click()
    await page.getByRole('button', { name: 'Everybody has answered' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Enough have answered' })).toBeVisible()
    await expect(page.getByText('Words number')).toHaveCount(0)

    await closeRound(page)
    await expect(page.getByText('5 answered of 5')).toBeVisible()
    await expectAccessible(page, 'results')
    await page.getByRole('button', { name: 'Most split' }).click()
    await page.getByText('5 comments').first().click()
    await expect(page.getByText('Words number 3 — Di')).toBeVisible()
    await expect(page.getByText('— ')).toHaveCount(1)
    await page.keyboard.press('p')
    await expect(page.getByText('1 of 3')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText('2 of 3')).toBeVisible()
    await page.keyboard.press('p')

    await page
      .getByRole('button', { name: /^New action for/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'Action' }).fill('Own one system less')
    await page.getByRole('button', { name: 'Add action' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await host.restart()
    const again = host.page()
    await expect(again.getByText('5 answered of 5')).toBeVisible()
    await again.getByRole('link', { name: 'Health checks of the team' }).click()
    await expect(again.getByRole('list', { name: 'Health checks, newest first' })).toBeVisible()
    await expectAccessible(again, 'the Health tab')
    await again.getByRole('tab', { name: 'Actions' }).click()
    await expect(again.getByText('Own one system less', { exact: true })).toBeVisible()
    await expect(again.getByText(/From Load, .*: /).first()).toBeVisible()
  })

  test('is set up, answered, handed in and closed by keyboard alone', async ({ host }) => {
    const page = host.page()
    const keys = byKeyboard(page)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    await makeTeam(page, 'Payments', TEAM)
    await keys.choose(button('New health check'))
    await keys.choose(button('Open health check'))
    await keys.choose(button('Answer on this laptop'))
    await keys.choose(button('I am the next person'))
    await keys.choose(button('Begin'))
    await expect(page.getByText('Statement 1 of 14')).toBeVisible()
    for (let place = 1; place <= 14; place += 1) {
      await expect(page.getByText(`Statement ${place} of 14`)).toBeVisible()
      const group = page.getByRole('group').filter({ has: page.getByRole('radiogroup') })
      await keys.to(group.getByRole('radio', { name: '1', exact: true }))
      await keys.press('ArrowRight', 'ArrowRight')
      await expect(group.getByRole('radio', { name: '3', exact: true })).toBeChecked()
      await keys.choose(button(place < 14 ? 'Next statement' : 'To the end'))
    }
    await keys.choose(button('Hand in'))
    await keys.choose(button('I am the next person'))
    await keys.choose(button('Everybody has answered'))
    await keys.choose(button('Close the round'))
    await keys.choose(button('Close now'))
    await expect(page.getByText('Too few answered')).toBeVisible()
  })

  test('keeps nothing where one answer is missing', async ({ host }) => {
    const page = host.page()
    await makeTeam(page, 'Payments', TEAM)
    await openCheck(page, 'Load', TEAM.length)
    await page.getByRole('button', { name: 'Answer on this laptop' }).click()
    for (const [n] of TEAM.slice(1).entries()) {
      await page.getByRole('button', { name: 'I am the next person' }).click()
      await page.getByRole('button', { name: 'Begin' }).click()
      await answerEach(page, 3, () => ({ step: String(n + 1) }))
      await page.getByRole('button', { name: 'Hand in' }).click()
    }
    await page.getByRole('button', { name: 'I am the next person' }).click()
    await page.getByRole('button', { name: 'Everybody has answered' }).click()
    await closeRound(page)
    await expect(page.getByText('Too few answered')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(/answered of|\d low|\d high/)
    await expectAccessible(page, 'too few answers')
  })
})

test('an open round is counted aloud where a team is too small for the rule', async ({ host }) => {
  const page = host.page()
  await makeTeam(page, 'Duo', ['Ada', 'Bo'])
  await page.getByRole('button', { name: 'New health check' }).click()
  const how = page.getByRole('radiogroup', { name: 'How people answer' })
  await expect(how.getByRole('radio', { name: 'Aloud, in an open round' })).toBeChecked()
  await how.getByRole('radio', { name: 'Alone, without names' }).check()
  await page.getByRole('button', { name: 'Open health check' }).click()
  await expect(page.getByText('can’t be asked without names under a rule of 5')).toBeVisible()
  await expectAccessible(page, 'the set-up of a health check')
  await how.getByRole('radio', { name: 'Aloud, in an open round' }).check()
  await page.getByRole('button', { name: 'Open health check' }).click()

  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('spinbutton') })
    .first()
  // Faster than the host can answer: nothing that was counted is lost.
  await first.evaluate((statement) => {
    for (const step of [4, 5]) {
      const more = `[aria-label^="Step ${step}"][aria-label$="one more"]`
      statement.querySelector<HTMLElement>(more)?.click()
    }
  })
  await expect(first.getByText('2 of 2 counted')).toBeVisible()
  await expect(first.getByRole('spinbutton', { name: /^Step 4/ })).toHaveValue('1')
  await expectAccessible(page, 'an open round')
  await closeRound(page)
  await expect(page.getByText('2 answered of 2')).toBeVisible()
})
