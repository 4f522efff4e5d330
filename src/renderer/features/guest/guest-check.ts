import type { Client } from '@shared/api/contract'
import type { BallotDraft } from '@shared/domain/ballot-draft'
import type { Ballot } from '@shared/domain/health-ballot'
import type { RoundPicture } from '@shared/domain/health-round'
import type { HealthRoundId, RetroId } from '@shared/domain/ids'
import { codeOf, type ErrorCode } from '@shared/errors'
import { createStore } from 'zustand/vanilla'
import { forgetBallot, readBallot, writeBallot, type KeptBallot } from './kept-ballot'

export type CheckState = {
  /** Null: none was asked here. Undefined: not known yet. */
  readonly round: RoundPicture | null | undefined
  readonly kept: KeptBallot | null
  readonly isBusy: boolean
  readonly problem: ErrorCode | null
}

type Where = { readonly retroId: RetroId | null; readonly roundId: HealthRoundId | null }

export type GuestCheck = ReturnType<typeof createGuestCheck>

/** The health check of a room as one phone takes part in it. */
export function createGuestCheck(client: Client, where: Where) {
  const store = createStore<CheckState>()(() => ({
    round: undefined,
    kept: null,
    isBusy: false,
    problem: null,
  }))
  let asked = 0

  async function look(): Promise<RoundPicture | null> {
    asked += 1
    const turn = asked
    const round = await client.call('health.inRoom', where)
    if (turn === asked) show(round)
    return round
  }

  function show(round: RoundPicture | null): void {
    const before = store.getState()
    const isOpen = round?.closedOn === null
    // A round that was called off, or closed, is over on this phone as well.
    const old = before.round
    if (old && (old.id !== round?.id || !isOpen)) forgetBallot(old.id)
    if (round && !isOpen) forgetBallot(round.id)
    const isSame = old?.id === round?.id && before.kept !== null
    store.setState({
      round,
      kept: isOpen ? (isSame ? before.kept : readBallot(round.id)) : null,
    })
  }

  function keep(roundId: HealthRoundId, kept: KeptBallot): void {
    writeBallot(roundId, kept)
    store.setState({ kept })
  }

  async function send(round: RoundPicture, { ballotId, handedIn }: KeptBallot): Promise<void> {
    if (!handedIn) return
    store.setState({ isBusy: true, problem: null })
    try {
      const { retroId, id: roundId } = round
      await client.call('health.handIn', { retroId, roundId, ballotId, ballot: handedIn })
    } catch (error) {
      store.setState({ problem: codeOf(error) })
      await look().catch(() => null)
    } finally {
      store.setState({ isBusy: false })
    }
  }

  /** The host is there, perhaps again, and then it has forgotten every ballot: what was handed in is sent once more. */
  async function welcomed(): Promise<void> {
    const round = await look().catch(() => null)
    const { kept } = store.getState()
    if (round && round.closedOn === null && kept) await send(round, kept)
  }

  const stop = client.on('health.changed', () => void look().catch(() => null))
  return {
    ...store,
    stop,
    welcomed,
    write(draft: BallotDraft): void {
      const { round, kept } = store.getState()
      if (round && kept) keep(round.id, { ...kept, draft })
    },
    async handIn(handedIn: Ballot): Promise<void> {
      const { round, kept } = store.getState()
      if (!round || !kept) return
      const next = { ...kept, handedIn }
      keep(round.id, next)
      await send(round, next)
    },
  }
}
