import { LIMITS } from '@shared/domain/limits'
import type { ErrorCode } from '@shared/errors'
import type { z } from 'zod'
import { newId } from './world'

/** One input with one thing wrong in it. `code` null: any code will do. */
export type Mistake = {
  readonly what: string
  /** Null: it is about no field, or about several. */
  readonly field: string | null
  readonly input: unknown
  readonly code: ErrorCode | null
}

type Path = readonly (string | number)[]
type Hints = { readonly mayBeEmpty: readonly string[]; readonly names: readonly string[] }
type Wrong = readonly [what: string, value: unknown, code: ErrorCode | null]

// What zod tells of a schema, as far as this file reads it.
type Def = {
  readonly type: string
  readonly format?: string
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[]
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly valueType?: z.core.$ZodType
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
}

const CODES_OF_FORMATS: Readonly<Record<string, ErrorCode>> = {
  date: 'not-a-date',
  url: 'not-a-link',
}
const REMOVED = Symbol('removed')
const MORE_THAN_ANY_TEXT = 'x'.repeat(LIMITS.actionList + 1)

/** Every mistake that can be made in one field of a valid input, for each of its fields, however deep. */
export function mistakesIn(schema: z.ZodObject, valid: object, hints: Hints): Mistake[] {
  return fieldsOf(schema, valid, []).flatMap(({ path, schema: field, value }) => {
    const name = path.join('.')
    return wrongValues(field, value, name, hints).map(([what, wrong, code]) => ({
      what: `${name}: ${what}`,
      field: name,
      input: withValue(valid, path, wrong),
      code,
    }))
  })
}

/** The fields that hold the id of something that is there already, each with an id of nothing. */
export function unknownIds(
  schema: z.ZodObject,
  valid: object,
  makes: readonly string[],
): Mistake[] {
  return fieldsOf(schema, valid, [])
    .filter(({ path, schema: field }) => isUuid(field) && !makes.includes(path.join('.')))
    .map(({ path }) => {
      const field = path.join('.')
      return {
        what: `${field}: unknown`,
        field,
        input: withValue(valid, path, newId()),
        code: null,
      }
    })
}

type Field = { readonly path: Path; readonly schema: z.core.$ZodType; readonly value: unknown }

function fieldsOf(schema: z.core.$ZodType, value: unknown, path: Path): Field[] {
  const def = defOf(schema)
  const inner = (): Field[] => {
    if (def.innerType) return fieldsOf(def.innerType, value, path).slice(1)
    if (def.type === 'object' && def.shape) {
      return Object.entries(def.shape).flatMap(([key, one]) =>
        fieldsOf(one, (value as Record<string, unknown> | null)?.[key], [...path, key]),
      )
    }
    if (def.type === 'record' && def.valueType) {
      const { valueType } = def
      return Object.entries(value as object).flatMap(([key, one]) =>
        fieldsOf(valueType, one, [...path, key]),
      )
    }
    if (def.type !== 'array' || !def.element || !Array.isArray(value)) return []
    return fieldsOf(def.element, value[0], [...path, 0])
  }
  const own = path.length === 0 ? [] : [{ path, schema, value }]
  return [...own, ...inner()]
}

function wrongValues(schema: z.core.$ZodType, value: unknown, name: string, hints: Hints): Wrong[] {
  const def = defOf(schema)
  if (def.type === 'nullable' && def.innerType) {
    const { innerType } = def
    return wrongValues(innerType, value, name, hints).filter(([what]) => what !== 'null')
  }
  if (def.type === 'optional' && def.innerType) {
    const { innerType } = def
    return wrongValues(innerType, value, name, hints).filter(([what]) => what !== 'missing')
  }
  const always: Wrong[] = [
    ['missing', REMOVED, 'bad-request'],
    ['null', null, 'bad-request'],
    ['a list in a list', [[]], null],
    ['an object that was not asked for', { toString: 1 }, null],
  ]
  const all = [...always, ...wrongOf(def, value, name, hints)]
  // What is no date or no link in any way is told as that.
  const code = CODES_OF_FORMATS[def.format ?? '']
  return code ? all.map(([what, wrong]) => [what, wrong, code]) : all
}

function wrongOf(def: Def, value: unknown, name: string, hints: Hints): Wrong[] {
  switch (def.type) {
    case 'string':
      return [['a number', 7, 'bad-request'], ...wrongTexts(def, name, hints)]
    case 'number':
      return [
        ['a text', '7', 'bad-request'],
        ['a fraction', 1.5, null],
        ['too small', -1_000_000, 'too-small'],
        ['too large', 1_000_000_000, 'too-large'],
        ['beyond counting', Number.MAX_VALUE, null],
      ]
    case 'boolean':
      return [
        ['a text', 'true', 'bad-request'],
        ['a number', 1, 'bad-request'],
      ]
    case 'array':
      return wrongLists(value, name, hints)
    default:
      return [
        ['a number', 7, 'bad-request'],
        ['an unknown word', 'toString', null],
      ]
  }
}

function wrongTexts(def: Def, name: string, { mayBeEmpty, names }: Hints): Wrong[] {
  const isWords = def.format === undefined && !hasPattern(def) && !names.includes(name)
  const long: Wrong = ['too long', MORE_THAN_ANY_TEXT, isWords ? 'too-long' : null]
  if (mayBeEmpty.includes(name)) return [long]
  if (names.includes(name)) return [long, ['empty', '', null]]
  if (!isWords) return [long, ['empty', '', null], ['malformed', '../\u0000not-one', null]]
  return [
    long,
    ['empty', '', 'empty'],
    ['blank', ' \t\n ', 'empty'],
    ['invisible', '\u0000', 'empty'],
  ]
}

function wrongLists(value: unknown, name: string, { mayBeEmpty }: Hints): Wrong[] {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : []
  const many: Wrong = ['too many', Array.from({ length: 3_000 }, () => withNewIds(first)), null]
  return mayBeEmpty.includes(name) ? [many] : [many, ['empty', [], null]]
}

/** The same again with ids of its own, so that only the number of them is wrong. */
function withNewIds(item: unknown): unknown {
  if (typeof item === 'string') return newId()
  if (typeof item !== 'object' || item === null) return item
  return Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, /id$/i.test(key) ? newId() : value]),
  )
}

function withValue(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  const copy = Array.isArray(holder) ? [...(holder as unknown[])] : { ...(holder as object) }
  const slots = copy as Record<string | number, unknown>
  if (rest.length === 0 && value === REMOVED) delete slots[key]
  else slots[key] = withValue(slots[key], rest, value)
  return copy
}

function isUuid(schema: z.core.$ZodType): boolean {
  const def = defOf(schema)
  const inner = def.innerType ?? def.options?.[0]
  return inner ? isUuid(inner) : def.format === 'uuid'
}

function hasPattern({ checks = [] }: Def): boolean {
  return checks.some(({ _zod: { def } }) => def.check === 'string_format')
}

function defOf(schema: z.core.$ZodType): Def {
  // zod's own description is a union over every kind of schema; the few fields read here are named above.
  return schema._zod.def as unknown as Def
}
