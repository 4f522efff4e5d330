import type { RoundPicture } from '@shared/domain/health-round'
import { errorText } from '@shared/text/errors'
import { guestCheck as words } from '@shared/text/guest-check'
import { useState } from 'react'
import { useStore } from 'zustand'
import { BallotSheet } from '../../api/ballot-sheet'
import { Promises } from '../../api/promises'
import { CheckResult } from './check-result'
import type { GuestCheck } from './guest-check'
import styles from './guest.module.css'
import { MissedWords } from './missed-words'
import { Refused } from './refused'

/** Whether this phone has still to answer: then it shows nothing else. */
export function useIsAsked(check: GuestCheck): boolean {
  return useStore(check, ({ round, kept }) => {
    if (!round || round.closedOn !== null || round.terms.isOpenRound) return false
    return !kept?.handedIn
  })
}

/** A health check on a phone: the promise, the ballot, and what it says once it is closed. */
export function CheckTask({ check }: { check: GuestCheck }) {
  const round = useStore(check, (state) => state.round)
  if (!round) return null
  if (round.closedOn !== null) return <Over check={check} round={round} />
  if (round.terms.isOpenRound) return <p className={styles.soft}>{words.spoken}</p>
  return <Answering key={round.id} check={check} round={round} />
}

function Answering({ check, round }: { check: GuestCheck; round: RoundPicture }) {
  const { kept, isBusy, problem } = useStore(check)
  const [at, setAt] = useState<'start' | 'sheet'>('start')
  if (!kept) return null

  if (at === 'sheet') {
    return (
      <BallotSheet
        statements={round.statements}
        asksComments={round.terms.asksComments}
        draft={kept.draft}
        onChange={check.write}
        onHandIn={(ballot) => {
          void check.handIn(ballot)
          setAt('start')
        }}
        isBusy={isBusy}
        problem={problem && errorText(problem)}
      />
    )
  }
  return (
    <section className={styles.stack} aria-label={words.title}>
      {kept.handedIn ? (
        <p role="status">
          {isBusy ? words.sending : kept.isTaken ? words.handedIn : words.notTaken}
        </p>
      ) : (
        <>
          <Promises terms={round.terms} joinedOrLeft={round.joinedOrLeft} />
          <p className={styles.soft}>{words.keptHere}</p>
        </>
      )}
      <Refused problem={problem} />
      <button
        type="button"
        className={kept.handedIn ? styles.plain : styles.primary}
        onClick={() => setAt('sheet')}
      >
        {kept.handedIn ? words.change : words.begin}
      </button>
    </section>
  )
}

function Over({ check, round: { result } }: { check: GuestCheck; round: RoundPicture }) {
  const missed = useStore(check, (state) => state.missed)
  if (!result) {
    return (
      <section className={styles.stack} aria-label={words.title}>
        <p role="status">
          {words.over} {words.elsewhere}
        </p>
        {missed && <MissedWords missed={missed} />}
      </section>
    )
  }
  return (
    <section className={styles.stack} aria-label={words.results}>
      <p role="status">{words.over}</p>
      {missed && <MissedWords missed={missed} />}
      <details>
        <summary className={styles.summary}>{words.show}</summary>
        <CheckResult result={result} />
      </details>
    </section>
  )
}
