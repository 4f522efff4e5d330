import type { Page } from '@playwright/test'
import { readRetroMarkdown } from '../../src/main/export/read-markdown.ts'
import { expect, HOSTS, test, type Host } from './fixtures.ts'
import { HOSTILE, WORDS } from './hostile-cards.ts'
import { candor } from './local-host.ts'
import * as does from './steps.ts'

const PEOPLE = ['Ada', 'Bo', 'Chidi', 'Dana', 'Eli', 'Fay'] as const
const COLUMNS = ['Start', 'Stop', 'Continue'] as const
const NOTES = 'What we said:\n- **first** point\n- <b>second</b> point, =1+1'

const ACTIONS = [
  { text: 'Send one deploy a day to staging, *also* on Fridays', owner: 'Ada', due: '2027-01-08' },
  { text: 'Delete the three noisiest alerts', owner: 'Bo', due: '2027-01-15' },
  { text: 'Ask for a review in the channel | not by name', owner: 'Chidi', due: '2027-01-22' },
  { text: '=Write the handover page & link it', owner: 'Fay', due: '2027-01-29' },
] as const
const doneWhen = (place: number) => `${place + 1}. we see it <b>on the board</b>`

for (const hostKind of HOSTS) {
  test.describe(`on the ${hostKind} host`, () => {
    test.use({ hostKind })
    test('a team of 6 runs a whole retro, through two power cuts, and loses nothing', async ({
      host,
    }) => {
      test.setTimeout(240_000)
      await does.makeTeam(host.page(), 'Night shift', PEOPLE)
      await does.startRetro(host.page(), {
        title: 'Sprint 12 <retro>',
        format: 'Start, stop, continue',
        names: 'Named',
        people: PEOPLE.length,
      })
      await write(host)
      await group(host.page())
      await voteAround(host.page())
      await discuss(host)
      await close(host)
    })
  })
}

/** Ten cards each; the power fails while the third is writing. */
async function write(host: Host) {
  await does.enter(host.page(), 'Write')
  await does.writeAs(host.page(), PEOPLE[0])
  let written = 0
  for (const [turn, person] of PEOPLE.entries()) {
    const page = host.page()
    if (turn > 0) await does.passOn(page, person)
    const own = HOSTILE.filter((_, index) => index % PEOPLE.length === turn)
    for (const [place, column] of COLUMNS.entries()) {
      const here = own.filter((_, index) => index % COLUMNS.length === place)
      const lines = here.filter(({ isTyped }) => !isTyped).map(({ text }) => text)
      if (lines.length > 1) await does.pasteCards(page, column, lines)
      for (const { text, isTyped } of here) {
        if (isTyped || lines.length === 1) await does.addCard(page, column, text)
      }
    }
    written += own.length
    await expect(page.getByText(`${written} cards written, sealed`)).toBeVisible()
    if (turn === 2) await failInWrite(host, written)
  }
  const page = host.page()
  await expect(page.getByText('60 cards written, sealed')).toBeVisible()
  await does.revealCards(page)
  await expect(page.getByText('60 cards on the wall')).toBeVisible()
}

async function failInWrite(host: Host, written: number) {
  const unsent = 'Not sent yet:\n**still here**'
  await does.newCard(host.page(), 'Stop').fill(unsent)
  // The host has answered something that came after the draft.
  const done = host.page().getByRole('button', { name: 'I am done' })
  await done.click()
  await expect(done).toHaveAttribute('aria-pressed', 'true')

  await host.restart()
  const page = await backInRetro(host)
  await expect(does.newCard(page, 'Stop')).toHaveValue(unsent)
  await expect(page.getByText(`${written} cards written, sealed`)).toBeVisible()
  // It is the same person still, with her own ten cards.
  await expect(page.getByText(`Writing as ${PEOPLE[2]}`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(10)
  await does.newCard(page, 'Stop').fill('')
}

/** After a crash a person finds the retro again from wherever the window has opened. */
async function backInRetro(host: Host): Promise<Page> {
  const page = host.page()
  const running = page.getByRole('link', { name: /^Retro running/ })
  await expect(running.or(does.stages(page))).toBeVisible()
  if (await running.isVisible()) await running.click()
  await expect(does.stages(page)).toBeVisible()
  return page
}

const cardsOf = (page: Page, word: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^Select “.*${word} \\d`) })

/** Finds the cards of one topic on the wall. */
async function find(page: Page, word: string): Promise<number> {
  const cards = HOSTILE.filter((card) => card.word === word).length
  await page.getByRole('searchbox', { name: 'Find a card' }).fill(word)
  await expect(page.getByText(`${cards} of 60 cards`)).toBeVisible()
  // The search before may have found as many.
  await expect(cardsOf(page, word)).toHaveCount(cards)
  return cards
}

/** 60 cards into 18 topics: four by dragging, four by the menu, ten by selecting. */
async function group(page: Page) {
  await does.goOn(page, 'Group')
  await expect(page.getByText('60 cards in 60 topics')).toBeVisible()
  for (const [topic, word] of WORDS.entries()) {
    await find(page, word)
    const cards = cardsOf(page, word)
    if (topic < 4) await byDrag(page, word)
    else if (topic < 8) await byMenu(page, word)
    else {
      for (const card of await cards.all()) await card.check()
      await page.getByRole('button', { name: 'Group', exact: true }).last().click()
    }
    await expect(page.getByRole('textbox', { name: 'Topic title' })).toHaveCount(1)
    await nameTopic(page, word)
  }
  await page.getByRole('searchbox', { name: 'Find a card' }).fill('')
  await expect(page.getByText('60 cards in 18 topics')).toBeVisible()
}

async function byDrag(page: Page, word: string) {
  const slips = page.getByRole('listitem').filter({ has: cardsOf(page, word) })
  await does.dragOnto(page, slips.first(), slips.last())
}

async function byMenu(page: Page, word: string) {
  await page
    .getByRole('button', { name: /^Menu of/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Group with…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Find a topic' }).fill(word)
  await dialog.getByRole('option').click()
  await expect(dialog).toBeHidden()
}

async function nameTopic(page: Page, word: string) {
  const title = page.getByRole('textbox', { name: 'Topic title' })
  await title.fill(`About ${word}`)
  await title.press('Enter')
  await expect(page.getByRole('group', { name: `About ${word}` })).toBeVisible()
}

/** Who votes for what: the first topic gets most. */
const BALLOTS = [[0, 1, 2, 3, 4], [0, 1, 2, 3], [0, 1, 2], [0, 1], [0, 0], [0]] as const

const topicName = (topic: number) => `About ${WORDS[topic]}`

/** The laptop goes around; in between somebody goes back to Write and forward again. */
async function voteAround(page: Page) {
  await does.goOn(page, 'Vote')
  for (const [turn, ballot] of BALLOTS.entries()) {
    if (turn > 0) await does.passOn(page)
    for (const topic of ballot) await does.vote(page, topicName(topic))
    await expect(page.getByText(`${5 - ballot.length} of 5 left`)).toBeVisible()
    if (turn !== 1) continue

    await does.enter(page, 'Write')
    await expect(page.getByText('60 cards on the wall')).toBeVisible()
    await does.enter(page, 'Group')
    await expect(page.getByText('60 cards in 18 topics')).toBeVisible()
    await does.enter(page, 'Vote')
    await expect(page.getByText('1 of 5 left')).toBeVisible()
  }
  await does.revealVotes(page)
  const result = page.getByRole('list', { name: 'Topics by votes' })
  // Its cards are items of a list inside; the title stands in the topic's own item alone.
  const rows = result.getByRole('listitem').filter({ hasText: 'About ' })
  for (const [topic, votes] of [7, 4, 3, 2, 1].entries()) {
    await expect(rows.nth(topic)).toContainText(topicName(topic))
    await expect(rows.nth(topic)).toContainText(`${votes} vote`)
  }
}

/** Five topics with notes, four actions; the power fails at the third. */
async function discuss(host: Host) {
  await does.goOn(host.page(), 'Discuss')
  for (let topic = 0; topic < 5; topic += 1) {
    const page = host.page()
    const table = page.getByRole('region', { name: 'On the table' })
    await page.getByRole('button', { name: 'Next topic' }).click()
    await expect(table.getByRole('heading', { name: topicName(topic) })).toBeVisible()
    await table.getByRole('textbox', { name: 'Notes' }).fill(`${NOTES} ${topic}`)
    if (topic === 2) {
      // The host has answered something that came after the note.
      await page.getByRole('button', { name: 'Pause timer' }).click()
      await expect(page.getByRole('button', { name: 'Start timer' })).toBeVisible()
      await host.restart()
      await backInRetro(host)
      await expect(notesOnTable(host, topic)).toHaveValue(`${NOTES} ${topic}`)
    }
    const action = ACTIONS[topic]
    if (action === undefined) continue
    const now = host.page()
    await now.getByRole('button', { name: 'New action' }).click()
    await does.addAction(now, { ...action, doneWhen: doneWhen(topic) })
    await expect(now.getByRole('region', { name: 'On the table' })).toContainText(action.text)
  }
  // Earlier ones are still there.
  await host
    .page()
    .getByRole('button', { name: `Discuss ${topicName(0)}` })
    .click()
  await expect(notesOnTable(host, 0)).toHaveValue(`${NOTES} 0`)
}

const notesOnTable = (host: Host, topic: number) =>
  host
    .page()
    .getByRole('region', { name: 'On the table' })
    .filter({ hasText: topicName(topic) })
    .getByRole('textbox', { name: 'Notes' })

async function close(host: Host) {
  const page = host.page()
  await does.goOn(page, 'Close')
  await expect(
    page.getByRole('list', { name: 'Actions of this retro' }).getByRole('listitem'),
  ).toHaveCount(4)

  for (const score of [4, 3, 4, 2, 3]) {
    const roti = page.getByRole('radiogroup', { name: 'Return on time invested' })
    await does.choose(roti.getByRole('radio', { name: new RegExp(`^${score}`) }))
    await does.passOn(page)
  }
  await expect(page.getByText('5 of 6 answered')).toBeVisible()
  await page.getByRole('button', { name: 'Show the result' }).click()
  await expect(page.getByText('two people').first()).toBeVisible()

  const box = page.getByRole('textbox', { name: 'New appreciation' })
  for (const text of ['Ada kept calm on **Tuesday**', 'Thanks Bo 💛 <3']) {
    await box.fill(text)
    await page.getByRole('button', { name: 'Add appreciation' }).click()
    await expect(box).toHaveValue('')
  }
  await page.getByRole('button', { name: 'Close retro' }).click()
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible()
  await sameEverywhere(host)
}

/** The preview, the saved file and the command's output are the same bytes, and hold every text. */
async function sameEverywhere(host: Host) {
  const saved = await host.saveAs()
  const preview = host.page().getByRole('textbox', { name: 'Summary as Markdown' })
  await expect(preview).toHaveValue(saved.toString())
  await host.stop()

  const exported = candor('export', '--data', host.dataFolder, '--retro', 'latest', '--to', '-')
  expect(exported.said).toBe('')
  expect(exported.out.equals(saved)).toBe(true)

  const retro = readRetroMarkdown(saved.toString())
  const cards = retro.topics.flatMap((topic) => topic.cards.map((card) => card.text))
  expect(cards.toSorted()).toEqual(HOSTILE.map(({ text }) => text).toSorted())
  expect(retro.topics).toHaveLength(WORDS.length)
  expect(retro.title).toBe('Sprint 12 <retro>')
  expect(retro.actions.map(({ text, owner }) => ({ text, owner })).toSorted(byText)).toEqual(
    ACTIONS.map(({ text, owner }) => ({ text, owner })).toSorted(byText),
  )
  for (let topic = 0; topic < 5; topic += 1) {
    const read = retro.topics.find(({ title }) => title === topicName(topic))
    expect(read?.notes).toBe(`${NOTES} ${topic}`)
  }
  expect(retro.appreciations).toHaveLength(2)
  expect(candor('check', '--data', host.dataFolder).code).toBe(0)
}

function byText(a: { text: string }, b: { text: string }): number {
  return a.text.localeCompare(b.text)
}
