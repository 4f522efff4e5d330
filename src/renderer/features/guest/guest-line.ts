import { API_VERSION } from '@shared/api/version'
import type { HealthRoundId, RetroId } from '@shared/domain/ids'
import type { ErrorCode } from '@shared/errors'
import { createStore } from 'zustand/vanilla'
import { newSecret } from '../../api/ids'
import { createRetroStore, type RetroStore } from '../../api/retro-store'
import { createSocketClient } from '../../api/socket-client'
import { saveSeat, savedSeat, takeSecretFromAddress, type DeviceSeat } from './device'
import { createGuestCheck, type GuestCheck } from './guest-check'
import { forgetBallots } from './kept-ballot'
import { joined, retroEnded } from './left-words'
import type { MissedBallot } from './missed-ballot'
import { createOutbox, type Outbox } from './outbox'

export type TeamName = { readonly name: string; readonly taken: boolean }

/** Why there is nothing to do on this phone, and nothing to ask of it. */
type Why = 'closed' | 'room-closed' | 'room-full' | 'room-locked' | 'seat-removed' | 'stale-page'

/** Where this phone stands with the room. */
export type GuestState =
  | {
      readonly at: 'join'
      readonly needs: 'code' | 'name'
      readonly names: readonly TeamName[]
      readonly problem: ErrorCode | null
      /** What was given before, and refused. */
      readonly typed: string
    }
  | { readonly at: 'joining' }
  | {
      readonly at: 'seated'
      readonly store: RetroStore
      readonly outbox: Outbox
      readonly check: GuestCheck
    }
  /** In the room of a health check that stands alone. */
  | { readonly at: 'asked'; readonly check: GuestCheck; readonly roundId: HealthRoundId }
  | {
      readonly at: 'away'
      readonly why: Why
      /** Whether it was a health check that one was in. */
      readonly isCheck: boolean
      /** What this phone had not handed in when its room ended. */
      readonly missed: MissedBallot | null
    }

type Welcome =
  | { readonly retroId: RetroId; readonly roundId: null }
  | { readonly retroId: null; readonly roundId: HealthRoundId }

export type GuestLine = ReturnType<typeof createGuestLine>

const TRY_AGAIN_MS = 5_000

/** The line of a phone to the room: joins, comes back to its seat by itself, and knows why it is not in. */
export function createGuestLine() {
  let seat = firstSeat()
  let code: string | undefined
  let name: string | undefined
  let wasSeated = false
  let isCheck = false
  // Lets the host drop the line this page had before, with what is still on its way there.
  const page = newSecret()

  const client = createSocketClient({
    url: `ws://${location.host}/api`,
    hello: () => ({
      role: 'guest',
      apiVersion: API_VERSION,
      token: seat.token,
      page,
      ...(seat.secret === null ? {} : { secret: seat.secret }),
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
    }),
  })
  const state = createStore<GuestState>()(() => ({ at: 'joining' }))
  let outbox: Outbox | null = null

  client.onWelcome((welcome) => {
    const { retroId, roundId } = welcome as Welcome
    saveSeat(seat)
    if (retroId !== null) joined(retroId)
    wasSeated = true
    isCheck = retroId === null
    const now = state.getState()
    if (now.at === 'seated' && now.store.retroId === retroId) {
      void now.store.refresh()
      return void now.check.welcomed()
    }
    if (now.at === 'asked' && now.roundId === roundId) return void now.check.welcomed()
    if (now.at === 'seated') now.store.stop()
    if (now.at === 'seated' || now.at === 'asked') now.check.stop()

    const check = createGuestCheck(client, { retroId, roundId })
    if (retroId === null) state.setState({ at: 'asked', check, roundId }, true)
    else {
      const store = createRetroStore(client, retroId)
      if (outbox?.retroId !== retroId) outbox = createOutbox(client, retroId)
      state.setState({ at: 'seated', store, outbox, check }, true)
    }
    void check.welcomed()
  })

  client.onRefused((reason, details) => {
    switch (reason) {
      case 'closed': {
        const now = state.getState()
        const missed = 'check' in now ? now.check.missed() : null
        forgetBallots()
        keepForWriter()
        return leave(reason, missed)
      }
      case 'seat-removed':
        forgetBallots()
        keepForWriter()
        return leave(reason)
      case 'stale-page':
        return leave(reason)
      case 'room-closed':
      case 'room-full':
      case 'room-locked':
        setTimeout(client.reconnect, TRY_AGAIN_MS)
        return leave(reason)
      case 'name-needed':
        return askName(details)
      case 'name-taken':
        return keepAsking('name', reason)
      case 'seat-unknown':
        // The first look at the room, or a room that was renewed: its code is needed.
        seat = { token: newSecret(), secret: null }
        return keepAsking('code', wasSeated ? reason : null)
      default:
        if (reason === 'wrong-code') seat = { ...seat, secret: null }
        return keepAsking(code === undefined && seat.secret !== null ? 'name' : 'code', reason)
    }
  })

  function leave(why: Why, missed: MissedBallot | null = null): void {
    state.setState({ at: 'away', why, isCheck, missed }, true)
  }

  /** What this phone has typed, and never sent to the retro it was in, is now for its writer alone. */
  function keepForWriter(): void {
    if (!outbox) return
    const now = state.getState()
    const picture = now.at === 'seated' ? now.store.getState().picture : null
    const cards = [...(picture?.cards ?? []), ...(picture?.mine?.cards ?? [])]
    const answer = picture?.mine?.checkIn ?? ''
    retroEnded(outbox.retroId, [...cards.map(({ text }) => text), answer])
  }

  function askName(details: unknown): void {
    const { names, secret } = details as { names: TeamName[]; secret: string }
    seat = { ...seat, secret }
    ask('name', names, name === undefined ? null : 'name-needed')
  }

  function keepAsking(needs: 'code' | 'name', problem: ErrorCode | null): void {
    const now = state.getState()
    const names = now.at === 'join' ? now.names : lastNames
    ask(needs, names, problem)
  }

  function ask(
    needs: 'code' | 'name',
    names: readonly TeamName[],
    problem: ErrorCode | null,
  ): void {
    // The code of a room that was renewed is of no use any more.
    const given = needs === 'name' ? name : problem === 'seat-unknown' ? undefined : code
    state.setState({ at: 'join', needs, names, problem, typed: given ?? '' }, true)
  }

  let lastNames: readonly TeamName[] = []
  state.subscribe((now) => {
    if (now.at === 'join') lastNames = now.names
  })

  return {
    state,
    connection: client.connection,
    join(given: { code?: string; name?: string }): void {
      if (given.code !== undefined) code = given.code
      if (given.name !== undefined) name = given.name
      state.setState({ at: 'joining' }, true)
      client.reconnect()
    },
    stop: client.close,
  }
}

/** A new secret in the address is another room, and there this phone is somebody new. */
function firstSeat(): DeviceSeat {
  const secret = takeSecretFromAddress()
  const saved = savedSeat()
  if (saved && (secret === null || saved.secret === secret)) return saved
  return { token: newSecret(), secret }
}
