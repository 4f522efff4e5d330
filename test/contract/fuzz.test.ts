import { isErrorCode } from '@shared/errors'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dispatch } from '../../src/main/api/dispatch'
import { checkDatabase } from '../../src/main/db/check-database'
import { nonsense, plausible, type Asked } from './inputs'
import { aGuest, aWorld, HOST, type Moment, type World } from './world'

/** Many runs of real commands take longer than one test usually may. */
const PATIENCE_MS = 120_000

const MOMENTS: readonly Moment[] = ['writing', 'revealed', 'closed']

/** Asks as one of three and says what went wrong inside; an expected refusal is none. */
async function ask(
  { handlers, guest, ids }: World,
  { name, input }: Asked,
  who: number,
): Promise<string | null> {
  const actor = [HOST, guest, aGuest(ids.retro, null)][who] ?? HOST
  const reply = await dispatch(handlers, actor, name, input)
  const isFine = reply.ok || (isErrorCode(reply.code) && reply.code !== 'internal')
  return isFine ? null : `${name} ${JSON.stringify(input)}`
}

it(
  'answers any nonsense with a refusal or a value, never with a failure',
  async () => {
    const world = await aWorld('revealed')
    await fc.assert(
      fc.asyncProperty(nonsense(), fc.nat(2), async (asked, who) => {
        expect(await ask(world, asked, who)).toBeNull()
      }),
      { numRuns: 2_000 },
    )
    expect(checkDatabase(world.db).problems).toEqual([])
  },
  PATIENCE_MS,
)

it.each(MOMENTS)(
  'answers any plausible commands in any order while %s, and the data stays sound',
  async (moment) => {
    const ids = Object.values((await aWorld(moment)).ids)
    const places = Object.keys((await aWorld(moment)).ids) as (keyof World['ids'])[]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(plausible(ids), fc.nat(2)), { minLength: 10, maxLength: 40 }),
        async (commands) => {
          const world = await aWorld(moment)
          const now = (id: string) => {
            const place = places[ids.findIndex((one) => one === id)]
            return place ? world.ids[place] : id
          }
          for (const [asked, who] of commands) {
            expect(await ask(world, withIds(asked, now), who)).toBeNull()
          }
          expect(checkDatabase(world.db).problems).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  },
  PATIENCE_MS,
)

/** The same command about the same things of another world. */
function withIds({ name, input }: Asked, now: (id: string) => string): Asked {
  const text = JSON.stringify(input).replace(/[0-9a-f-]{36}/g, now)
  return { name, input: JSON.parse(text) as unknown }
}
