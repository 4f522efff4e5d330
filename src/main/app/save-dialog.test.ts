import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, MessageBoxOptions, SaveDialogOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { saveFile, saveFolder } from './save-dialog'
import { writeFileWhole } from './write-file'

const window = fake<BrowserWindow>({})
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-save-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('saveFile', () => {
  it('writes the text where the person says', async () => {
    const path = join(folder, 'retro.md')
    const { dialogs, asked } = answering([path])
    expect(await saveFile(dialogs, window, 'Sprint 12.md', '# Sprint 12\n')).toEqual({
      outcome: 'saved',
      path,
    })
    expect(readFileSync(path, 'utf8')).toBe('# Sprint 12\n')
    expect(asked).toEqual([
      {
        defaultPath: 'Sprint 12.md',
        filters: [{ name: 'Markdown', extensions: ['md'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      },
    ])
  })

  it('writes nothing when the person cancels', async () => {
    const { dialogs } = answering([null])
    expect(await saveFile(dialogs, window, 'a.md', 'text')).toEqual({
      outcome: 'cancelled',
      path: null,
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('says why a place does not work, and asks for another', async () => {
    const good = join(folder, 'good.json')
    const { dialogs, said } = answering([join(folder, 'missing/a.json'), good], [0])
    expect(await saveFile(dialogs, window, 'a.json', '{}')).toEqual({
      outcome: 'saved',
      path: good,
    })
    expect(said).toMatchObject([
      { type: 'error', message: 'a.json was not saved', detail: 'That folder is no longer there.' },
    ])
  })

  it('gives up when the person does', async () => {
    const { dialogs } = answering([join(folder, 'missing/a.md')], [1])
    expect(await saveFile(dialogs, window, 'a.md', 'text')).toEqual({
      outcome: 'cancelled',
      path: null,
    })
  })

  it('asks nobody when there is no window', async () => {
    const { dialogs, asked } = answering([])
    expect(await saveFile(dialogs, undefined, 'a.md', '')).toEqual({
      outcome: 'cancelled',
      path: null,
    })
    expect(asked).toEqual([])
  })
})

describe('writeFileWhole', () => {
  it('replaces a file and leaves no draft behind', async () => {
    const path = join(folder, 'a.md')
    writeFileSync(path, 'old')
    await writeFileWhole(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('leaves what is there when it fails', async () => {
    await expect(writeFileWhole(folder, 'text')).rejects.toThrow('E')
    await expect(writeFileWhole(join(folder, 'missing/a'), 'text')).rejects.toThrow('ENOENT')
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('writes through a link', async () => {
    writeFileSync(join(folder, 'real.md'), 'old')
    symlinkSync(join(folder, 'real.md'), join(folder, 'link.md'))
    await writeFileWhole(join(folder, 'link.md'), 'new')
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['link.md', 'real.md'])
  })
})

describe('saveFolder', () => {
  it('writes all files into a new folder, and never into one that is there', async () => {
    const files = [
      { name: 'one.md', text: '1' },
      { name: 'two.md', text: '2' },
    ]
    const { dialogs, said } = answering([folder, join(folder, 'issues')], [0])
    expect(await saveFolder(dialogs, window, 'issues', files)).toEqual({
      outcome: 'saved',
      path: join(folder, 'issues'),
    })
    expect(said).toMatchObject([
      { detail: 'There is something of that name already. Nothing was overwritten.' },
    ])
    expect(readdirSync(folder)).toEqual(['issues'])
    expect(readdirSync(join(folder, 'issues'))).toEqual(['one.md', 'two.md'])
  })
})

/** Dialogs that a person answers with these places and these buttons. */
function answering(places: readonly (string | null)[], buttons: readonly number[] = []) {
  const [nextPlaces, nextButtons] = [[...places], [...buttons]]
  const asked: SaveDialogOptions[] = []
  const said: MessageBoxOptions[] = []
  const dialogs = fake<Parameters<typeof saveFile>[0]>({
    async showSaveDialog(_window: BrowserWindow, options: SaveDialogOptions) {
      asked.push(options)
      const filePath = nextPlaces.shift() ?? ''
      return { canceled: filePath === '', filePath }
    },
    async showMessageBox(_window: BrowserWindow, options: MessageBoxOptions) {
      said.push(options)
      return { response: nextButtons.shift() ?? 1, checkboxChecked: false }
    },
  })
  return { dialogs, asked, said }
}
