import { describe, expect, it } from 'vitest'
import { toApp, toWeb } from './addresses.ts'
import { strict } from './strict.ts'

describe('strict', () => {
  const app = strict('app', { getVersion: () => '1.0.0', path: undefined })

  it('gives what is there', () => {
    expect(app.getVersion()).toBe('1.0.0')
    expect(app.path).toBeUndefined()
  })

  it('names a call that is missing', () => {
    expect(() => (app as unknown as { getLocale(): string }).getLocale()).toThrow(
      'The Electron stand-in has no app.getLocale',
    )
  })

  it('may be awaited and printed', async () => {
    expect(await Promise.resolve(app)).toBe(app)
    expect(JSON.stringify(app)).toBe('{}')
  })
})

describe('addresses', () => {
  it.each([
    ['app://candor/', 'https://candor.app.invalid/'],
    ['app://candor/a.js?b#c', 'https://candor.app.invalid/a.js?b#c'],
    ['app://other/x', 'https://other.app.invalid/x'],
  ])('lead from %s to %s and back', (app, web) => {
    expect(toWeb(app)).toBe(web)
    expect(toApp(web)).toBe(app)
  })

  it.each(['https://example.com/', 'https://candor.app.invalid.example.com/', 'data:text/html,'])(
    'leave %s alone',
    (address) => {
      expect(toApp(toWeb(address))).toBe(address)
    },
  )
})
