import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BuiltInHealthModel } from '@shared/domain/health-model'
import { seriesOf, type HealthStatement } from '@shared/domain/health-statement'
import { builtInHealthModels } from './built-in-health-models'

const folder = new URL('../../../../resources/health-models/', import.meta.url)
const models = builtInHealthModels()

/** Instruments that are somebody's property: neither their sentences nor their marks may stand in ours. */
const NOT_OURS = /gallup|q12|lencioni|net promoter|\benps\b|edmondson scale|spotify/i

describe('builtInHealthModels', () => {
  it('has five, each in the file that bears its id, the founding one first', () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
    expect(models.map(({ id }) => id).toSorted()).toEqual(names.toSorted())
    expect(models.map(({ name }) => name)).toEqual([
      'DevOps practice',
      'Team basics',
      'Speaking up',
      'Load',
      'Delivery',
    ])
  })

  it('asks in DevOps practice about three areas of four statements, and two things more', () => {
    const [devops] = models
    const statements = devops?.statements ?? []
    const areas = [...new Set(statements.map(({ area }) => area))]
    const inArea = (area: string | null) => statements.filter((one) => one.area === area)
    expect(areas.map((area) => [area, inArea(area).length])).toEqual([
      ['Rapid change', 4],
      ['System health', 4],
      ['Accountability', 4],
      [null, 2],
    ])
    expect(inArea(null).map(({ text }) => text)).toEqual([
      'More than titles',
      'What did we forget?',
    ])
  })

  it('never lets two models share the history of a statement', () => {
    const series = models.flatMap(({ statements }) => statements.map(seriesOf))
    expect(new Set(series).size).toBe(series.length)
  })

  it('holds nobody else’s instrument', () => {
    const words = models.map((model) => JSON.stringify({ ...model, reading: [] }))
    expect(words.filter((text) => NOT_OURS.test(text))).toEqual([])
  })
})

describe.each(models.map((model) => [model.id, model] as const))('%s', (_id, model) => {
  it('is whole: everything it says is as it will be kept', () => {
    expect(BuiltInHealthModel.parse(model)).toEqual(model)
  })

  it('says in calm sentences when to take it, how often, and whose ideas it rests on', () => {
    expect(model.purpose).toMatch(/^Take it when .+\.$/)
    expect(model.rhythm).toMatch(/\.$/)
    expect(model.credit).toMatch(/^Statements written for this tool.+Not affiliated\.$/)
    expect(model.reading).not.toEqual([])
    expect(JSON.stringify(model)).not.toContain('!')
  })

  it('gives each statement a key of its own, a name, and two whole sentences as poles', () => {
    const { statements } = model
    expect(new Set(statements.map(({ key }) => key)).size).toBe(statements.length)
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length)
    const isWhole = (pole: string) => /^\p{Lu}.+\.$/u.test(pole)
    const broken = ({ bad, good }: HealthStatement) =>
      bad === good || !isWhole(bad) || !isWhole(good)
    expect(statements.filter(broken)).toEqual([])
  })

  it('keeps the statements of an area together', () => {
    const areas = model.statements.map(({ area }) => area)
    const changes = areas.filter((area, index) => area !== areas[index - 1])
    expect(changes).toHaveLength(new Set(areas).size)
  })
})
