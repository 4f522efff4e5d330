import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { patternOf } from './rule'
import { rules } from './rules'

/** The list must not rot; that each break is noticed is shown by `npm run test:rules`. */
describe('each rule', () => {
  it.each(rules.map((rule) => [`${rule.section} · ${rule.rule}`, rule] as const))(
    '%s has its place and its test',
    (_name, { file, find, replace, test }) => {
      expect(replace).not.toBe(find)
      expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2)
      expect(readFileSync(test.file, 'utf8')).toContain(test.name)
    },
  )

  it('is named once', () => {
    const names = rules.map(({ section, rule }) => `${section} · ${rule}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

it('the pattern of a title fits what it becomes, and nothing shorter', () => {
  const test = { file: '', name: 'sets %s to (%s)' }
  const pattern = new RegExp(
    patternOf({ section: 4, rule: '', file: '', find: '', replace: '', test }),
  )
  expect('options sets sandbox to (true)').toMatch(pattern)
  expect('options sets sandbox to true').not.toMatch(pattern)
})
