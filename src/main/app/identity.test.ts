import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { sayWhoIsHere } from './identity'

it('is on Windows what the installer has entered, else no reminder would be shown', () => {
  const { appId } = parse(readFileSync('electron-builder.yml', 'utf8')) as { appId: string }
  const setAppUserModelId = vi.fn<(id: string) => void>()
  sayWhoIsHere({ setAppUserModelId }, 'darwin')
  sayWhoIsHere({ setAppUserModelId }, 'linux')
  expect(setAppUserModelId).not.toHaveBeenCalled()
  sayWhoIsHere({ setAppUserModelId }, 'win32')
  expect(setAppUserModelId.mock.calls).toEqual([[appId]])
})
