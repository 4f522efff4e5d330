import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { errorText } from '../../src/shared/text/errors.ts'
import { expect, test } from '../electron-stand-in/desktop-test.ts'
import { isRealElectron } from '../electron-stand-in/open-desktop.ts'
import { makeTeam, startRetro } from './steps.ts'

// Some of these start the app four times, each time with a browser of its own.
test.describe.configure({ timeout: 180_000 })

test('opens a window whose menu does what the page can do', async ({ start }) => {
  const desktop = await start()
  const page = await desktop.window()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  expect(await desktop.title()).toBe('Candor')

  await desktop.clickMenu('View', 'Theme', 'Dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const view = (await desktop.menu()).find(({ label }) => label === 'View')
  const themes = view?.entries.find(({ label }) => label === 'Theme')?.entries ?? []
  expect(themes.map(({ label, checked }) => [label, checked])).toEqual([
    ['Like the system', false],
    ['Light', false],
    ['Dark', true],
  ])

  await desktop.clickMenu('Help', 'Keyboard shortcuts')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await desktop.clickMenu('File', 'New team…')
  await expect(page.getByRole('textbox', { name: 'Team name' })).toBeVisible()
  await page.keyboard.press('Escape')

  // A page that is stuck offers to load itself again, which must not count as leaving.
  await page.evaluate(() => location.reload())
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
})

test('reminds through the system, once, and gives links to the browser', async ({
  start,
  expectedTroubles,
}) => {
  // The page asks for a window; it gets none, and the browser gets the address.
  expectedTroubles.push(/^window refused: https:\/\/example\.org\/plan$/)
  const desktop = await start()
  const page = await desktop.window()
  await makeTeam(page, 'Platypus', [])
  await page.getByRole('button', { name: 'New action' }).click()
  const dialog = page.getByRole('dialog', { name: 'New action' })
  await dialog.getByRole('textbox', { name: 'Action' }).fill('Mute the noise')
  await dialog.getByRole('textbox', { name: 'Due' }).fill('today')
  await dialog.getByText('More: helpers').click()
  await dialog.getByRole('textbox', { name: 'Links' }).fill('https://example.org/plan')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await page.getByRole('tab', { name: 'Actions' }).click()
  await page.getByRole('link', { name: 'https://example.org/plan' }).click()
  await expect.poll(() => desktop.openedOutside()).toEqual(['https://example.org/plan'])
  expect(page.url()).not.toContain('example.org')
  await desktop.close()
  if (isRealElectron) return

  const again = await start()
  await again.window()
  const reminder = { title: 'Platypus: due today', body: 'Mute the noise' }
  await expect.poll(() => again.notifications()).toEqual([reminder])
  await again.close()
  const third = await start()
  await third.window()
  expect(await third.notifications()).toEqual([])
})

test('keeps data and place, and lets in one start at a time', async ({ start }) => {
  const place = { x: 40, y: 30, width: 1100, height: 700 }
  const killed = await start()
  await makeTeam(await killed.window(), 'Platypus', [])
  await expect.poll(() => killed.title()).toContain('Platypus')
  await killed.kill()

  const desktop = await start()
  const page = await desktop.window()
  await expect(page.getByRole('link', { name: 'Platypus' })).toBeVisible()

  const before = await desktop.timesFocused()
  const second = await start()
  expect(await second.ended()).toBe(0)
  await expect.poll(() => desktop.timesFocused()).toBe(before + 1)

  await desktop.move(place)
  await desktop.close()
  const again = await start()
  await again.window()
  expect(await again.bounds()).toEqual(place)
})

test('saves and copies a summary', async ({ start, folder }) => {
  const desktop = await start()
  const page = await desktop.window()
  await page.getByRole('button', { name: 'Try with sample data' }).click()
  await page.getByRole('link', { name: 'Sprint 41 retro' }).click()
  const summary = page.getByRole('textbox', { name: 'Summary as Markdown' })
  await expect(summary).toHaveValue(/# Sprint 41 retro/)

  await page.getByRole('button', { name: 'Save as…' }).click()
  expect((await desktop.nextDialog()).suggested).toMatch(/\.md$/)
  await desktop.answerDialog({ path: join(folder, 'not-there', 'summary.md') })
  expect(await desktop.nextDialog()).toMatchObject({
    message: 'summary.md was not saved',
    buttons: ['Choose another place', 'Cancel'],
  })
  await desktop.answerDialog({ button: 'Choose another place' })
  await desktop.nextDialog()
  const path = join(folder, 'summary.md')
  await desktop.answerDialog({ path })
  await expect(page.getByText(`Saved to ${path}.`)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toBe(await summary.inputValue())

  // The desktop denies the page every permission, so this is the older way of copying.
  await page.getByRole('button', { name: 'Copy Markdown' }).click()
  await expect(page.getByText(/copied/i).first()).toBeVisible()
})

test('a laptop that goes to sleep closes its room', async ({ start }) => {
  const desktop = await start()
  const page = await desktop.window()
  await makeTeam(page, 'Wombat', [])
  await startRetro(page)
  await page.getByRole('button', { name: 'Open the room' }).click()
  const dialog = page.getByRole('dialog', { name: 'The room' })
  await dialog.getByRole('radio', { name: /this laptop only/ }).check()
  await dialog.getByRole('button', { name: 'Open the room' }).click()
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await desktop.sleep()
  // It is said where nobody has to look for it, and stays until the room is open again.
  const news = page.getByRole('region', { name: 'Messages' })
  await expect(news.getByText(/The laptop was asleep/)).toBeVisible()
  await page.keyboard.press('p')
  await expect(news.getByText(/The laptop was asleep/)).toBeVisible()
  await news.getByRole('button', { name: 'Open the room' }).click()
  await expect(dialog.getByText(/The laptop was asleep/)).toBeVisible()
  await dialog.getByRole('radio', { name: /this laptop only/ }).check()
  await dialog.getByRole('button', { name: 'Open the room' }).click()
  await expect(dialog.getByRole('img', { name: 'QR code' })).toBeVisible()
  await expect(news.getByText(/The laptop was asleep/)).toHaveCount(0)
})

test('nothing leads out of the page', async ({ start, expectedTroubles }) => {
  expectedTroubles.push(/Content Security Policy|refused|requires 'Trusted/i)
  const page = await (await start()).window()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  const address = page.url()

  const found = await page.evaluate(async () => {
    // What a debugger evaluates may do more than a page; a later turn of the page's own may not.
    await new Promise((later) => setTimeout(later))
    const world = globalThis as unknown as Record<string, unknown>
    const tried = async (attempt: () => unknown) => {
      try {
        await attempt()
        return 'worked'
      } catch {
        return 'refused'
      }
    }
    const state = async (name: PermissionName) =>
      (await navigator.permissions.query({ name })).state
    const bridge = world['bridge'] as object
    return {
      bridge: Object.entries(bridge).map(([name, part]) => `${name}: ${typeof part}`),
      isFrozen: Object.isFrozen(bridge),
      others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in world,
      ),
      fetch: await tried(() => fetch('https://example.com/')),
      eval: await tried(() => (world['eval'] as (code: string) => unknown)('1')),
      html: await tried(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
      geolocation: await state('geolocation'),
      notifications: await state('notifications'),
    }
  })
  expect(found).toEqual({
    bridge: ['call: function', 'onEvent: function'],
    isFrozen: true,
    others: [],
    fetch: 'refused',
    eval: 'refused',
    html: 'refused',
    geolocation: 'denied',
    notifications: 'denied',
  })

  await page.evaluate(() => {
    const image = document.createElement('img')
    image.src = 'https://example.com/pixel.png'
    const script = document.createElement('script')
    script.append('globalThis.isInlineCodeRun = true')
    document.body.append(image, script)
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  // A refused navigation leaves no trace to wait for; a second of the page's life is proof enough.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)))
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => 'isInlineCodeRun' in globalThis)).toBe(false)
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  expect(page.context().pages()).toHaveLength(1)
})

test.describe('when the data can’t be opened, says so in words and touches nothing:', () => {
  // On real Electron the dialog is open before a test can answer it.
  test.skip(isRealElectron, 'needs the stand-in')

  test('a folder of another Candor', async ({ start, folder }) => {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'candor.db')
    const other = new Database(join(folder, 'candor.lock'))
    other.exec('BEGIN EXCLUSIVE')
    const desktop = await start()
    expect(await desktop.nextDialog()).toMatchObject({
      kind: 'message',
      message: errorText('file-locked'),
      detail: `The data lies in ${file}`,
      buttons: ['Show in folder', 'Quit'],
    })
    await desktop.answerDialog({ button: 'Show in folder' })
    await desktop.nextDialog()
    expect(await desktop.shownInFolder()).toEqual([file])
    await desktop.answerDialog({ button: 'Quit' })
    expect(await desktop.ended()).toBe(0)
    other.close()
  })

  test('a folder that can’t be made', async ({ start, folder }) => {
    writeFileSync(join(folder, 'file'), '')
    const desktop = await start({ dataFolder: join(folder, 'file', 'data') })
    expect(await desktop.nextDialog()).toMatchObject({ message: errorText('folder-not-writable') })
    await desktop.answerDialog({ button: 'Quit' })
    expect(await desktop.ended()).toBe(0)
  })
})
