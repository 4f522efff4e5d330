import type { Client, Payload } from '@shared/api/contract'
import type { RetroPicture } from '@shared/domain/picture'
import { AppError } from '@shared/errors'
import { beforeAll, describe, expect, it } from 'vitest'
import { aWorld, newId } from '../../../test/contract/world'
import { createRetroStore } from './retro-store'

type Changed = Payload<'retros.changed'>

let picture: RetroPicture

beforeAll(async () => {
  const { call, ids } = await aWorld('revealed')
  picture = await call('retro.get', { retroId: ids.retro })
})

const at = (version: number, title = `as of ${version}`): RetroPicture => ({
  ...picture,
  version,
  head: { ...picture.head, title },
})

/** A host that answers when it is told to. */
function aHost() {
  const asked: { answer: (picture: RetroPicture) => void; refuse: (error: unknown) => void }[] = []
  let hear: (payload: never) => void = () => undefined
  const client: Client = {
    // Only pictures are asked for here, so that the answer has the type of the call.
    call: () =>
      new Promise((answer, refuse) => {
        asked.push({ answer: answer as (picture: RetroPicture) => void, refuse })
      }),
    on: (_event, listener) => {
      hear = listener
      return () => (hear = () => undefined)
    },
  }
  const store = createRetroStore(client, picture.id)
  return {
    store,
    asked,
    say: (changed: Partial<Changed> & { version: number }) =>
      hear({ retroId: picture.id, patch: {}, ...changed } as never),
    async answer(index: number, given: RetroPicture) {
      asked[index]?.answer(given)
      // Lets the store take the answer up.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    },
  }
}

async function aHostAt(version: number) {
  const host = aHost()
  await host.answer(0, at(version))
  return host
}

const titleNow = ({ store }: ReturnType<typeof aHost>) => store.getState().picture?.head.title
const titled = (title: string) => ({ head: { title } })

describe('createRetroStore', () => {
  it('asks for the picture at once, and says that it is catching up until it has it', async () => {
    const host = aHost()
    expect(host.store.getState()).toMatchObject({ picture: null, isCatchingUp: true })
    await host.answer(0, at(4))
    expect(host.store.getState()).toMatchObject({ picture: at(4), isCatchingUp: false })
  })

  it('applies the patch of the next version without asking', async () => {
    const host = await aHostAt(4)
    host.say({ version: 5, patch: titled('five') })
    expect(host.store.getState().picture).toEqual(at(5, 'five'))
    expect(host.asked).toHaveLength(1)
  })

  it('takes no notice of a version it has, nor of another retro', async () => {
    const host = await aHostAt(4)
    host.say({ version: 4, patch: titled('four again') })
    host.say({ version: 5, retroId: newId(), patch: titled('elsewhere') })
    expect(host.store.getState().picture).toEqual(at(4))
    expect(host.asked).toHaveLength(1)
  })

  it('asks again after a gap, and when too much changed for a patch', async () => {
    const host = await aHostAt(4)
    host.say({ version: 6, patch: titled('six') })
    expect(titleNow(host)).toBe('as of 4')
    await host.answer(1, at(6))
    host.say({ version: 7, patch: null })
    await host.answer(2, at(7))
    expect(host.store.getState().picture).toEqual(at(7))
  })

  it('asks once more when something happens while the picture is on its way', async () => {
    const host = await aHostAt(4)
    host.say({ version: 6, patch: null })
    host.say({ version: 7, patch: titled('seven') })
    host.say({ version: 8, patch: titled('eight') })
    expect(host.asked).toHaveLength(2)
    await host.answer(1, at(6))
    expect(host.asked).toHaveLength(3)
    await host.answer(2, at(8))
    expect(host.asked).toHaveLength(3)
    expect(host.store.getState().picture).toEqual(at(8))
  })

  it('never goes back to an older picture that comes late', async () => {
    const host = await aHostAt(4)
    void host.store.refresh()
    await host.answer(1, at(3))
    expect(host.store.getState().picture).toEqual(at(4))
  })

  it('says why it can’t be shown, and forgets that once it can', async () => {
    const host = await aHostAt(4)
    const refreshed = host.store.refresh()
    host.asked[1]?.refuse(new AppError('not-found'))
    await refreshed
    expect(host.store.getState()).toMatchObject({ problem: 'not-found', isCatchingUp: false })
    void host.store.refresh()
    await host.answer(2, at(5))
    expect(host.store.getState()).toMatchObject({ problem: null, picture: at(5) })
  })

  it('hears nothing more once it is stopped', async () => {
    const host = await aHostAt(4)
    host.store.stop()
    host.say({ version: 5, patch: titled('five') })
    expect(titleNow(host)).toBe('as of 4')
  })
})
