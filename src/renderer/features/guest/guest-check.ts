import type { Client } from '@shared/api/contract'
import type { BallotDraft } from '@shared/domain/ballot-draft'
import type { Ballot } from '@shared/domain/health-ballot'
import type { RoundPicture } from '@shared/domain/health-round'
import type { HealthRoundId, RetroId } from '@shared/domain/ids'
import { codeOf, type ErrorCode } from '@shared/errors'
import { createStore } from 'zustand/vanilla'
import { forgetBallot, readBallot, writeBallot, type KeptBallot } from './kept-ballot'
import { missedBallot, type MissedBallot } from './missed-ballot'

export type CheckState = {
  /** Null: none was asked here. Undefined: not known yet. */
  readonly round: RoundPicture | null | undefined
  readonly kept: KeptBallot | null
  /** What the close of this round came before; null while it is open. */
  readonly missed: MissedBallot | null
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
    missed: null,
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
    const isSame = old?.id === round?.id
    const kept = round && ((isSame && before.kept) || readBallot(round.id))
    const missed = round && kept && !isOpen ? missedBallot(kept, round.statements) : null
    if (old && (!isSame || !isOpen)) forgetBallot(old.id)
    if (round && !isOpen) forgetBallot(round.id)
    store.setState({
      round,
      kept: isOpen ? kept : null,
      missed: missed ?? (isSame ? before.missed : null),
    })
  }

  function keep(roundId: HealthRoundId, kept: KeptBallot): void {
    writeBallot(roundId, kept)
    store.setState({ kept })
  }

  /** Sends what was handed in. A ballot that was taken before counts as not taken until the host says so again. */
  async function send(round: RoundPicture, before: KeptBallot): Promise<void> {
    const { ballotId, handedIn } = before
    if (!handedIn) return
    const { retroId, id: roundId } = round
    keep(roundId, { ...before, isTaken: false })
    store.setState({ isBusy: true, problem: null })
    try {
      await client.call('health.handIn', { retroId, roundId, ballotId, ballot: handedIn })
      const { kept } = store.getState()
      if (kept?.handedIn === handedIn) keep(roundId, { ...kept, isTaken: true })
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
    /** What would be lost if it ended now. */
    missed(): MissedBallot | null {
      const { round, kept, missed } = store.getState()
      return missed ?? (round && kept ? missedBallot(kept, round.statements) : null)
    },
    write(draft: BallotDraft): void {
      const { round, kept } = store.getState()
      if (round && kept) keep(round.id, { ...kept, draft })
    },
    async handIn(handedIn: Ballot): Promise<void> {
      const { round, kept } = store.getState()
      if (!round || !kept) return
      await send(round, { ...kept, handedIn })
    },
  }
}
