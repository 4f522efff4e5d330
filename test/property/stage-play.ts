import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { events, type Payload } from '../../src/shared/api/contract'
import type { Actor, Viewer } from '../../src/shared/domain/actor'
import { applyPatch } from '../../src/shared/domain/apply-patch'
import type { RetroPicture } from '../../src/shared/domain/picture'
import type { RetroId } from '../../src/shared/domain/ids'
import type { NamesLevel } from '../../src/shared/domain/names'
import type { RetroTruth } from '../../src/shared/domain/retro'
import { seenBy } from '../../src/shared/domain/seen-by'
import { dispatch } from '../../src/main/api/dispatch'
import { retroRepository } from '../../src/main/features/retro/retro-repository'
import { seatFrom } from '../../src/main/features/retro/seats'
import { aGuest, aRunningRetro, aSecret, aWorld, HOST, type World } from '../world'
import { commandOf, type Command, type Move, type Scene } from './moves'

/** One screen: it keeps a picture by what it is told alone, as a client does. */
export type Screen = { readonly actor: Actor; picture: RetroPicture }

/** A retro with a host, people who take turns at the laptop, and guests, all watching. */
export async function aPlay(names: NamesLevel) {
  const world = aWorld()
  const { retroId, teamId } = await aRunningRetro(world, { names })
  const guests = ['Gil', 'Hana', 'Ines'].map((name) => aGuest(retroId, name))
  const laptop = ['Jo', 'Kim'].map((name) => ({ secret: aSecret(), name }))
  const screens = [HOST, HOST, ...guests].map((actor) => watch(world, actor, retroId))
  return { world, retroId, teamId, guests, laptop, screens, seated: { name: '', secret: '' } }
}
export type Play = Awaited<ReturnType<typeof aPlay>>

export function look(world: World, actor: Actor, retroId: RetroId): RetroPicture {
  // The handler answers at once; the contract only allows for a promise.
  return world.handlers['retro.get'](actor, { retroId }) as RetroPicture
}

function watch(world: World, actor: Actor, retroId: RetroId): Screen {
  const screen: Screen = { actor, picture: look(world, actor, retroId) }
  world.listeners.listen({
    actor,
    hear(said) {
      if (said.name !== 'retros.changed') return
      // By way of the wire: what is not in the text was not told.
      const { payload } = JSON.parse(said.text()) as { payload: unknown }
      screen.picture = pictureAfter(screen, events['retros.changed'].parse(payload), () =>
        look(world, actor, retroId),
      )
    },
  })
  return screen
}

function pictureAfter(
  { picture }: Screen,
  { version, patch }: Payload<'retros.changed'>,
  ask: () => RetroPicture,
): RetroPicture {
  const isNext = version === picture.version + 1
  return patch !== null && isNext ? applyPatch(picture, version, patch) : ask()
}

export function sceneOf({ world, retroId, guests, laptop }: Play): Scene {
  return { truth: truthInFile(world, retroId), guests, laptop }
}

export function truthInFile(world: World, retroId: RetroId): RetroTruth {
  return retroRepository(world.db).load(retroId)
}

/** Runs a move and gives the code of the refusal, or null. */
export async function play(stage: Play, move: Move): Promise<string | null> {
  return run(stage, commandOf(move, sceneOf(stage)))
}

export async function run(stage: Play, { actor, name, input }: Command): Promise<string | null> {
  const reply = await dispatch(stage.world.handlers, actor, name, input)
  if (name === 'laptop.sit' && reply.ok) {
    Object.assign(stage.seated, input)
    // Who sits at the laptop is no change of the retro: the window that says so asks again.
    for (const screen of stage.screens) {
      if (screen.actor.role === 'host') screen.picture = look(stage.world, HOST, stage.retroId)
    }
  }
  return reply.ok ? null : reply.code
}

/** What a viewer would see if the host had just been started on this file. */
export function seenInFile({ world, retroId, seated }: Play, actor: Actor): RetroPicture {
  const host = seated.secret === '' ? null : seatFrom(seated.secret, seated.name)
  const viewer: Viewer = { role: actor.role, seat: actor.role === 'guest' ? actor.seat : host }
  return seenBy(viewer, truthInFile(world, retroId), world.clock.ms)
}

/** A picture in an order of its own: lists of cards, topics and votes have none that counts. */
export function inOrder(picture: RetroPicture): RetroPicture {
  const sorted = <Item extends { id: string }>(list: readonly Item[]) =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...picture,
    cards: sorted(picture.cards),
    topics: sorted(picture.topics),
    mine: picture.mine && {
      ...picture.mine,
      cards: sorted(picture.mine.cards),
      votes: sorted(picture.mine.votes),
    },
  }
}

/** As `expect(a).toEqual(b)`, but quick where they are the same, which is nearly always. */
export function expectSame(a: RetroPicture, b: RetroPicture, when: string): void {
  if (!isDeepStrictEqual(a, b)) expect(a, when).toEqual(b)
}
