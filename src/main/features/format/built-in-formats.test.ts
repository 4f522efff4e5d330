import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FORMAT_PURPOSES, formatLength } from '@shared/domain/format'
import { builtInFormats } from './built-in-formats'

const folder = new URL('../../../../resources/formats/', import.meta.url)
const formats = builtInFormats()

describe('builtInFormats', () => {
  it('has fourteen, each in the file that bears its id', () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
    expect(formats).toHaveLength(14)
    expect(formats.map(({ id }) => id).toSorted()).toEqual(names.toSorted())
  })

  it('begins with the one for every day', () => {
    expect(formats[0]?.id).toBe('start-stop-continue')
  })

  it('has a format for every purpose', () => {
    expect(new Set(formats.map(({ purpose }) => purpose))).toEqual(new Set(FORMAT_PURPOSES))
  })

  it('gives no two formats the same name', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length)
  })
})

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_id, format) => {
  it('has 2 to 8 columns of different titles, each with a prompt', () => {
    const titles = new Set(format.columns.map(({ title }) => title))
    expect(titles.size).toBe(format.columns.length)
    expect(titles.size).toBeGreaterThanOrEqual(2)
    expect(titles.size).toBeLessThanOrEqual(8)
    expect(format.columns.filter(({ prompt }) => prompt === '')).toEqual([])
  })

  it('takes between 20 and 90 minutes, most of it for writing and talking', () => {
    expect(formatLength(format)).toBeGreaterThanOrEqual(20)
    expect(formatLength(format)).toBeLessThanOrEqual(90)
    expect(format.minutes.write + format.minutes.discuss).toBeGreaterThanOrEqual(
      formatLength(format) / 2,
    )
  })

  it('says in one calm sentence when to take it', () => {
    expect(format.goodFor).toMatch(/^Take it [^.]+\.$/)
    expect(JSON.stringify(format)).not.toContain('!')
  })
})
