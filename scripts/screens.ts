// npm run screens: pictures of the main screens, taken in a retro of the sample team, into docs/screens/.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { freePort, startLocalHost } from '../test/e2e/local-host.ts'
import * as does from '../test/e2e/steps.ts'
import { build } from './build.ts'
import { chromiumArgs, findOrInstallChromium, noChromium } from './find-chromium.ts'
import { isBuilt } from './freshness.ts'
import { root } from './run.ts'
import { BALLOTS, GROUPS, NOTES, OWN_ACTION, WRITERS } from './screens/sprint-42.ts'

const folder = join(root, 'docs', 'screens')
const mostBytes = 150_000

process.exitCode = await main()

async function main(): Promise<number> {
  const executablePath = findOrInstallChromium()
  if (executablePath === null) {
    console.error(noChromium())
    return 1
  }
  if (!isBuilt() && !(await build({ quiet: true }))) return 1

  const dataFolder = mkdtempSync(join(tmpdir(), 'candor-screens-'))
  const host = await startLocalHost(dataFolder, await freePort())
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    page.setDefaultTimeout(60_000)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(host.url)
    mkdirSync(folder, { recursive: true })
    await tour(page)
  } finally {
    await browser.close()
    await host.stop()
    rmSync(dataFolder, { recursive: true })
  }
  return 0
}

async function tour(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('list', { name: 'Retros, newest first' }).waitFor()
  await take(page, 'team')
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('heading', { name: /^Open/ }).waitFor()
  await take(page, 'actions', 'dark')
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
    await take(page, 'write')
    await take(page, 'write', 'dark')
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
  await take(page, 'group')
  await take(page, 'group', 'dark')
  await page.getByRole('button', { name: 'Clear selection' }).click()
}

async function vote(page: Page): Promise<void> {
  await does.enter(page, 'Vote')
  for (const turn of WRITERS.keys()) {
    if (turn > 0) await does.passOn(page)
    for (const topic of BALLOTS[turn] ?? []) await does.vote(page, GROUPS[topic].title)
    if (turn === 2) await take(page, 'vote', 'dark')
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
  await take(page, 'discuss')
  await take(page, 'discuss', 'dark')
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
  await take(page, 'close')
  await take(page, 'close', 'dark')
}

async function takeBig(page: Page, screen: string): Promise<void> {
  await page.getByRole('button', { name: 'Big-screen view' }).click()
  await picture(page, `${screen}-big-screen`)
  await page.getByRole('button', { name: 'Big-screen view' }).click()
}

async function take(page: Page, screen: string, theme: 'light' | 'dark' = 'light') {
  await page.emulateMedia({ colorScheme: theme })
  await picture(page, `${screen}-${theme}`)
  await page.emulateMedia({ colorScheme: 'light' })
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await closeMessages(page)
  // Nothing under the mouse, and each page from its top.
  await page.mouse.move(0, 0)
  await page.evaluate(() => scrollTo(0, 0))
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  const { size } = statSync(path)
  console.log(`${name}.png  ${Math.round(size / 1000)} KB`)
  if (size > mostBytes) console.log('  larger than a picture in the repository should be')
}

/** Messages about the last step are no part of a screen. */
async function closeMessages(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  for (let left = await dismiss.count(); left > 0; left -= 1) await dismiss.first().click()
}
