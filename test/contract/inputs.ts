import { contract, type CallName } from '@shared/api/contract'
import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'
import { newId } from './world'

export type Asked = { readonly name: CallName; readonly input: unknown }

const CALLS = (Object.keys(contract) as CallName[])
  // These open ports: the room has its own suite.
  .filter((name) => !name.startsWith('room.'))

/** Any call with anything at all for its input. */
export function nonsense(): Arbitrary<Asked> {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'retroId')),
  })
  return fc.record({ name: fc.constantFrom(...CALLS), input: anything })
}

/** Any call with an input of the right shape, about things that are there, were there, or will be. */
export function plausible(ids: readonly string[]): Arbitrary<Asked> {
  const known = [...ids, ...Array.from({ length: 4 }, () => newId<string>())]
  return fc
    .constantFrom(...CALLS)
    .chain((name) =>
      inputOf(contract[name].input, fc.constantFrom(...known)).map((input) => ({ name, input })),
    )
}

type Def = {
  readonly type: string
  readonly format?: string
  readonly innerType?: z.core.$ZodType
  readonly element?: z.core.$ZodType
  readonly valueType?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly entries?: Readonly<Record<string, string>>
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
}

function inputOf(schema: z.core.$ZodType, id: Arbitrary<string>): Arbitrary<unknown> {
  // zod's own description is a union over every kind of schema; the few fields read here are named above.
  const def = schema._zod.def as unknown as Def
  const inner = def.innerType ?? def.element ?? def.valueType ?? def.options?.[0]
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([key, one]) => [key, inputOf(one, id)]),
        ),
      )
    case 'nullable':
      return inner ? fc.option(inputOf(inner, id)) : fc.constant(null)
    case 'array':
      return inner ? fc.array(inputOf(inner, id), { maxLength: 4 }) : fc.constant([])
    case 'record':
      return fc.constant({ ...STAGES })
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 10_000, max: 100_000 }))
    case 'union':
      return id
    default:
      return def.format === 'uuid' ? id : text(def.format, id)
  }
}

const STAGES = {
  'last-actions': 1,
  'check-in': 1,
  write: 1,
  group: 1,
  vote: 1,
  discuss: 1,
  close: 1,
}

function text(format: string | undefined, id: Arbitrary<string>): Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-11-20', '0001-01-01', '9999-12-31')
  return fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('start-stop-continue', 'A'.repeat(43), '', ' ', '"', "'; --"),
    id,
  )
}
