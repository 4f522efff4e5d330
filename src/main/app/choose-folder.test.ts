import type { BrowserWindow, OpenDialogOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { chooseFolder } from './choose-folder'

const window = fake<BrowserWindow>({})

function answering(filePaths: readonly string[]) {
  const asked: OpenDialogOptions[] = []
  const showOpenDialog = async (_window: BrowserWindow, options: OpenDialogOptions) => {
    asked.push(options)
    return { canceled: filePaths.length === 0, filePaths: [...filePaths] }
  }
  return { asked, dialogs: fake<Parameters<typeof chooseFolder>[0]>({ showOpenDialog }) }
}

describe('chooseFolder', () => {
  it('gives the folder that was chosen, which may be a new one', async () => {
    const { asked, dialogs } = answering(['/data/candor'])
    expect(await chooseFolder(dialogs, window)).toBe('/data/candor')
    expect(asked).toEqual([{ properties: ['openDirectory', 'createDirectory'] }])
  })

  it('gives null where nothing was chosen, or nobody can be asked', async () => {
    const { asked, dialogs } = answering([])
    expect(await chooseFolder(dialogs, window)).toBeNull()
    expect(await chooseFolder(dialogs, undefined)).toBeNull()
    expect(asked).toHaveLength(1)
  })
})
