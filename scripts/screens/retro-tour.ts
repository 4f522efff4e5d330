import type { Page } from '@playwright/test'
import * as does from '../../test/e2e/steps.ts'
import { take, takeBig, takeBoth } from './camera.ts'
import { BALLOTS, GROUPS, NOTES, OWN_ACTION, WRITERS } from './sprint-42.ts'
import { withSample, type Tour } from './tour.ts'

/** The next retro of the sample team, stage by stage. */
export const retroTour: Tour = async ({ page }) => {
  await withSample(page)
  await take(page, 'team')
  await page.getByRole('link', { name: 'Candor, home' }).click()
  await page.getByRole('heading', { level: 1, name: 'Teams' }).waitFor()
  await take(page, 'home')
  await page.getByRole('link', { name: 'Payments' }).click()

  await page.getByRole('button', { name: 'New retro' }).click()
  await page.getByRole('textbox', { name: 'Sprint' }).fill('42')
  await take(page, 'new-retro')
  await page.getByRole('link', { name: 'Payments' }).click()
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named', people: 6 })

  await lookBack(page)
  await write(page)
  await group(page)
  await vote(page)
  await discuss(page)
  await close(page)
}

async function lookBack(page: Page): Promise<void> {
  await does.enter(page, 'Last actions')
  await does.choose(page.getByRole('radio', { name: 'Keep' }).first())
  await take(page, 'last-actions')
}

async function write(page: Page): Promise<void> {
  await does.enter(page, 'Write')
  await page.getByRole('button', { name: 'Start timer' }).click()
  for (const [turn, { name, cards }] of WRITERS.entries()) {
    if (turn === 0) await does.writeAs(page, name)
    else await does.passOn(page, name)
    for (const [column, text] of cards) await does.addCard(page, column, text)
    if (turn < WRITERS.length - 1) continue
    await does.newCard(page, 'Continue').fill('A walk to the support desk before we')
    await takeBoth(page, 'write')
    await takeBig(page, 'write')
    await does.newCard(page, 'Continue').fill('')
  }
  await page.getByRole('button', { name: 'Pass to the next person' }).click()
  await page.getByRole('alertdialog').waitFor()
  await take(page, 'pass-the-laptop')
  await page.getByRole('button', { name: 'I am the next person' }).click()
  await does.revealCards(page)
}

async function group(page: Page): Promise<void> {
  await does.enter(page, 'Group')
  for (const { title, words } of GROUPS) {
    for (const word of words) {
      await page.getByRole('checkbox', { name: new RegExp(word) }).check()
    }
    await page.keyboard.press('g')
    const pile = page.getByRole('group').filter({ hasText: words[0] })
    await pile.getByRole('textbox', { name: 'Topic title' }).fill(title)
    await page.keyboard.press('Enter')
    await page.getByRole('group', { name: title }).waitFor()
  }
  await page.getByRole('checkbox').first().check()
  await page.getByRole('checkbox').last().check()
  await takeBoth(page, 'group')
  await page.getByRole('button', { name: 'Clear selection' }).click()
}

async function vote(page: Page): Promise<void> {
  await does.enter(page, 'Vote')
  for (const turn of WRITERS.keys()) {
    if (turn > 0) await does.passOn(page)
    for (const topic of BALLOTS[turn] ?? []) await does.vote(page, GROUPS[topic].title)
    if (turn === 2) await take(page, 'vote', { theme: 'dark' })
  }
  await does.revealVotes(page)
  await take(page, 'votes')
}

async function discuss(page: Page): Promise<void> {
  await does.enter(page, 'Discuss')
  await page.getByRole('button', { name: 'Next topic' }).click()
  await page.getByRole('textbox', { name: 'Notes' }).fill(NOTES)
  await page.getByRole('button', { name: 'New action' }).click()
  await does.addAction(page, OWN_ACTION)
  await takeBoth(page, 'discuss')
  await takeBig(page, 'discuss')
}

async function close(page: Page): Promise<void> {
  await does.enter(page, 'Close')
  for (const score of [3, 4, 3, 2]) {
    await does.choose(page.getByRole('radio', { name: new RegExp(`^${score}`) }))
    await does.passOn(page)
  }
  await page.getByRole('button', { name: 'Show the result' }).click()
  await page
    .getByRole('textbox', { name: 'New appreciation' })
    .fill('Yuki answered the support desk all week, so that we could write tests.')
  await page.getByRole('button', { name: 'Add appreciation' }).click()
  await page.getByRole('textbox', { name: 'Summary as Markdown' }).waitFor()
  await takeBoth(page, 'close')
}
