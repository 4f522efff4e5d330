import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { recordFrames, valuesOf } from './frames.ts'
import * as does from './steps.ts'

const COLUMN = 'Start'
const WRITERS = ['Zephyrine', 'Quillon', 'Ottoline'] as const
const card = (writer: string) => `secret-thought-of-turn-${WRITERS.indexOf(writer as never)}`

test('sealed cards and votes of others never reach the window, and names only with the reveal', async ({
  host,
}) => {
  const page = host.page()
  const frames = recordFrames(page)
  await page.reload()
  // The writers are no members of the team: their names have no other way into a frame.
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await does.startRetro(page, {
    format: 'Start, stop, continue',
    names: 'Named after reveal',
    people: 3,
  })
  await does.enter(page, 'Write')
  await does.writeAs(page, WRITERS[0])
  for (const [turn, writer] of WRITERS.entries()) {
    if (turn > 0) await does.passOn(page, writer)
    frames.forget()
    await does.addCard(page, COLUMN, card(writer))
    await expect(page.getByText(`${turn + 1} cards`).or(page.getByText('1 card'))).not.toHaveCount(
      0,
    )
    // A reload fetches everything that this window may see.
    await page.reload()
    await expect(page.getByText(card(writer))).toBeVisible()
    const seen = frames.received().join('\n')
    for (const other of WRITERS.filter((one) => one !== writer)) {
      expect(seen).not.toContain(card(other))
      expect(seen).not.toContain(other)
    }
  }
  // Nobody's turn: nothing of anybody.
  await page.getByRole('button', { name: 'Pass to the next person' }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  // However fast: what the page hears from its next line on is for nobody.
  page.once('websocket', () => frames.forget())
  await page.reload()
  await expect(page.getByText('3 cards written, sealed')).toBeVisible()
  expect(frames.received().join('\n')).not.toMatch(/secret-thought|Zephyrine|Quillon|Ottoline/)
  expect(valuesOf('author', frames.received())).toEqual([])
  // That this window has a new person is said before anything is asked that the one before might know.
  const isOfRetro = (name: string) => ['laptop.sit', 'retro.get'].includes(name)
  expect(frames.asked().find(isOfRetro)).toBe('laptop.sit')

  await does.revealCards(page)
  for (const writer of WRITERS) await expect(page.getByText(writer)).toBeVisible()

  await does.enter(page, 'Vote')
  frames.forget()
  await does.vote(page, card(WRITERS[0]))
  await does.passOn(page)
  await does.vote(page, card(WRITERS[1]))
  await page.reload()
  await expect(page.getByText('1 of 2 left')).toBeVisible()
  // Of votes the window knows its own, and how many people are done.
  expect(new Set(valuesOf('votes', frames.received()).filter(isSum))).toEqual(new Set([null]))
  for (const name of ['voterKey', 'voter']) {
    expect(valuesOf(name, frames.received())).toEqual([])
  }
  await does.revealVotes(page)
  await expect(page.getByRole('list', { name: 'Topics by votes' })).toContainText(
    '1 vote from 1 person',
  )
})

test('an anonymous retro knows no author: on no wire, and in no byte of the data', async ({
  host,
}) => {
  const page = host.page()
  const frames = recordFrames(page)
  await page.reload()
  await does.makeTeam(page, 'Platform', ['Ada', 'Bo'])
  await does.startRetro(page, { format: 'Start, stop, continue', names: 'Named', people: 3 })
  await does.enter(page, 'Write')
  // Names that were given under a looser promise go when it is made stricter.
  await does.writeAs(page, WRITERS[0])
  await does.addCard(page, COLUMN, card(WRITERS[0]))
  await page.getByRole('button', { name: 'Names on cards: Named' }).click()
  const dialog = page.getByRole('dialog', { name: 'Names on cards' })
  await dialog.getByRole('radio', { name: 'Anonymous' }).check()
  await dialog.getByRole('button', { name: 'Change to anonymous' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Candor does not store who wrote this.')).toBeVisible()
  frames.forget()

  await expect(page.getByRole('combobox', { name: 'Who writes now?' })).toHaveCount(0)
  for (const writer of WRITERS.slice(1)) {
    await does.passOn(page)
    await does.addCard(page, COLUMN, card(writer))
  }
  await page.reload()
  await expect(page.getByText('3 cards written, sealed')).toBeVisible()
  await does.revealCards(page)
  await does.enter(page, 'Vote')
  await does.vote(page, card(WRITERS[0]))
  await does.enter(page, 'Close')
  await page.getByRole('button', { name: 'Close retro' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()

  const seen = frames.received().join('\n')
  for (const writer of WRITERS) expect(seen).not.toContain(writer)
  expect(new Set(valuesOf('author', frames.received()))).toEqual(new Set([null]))
  expect((await host.saveAs()).toString()).not.toContain(WRITERS[0])

  await host.kill()
  for (const { path, bytes } of filesIn(host.dataFolder)) {
    for (const writer of WRITERS) {
      expect(bytes.includes(writer), `${writer} in ${path}`).toBe(false)
    }
  }
})

/** The sum of a topic's votes, unlike the list of one's own. */
function isSum(value: unknown): boolean {
  return !Array.isArray(value)
}

function filesIn(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }))
}
