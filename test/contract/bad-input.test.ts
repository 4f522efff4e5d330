import { contract, type CallName, type Reply } from '@shared/api/contract'
import { isErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { afterEach, describe, expect, it } from 'vitest'
import { dispatch } from '../../src/main/api/dispatch'
import { mistakesIn, unknownIds, type Mistake } from './mistakes'
import { rows } from './rows'
import { aWorld, dump, hearAs, HOST, type Heard, type World } from './world'

const CALLS = Object.keys(contract) as CallName[]

/** Text that a program writes and no person types: it is refused, but has no sentence of its own. */
const NAMES = ['place', 'seatId', 'address']

let world: World | null = null

async function begin(name: CallName): Promise<World> {
  const begun = await aWorld(rows[name].at)
  world = begun
  await rows[name].after?.(begun)
  return begun
}

afterEach(async () => {
  await world?.close()
  world = null
})

describe.each(CALLS)('%s', (name) => {
  const { mayBeEmpty = [], makes = [], goneIsFine = [] } = rows[name]

  it('refuses each mistake with its code and field, changes nothing and tells nobody', async () => {
    const begun = await begin(name)
    const input = rows[name].input(begun)
    const mistakes = mistakesIn(contract[name].input, input, { mayBeEmpty, names: NAMES })
    expect(await misjudged(begun, name, mistakes)).toBe('')
  })

  it('refuses the id of what is not there', async () => {
    const begun = await begin(name)
    const mistakes = unknownIds(contract[name].input, rows[name].input(begun), makes)
    // A step of undo is not typed by anybody: there is no field to stand beside.
    const wrong = mistakes
      .map((one) => (one.field === 'stepId' ? { ...one, field: null } : one))
      .filter(({ field }) => !goneIsFine.includes(field ?? ''))
    expect(await misjudged(begun, name, wrong)).toBe('')

    const before = dump(begun.db)
    for (const { input } of mistakes.filter(({ field }) => goneIsFine.includes(field ?? ''))) {
      expect(await dispatch(begun.handlers, HOST, name, input)).toEqual({ ok: true, value: null })
    }
    expect(dump(begun.db)).toBe(before)
  })

  it('refuses what is no object, and takes no field from a prototype', async () => {
    const begun = await begin(name)
    const valid = rows[name].input(begun)
    const inProto: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(valid)}}`)
    const notObjects = [
      undefined,
      null,
      7,
      'text',
      true,
      [],
      [valid],
      ...(isEmpty(valid) ? [] : [{}, inProto]),
    ]
    const mistakes = notObjects.map((input) => ({
      what: JSON.stringify(input) ?? 'nothing',
      field: null,
      input,
      code: 'bad-request' as const,
    }))
    expect(await misjudged(begun, name, mistakes)).toBe('')
  })

  it('takes no notice of fields that it does not have', async () => {
    const begun = await begin(name)
    const extra = { isAdmin: true, constructor: { prototype: { stained: true } } }
    const proto: unknown = JSON.parse('{"__proto__": {"stained": true}}')
    const input = { ...rows[name].input(begun), ...extra, ...(proto as object) }
    expect(await dispatch(begun.handlers, HOST, name, input)).toMatchObject({ ok: true })
    expect('stained' in {}).toBe(false)
  })
})

const IN_RETRO = CALLS.filter((name) => {
  const { shape } = contract[name].input
  return 'retroId' in shape || 'placeId' in shape
})

describe('a closed retro', () => {
  it.each(IN_RETRO.filter((name) => rows[name].whenClosed !== 'allowed'))(
    'refuses %s',
    async (name) => {
      const begun = await aWorld('closed')
      world = begun
      const [before, heard] = [dump(begun.db), hearAs(HOST, begun.listeners)]
      const reply = await dispatch(begun.handlers, HOST, name, rows[name].input(begun))
      expect(reply).toEqual({ ok: false, code: 'closed' })
      expect([dump(begun.db), heard]).toEqual([before, []])
    },
  )
})

describe('a sealed retro', () => {
  it.each(CALLS.filter((name) => needsReveal(name)))('refuses %s', async (name) => {
    const begun = await aWorld('writing')
    world = begun
    const [before, heard] = [dump(begun.db), hearAs(HOST, begun.listeners)]
    const reply = await dispatch(begun.handlers, HOST, name, rows[name].input(begun))
    expect(reply).toEqual({ ok: false, code: 'sealed' })
    expect([dump(begun.db), heard]).toEqual([before, []])
  })
})

/** What is about topics, or about a card as everybody sees it. */
function needsReveal(name: CallName): boolean {
  const alsoBefore: readonly CallName[] = ['topic.parked', 'vote.takeBack', 'votes.reset']
  return /^(topic|votes?)\.|^card\.move$/.test(name) && !alsoBefore.includes(name)
}

/** The mistakes that were not refused as they should, each with what was said or done instead. */
async function misjudged(
  { db, handlers, listeners }: World,
  name: CallName,
  mistakes: readonly Mistake[],
): Promise<string> {
  const before = dump(db)
  const heard: Heard[] = hearAs(HOST, listeners)
  const wrong: string[] = []
  for (const mistake of mistakes) {
    const reply = await dispatch(handlers, HOST, name, mistake.input)
    if (!isRefusalOf(reply, mistake)) wrong.push(`${mistake.what}: ${JSON.stringify(reply)}`)
    if (dump(db) !== before) return `${mistake.what}: changed the data`
  }
  // Rooms tell late of what was done before the mistakes.
  const told = heard.filter((one) => one.name !== 'rooms.changed')
  return [...wrong, ...told.map((one) => `told ${one.name}`)].join('\n')
}

function isRefusalOf(reply: Reply, { code, field }: Mistake): boolean {
  if (reply.ok || !isErrorCode(reply.code) || reply.code === 'internal') return false
  const isAbout = field === null || isAboutField(reply.field, field)
  return isAbout && errorText(reply.code) !== '' && (code === null || reply.code === code)
}

/** The field itself, the list it stands in, or one inside it where an object of the wrong kind was given. */
function isAboutField(named: string | undefined, field: string): boolean {
  if (named === undefined) return false
  return named === field || named.startsWith(`${field}.`) || field.startsWith(`${named}.`)
}

function isEmpty(input: object): boolean {
  return Object.keys(input).length === 0
}
