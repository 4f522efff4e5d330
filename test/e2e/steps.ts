import { expect, type Locator, type Page } from '@playwright/test'

/** What people do in Candor, by role and name. Each ends when the screen shows that it happened. */

export async function makeTeam(page: Page, name: string, members: readonly string[]) {
  await page.getByRole('button', { name: 'New team' }).click()
  const dialog = page.getByRole('dialog', { name: 'New team' })
  await dialog.getByRole('textbox', { name: 'Team name' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Member names (one a line)' }).fill(members.join('\n'))
  await dialog.getByRole('button', { name: 'Create team' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

type NewRetro = {
  readonly format?: string
  readonly names?: 'Named' | 'Named after reveal' | 'Anonymous'
  readonly title?: string
  readonly people?: number
}

/** From the team's page into a new retro. */
export async function startRetro(page: Page, { format, names, title, people }: NewRetro = {}) {
  await page.getByRole('button', { name: 'New retro' }).first().click()
  if (title !== undefined) await page.getByRole('textbox', { name: 'Title' }).fill(title)
  if (format !== undefined) {
    const gallery = page.getByRole('radiogroup', { name: 'Format' })
    await gallery.getByRole('radio', { name: format, exact: true }).check()
  }
  if (names !== undefined) {
    const levels = page.getByRole('radiogroup', { name: 'Names on cards' })
    await levels.getByRole('radio', { name: names, exact: true }).check()
  }
  if (people !== undefined) {
    await page.getByRole('spinbutton', { name: 'People' }).fill(String(people))
  }
  await page.getByRole('button', { name: 'Start retro' }).click()
  await expect(stages(page)).toBeVisible()
}

export const stages = (page: Page) => page.getByRole('navigation', { name: 'Stages' })

export async function enter(page: Page, stage: string) {
  const button = stages(page).getByRole('button', { name: stage, exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-current', 'step')
}

export async function goOn(page: Page, to: string) {
  await page.getByRole('button', { name: 'Next stage' }).click()
  const button = stages(page).getByRole('button', { name: to, exact: true })
  await expect(button).toHaveAttribute('aria-current', 'step')
}

export const newCard = (page: Page, column: string) =>
  page.getByRole('textbox', { name: `New card in ${column}`, exact: true })

export async function addCard(page: Page, column: string, text: string) {
  const box = newCard(page, column)
  await box.fill(text)
  await page.getByRole('button', { name: 'Add card' }).click()
  await expect(box).toHaveValue('')
}

/** A real paste, with no leave to touch the clipboard needed: the text is cut from the same box before. */
export async function pasteCards(page: Page, column: string, lines: readonly string[]) {
  const box = newCard(page, column)
  await box.fill(lines.join('\n'))
  await box.press('ControlOrMeta+a')
  await box.press('ControlOrMeta+x')
  await expect(box).toHaveValue('')
  await box.press('ControlOrMeta+v')
  await page.getByRole('button', { name: `Add as ${lines.length} cards, one a line` }).click()
  await expect(box).toHaveValue('')
}

/** Says who writes, where names are asked. */
export async function writeAs(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Who writes now?' }).fill(name)
  await page.getByRole('button', { name: 'Use this name' }).click()
  await expect(page.getByText(`Writing as ${name}`)).toBeVisible()
}

/** Presses a radio button whose state comes back from the host. */
export async function choose(radio: Locator) {
  await radio.click()
  await expect(radio).toBeChecked()
}

/** Hands the laptop on: the sheet between two people, and the next one's name where it is asked. */
export async function passOn(page: Page, to?: string) {
  await page.getByRole('button', { name: 'Pass to the next person' }).click()
  const sheet = page.getByRole('alertdialog')
  await expect(sheet).toBeVisible()
  if (to !== undefined) await sheet.getByRole('combobox', { name: 'Who writes now?' }).fill(to)
  await sheet.getByRole('button', { name: 'I am the next person' }).click()
  await expect(sheet).toBeHidden()
}

/** Opens the cards, and says yes where it is asked. */
export async function revealCards(page: Page) {
  await page.getByRole('button', { name: /^Reveal .*cards?$/ }).click()
  const sure = page.getByRole('alertdialog').getByRole('button', { name: /^Reveal .*cards?$/ })
  const open = page.getByText(/cards? on the wall/)
  await expect(sure.or(open)).toBeVisible()
  if (await sure.isVisible()) await sure.click()
  await expect(open).toBeVisible()
}

export async function revealVotes(page: Page) {
  await page.getByRole('button', { name: 'Reveal votes' }).click()
  const sure = page.getByRole('alertdialog').getByRole('button', { name: 'Reveal now' })
  const open = page.getByRole('list', { name: 'Topics by votes' })
  await expect(sure.or(open)).toBeVisible()
  if (await sure.isVisible()) await sure.click()
  await expect(open).toBeVisible()
}

export async function vote(page: Page, topic: string) {
  const row = page
    .getByRole('list', { name: 'Topics to vote on' })
    .getByRole('listitem')
    .filter({ hasText: topic })
  const dots = row.getByText(/yours$/)
  const before = await dots.textContent()
  await row.getByRole('button', { name: /^Vote for / }).click()
  await expect(dots).not.toHaveText(before ?? '')
}

type NewAction = {
  readonly text: string
  readonly owner?: string
  readonly due?: string
  readonly doneWhen?: string
}

/** Fills the dialog that is open for an action, and adds it. */
export async function addAction(page: Page, { text, owner, due, doneWhen }: NewAction) {
  const dialog = page.getByRole('dialog', { name: 'New action' })
  await dialog.getByRole('textbox', { name: 'Action' }).fill(text)
  if (owner !== undefined) await dialog.getByRole('combobox', { name: 'Owner' }).fill(owner)
  if (due !== undefined) await dialog.getByRole('textbox', { name: 'Due' }).fill(due)
  if (doneWhen !== undefined) {
    await dialog.getByRole('textbox', { name: 'Done when' }).fill(doneWhen)
  }
  await dialog.getByRole('button', { name: 'Add action' }).click()
  await expect(dialog).toBeHidden()
}

/**
 * Drags a card with the mouse as a person does: holds it over the other until that says what will happen. A card may
 * be longer than the window, so both are held at their beginning.
 */
export async function dragOnto(page: Page, from: Locator, to: Locator) {
  await from.hover({ position: { x: 60, y: 16 } })
  await page.mouse.down()
  const target = to.getByRole('checkbox')
  await target.hover()
  // A second move: the first over an element only enters it.
  await target.hover({ position: { x: 4, y: 4 } })
  await expect(page.getByText(/^Group with .+/).filter({ visible: true })).toBeVisible()
  await page.mouse.up()
}
