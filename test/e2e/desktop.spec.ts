import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { errorText } from '../../src/shared/text/errors.ts'
import { expect, test } from '../electron-stand-in/desktop-test.ts'
import { isRealElectron } from '../electron-stand-in/open-desktop.ts'

test('opens a window with its title and a first step', async ({ start }) => {
  const desktop = await start()
  const page = await desktop.window()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  expect(await desktop.title()).toBe('Candor')
})

test('keeps a team, also when the app is killed', async ({ start }) => {
  const desktop = await start()
  await makeTeam(await desktop.window(), 'Platypus')
  await desktop.kill()

  const again = await start()
  const page = await again.window()
  await expect(page.getByRole('link', { name: 'Platypus' })).toBeVisible()
})

test('a second start brings the first window to the front and ends', async ({ start }) => {
  const first = await start()
  await first.window()
  const before = await first.timesFocused()

  const second = await start()
  expect(await second.ended()).toBe(0)
  await expect.poll(() => first.timesFocused()).toBe(before + 1)
})

test('remembers where its window was', async ({ start }) => {
  const place = { x: 40, y: 30, width: 1100, height: 700 }
  const desktop = await start()
  await desktop.window()
  await desktop.move(place)
  await desktop.close()

  const again = await start()
  await again.window()
  expect(await again.bounds()).toEqual(place)
})

test('the menu of the system does what the page can do', async ({ start }) => {
  const desktop = await start()
  const page = await desktop.window()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()

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
  await desktop.clickMenu('File', 'New team…')
  await expect(page.getByRole('textbox', { name: 'Team name' })).toBeVisible()
})

test('the page can load itself again', async ({ start }) => {
  const page = await (await start()).window()
  await makeTeam(page, 'Echidna')
  await page.getByRole('link', { name: 'Echidna' }).first().waitFor()
  await page.evaluate(() => location.reload())
  await expect(page.getByText('Echidna').first()).toBeVisible()
})

test('the page has the bridge, two functions, and nothing of Node or Electron', async ({
  start,
}) => {
  const page = await (await start()).window()
  const found = await page.evaluate(() => {
    const world = globalThis as unknown as Record<string, unknown>
    const bridge = world['bridge'] as object
    return {
      bridge: Object.entries(bridge).map(([name, part]) => `${name}: ${typeof part}`),
      isFrozen: Object.isFrozen(bridge),
      others: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in world,
      ),
    }
  })
  expect(found).toEqual({
    bridge: ['call: function', 'onEvent: function'],
    isFrozen: true,
    others: [],
  })
})

test('nothing leads out of the page', async ({ start, expectedTroubles }) => {
  expectedTroubles.push(/Content Security Policy|refused|TrustedScript|Trusted Type/i)
  const page = await (await start()).window()
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  const address = page.url()

  const attempts = await page.evaluate(async () => {
    const tried = async (attempt: () => unknown) => {
      try {
        await attempt()
        return 'worked'
      } catch {
        return 'refused'
      }
    }
    return {
      fetch: await tried(() => fetch('https://example.com/')),
      eval: await tried(() => Reflect.apply(globalThis.eval, null, ['1'])),
      html: await tried(() => (document.createElement('p').innerHTML = '<b>bold</b>')),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      notifications: (await navigator.permissions.query({ name: 'notifications' })).state,
    }
  })
  expect(attempts).toEqual({
    fetch: 'refused',
    eval: 'refused',
    html: 'refused',
    geolocation: 'denied',
    notifications: 'denied',
  })

  await page.evaluate(() => {
    const script = document.createElement('img')
    script.src = 'https://example.com/pixel.png'
    document.body.append(script)
    window.open('https://example.com/')
    location.href = 'https://example.com/'
  })
  // A refused navigation leaves no trace to wait for; a second of the page's life is proof enough.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)))
  expect(page.url()).toBe(address)
  await expect(page.getByRole('button', { name: 'New team' })).toBeVisible()
  expect(page.context().pages()).toHaveLength(1)
})

test.describe('when the data can not be opened', () => {
  // On real Electron the dialog is open before a test can answer it.
  test.skip(isRealElectron, 'needs the stand-in')

  const wrong = [
    {
      what: 'a file of another kind',
      code: 'file-not-database',
      make: (file: string) =>
        writeFileSync(file, 'not a database, but quite long enough to be one'),
    },
    {
      what: 'a folder in its place',
      code: 'file-is-folder',
      make: (file: string) => mkdirSync(file),
    },
  ] as const

  for (const { what, code, make } of wrong) {
    test(`says so in words and touches nothing: ${what}`, async ({ start, folder }) => {
      make(join(folder, 'candor.db'))
      const before = fingerprint(join(folder, 'candor.db'))

      const desktop = await start()
      expect(await desktop.nextDialog()).toMatchObject({
        kind: 'message',
        message: errorText(code),
        detail: `The data lies in ${join(folder, 'candor.db')}`,
        buttons: ['Show in folder', 'Quit'],
      })
      await desktop.answerDialog({ button: 'Show in folder' })
      await desktop.nextDialog()
      await desktop.answerDialog({ button: 'Quit' })
      expect(await desktop.ended()).toBe(0)
      expect(fingerprint(join(folder, 'candor.db'))).toBe(before)
    })
  }

  test('says so when a folder can not be made', async ({ start, folder }) => {
    writeFileSync(join(folder, 'file'), '')
    const desktop = await start({ dataFolder: join(folder, 'file', 'data') })
    expect(await desktop.nextDialog()).toMatchObject({ message: errorText('folder-not-writable') })
    await desktop.answerDialog({ button: 'Quit' })
    expect(await desktop.ended()).toBe(0)
  })
})

async function makeTeam(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New team' }).first().click()
  await page.getByRole('textbox', { name: 'Team name' }).fill(name)
  await page.getByRole('dialog').getByRole('button', { name: /team/i }).click()
  await expect(page.getByText(name).first()).toBeVisible()
}

/** What a file holds, or the names in a folder. */
function fingerprint(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return readdirSync(path).join()
  }
}
