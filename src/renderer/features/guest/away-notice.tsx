import { errorText } from '@shared/text/errors'
import { guestCheck } from '@shared/text/guest-check'
import { guestText } from '@shared/text/guest'
import styles from './guest.module.css'
import type { GuestState } from './guest-line'
import { LeftWordsNotice } from './left-words-notice'
import { MissedWords } from './missed-words'

type Away = Extract<GuestState, { at: 'away' }>
type Why = Away['why']

const TITLES: Record<Why, string> = {
  closed: guestText.overTitle,
  'room-closed': guestText.closedTitle,
  'room-full': guestText.fullTitle,
  'room-locked': guestText.lockedTitle,
  'seat-removed': guestText.removedTitle,
  'stale-page': guestText.staleTitle,
}
const NOTES: Record<Why, string> = {
  closed: guestText.overNote,
  'room-closed': guestText.closedNote,
  'room-full': errorText('room-full'),
  'room-locked': errorText('room-locked'),
  'seat-removed': errorText('seat-removed'),
  'stale-page': errorText('stale-page'),
}

/** Why there is nothing to do here now, and what happens next. */
export function AwayNotice({ why, isCheck, missed }: Omit<Away, 'at'>) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        {why === 'closed' && isCheck ? guestCheck.overTitle : TITLES[why]}
      </h1>
      <p role="alert">{NOTES[why]}</p>
      {(why === 'room-full' || why === 'room-locked') && <p>{guestText.waitNote}</p>}
      {missed && <MissedWords missed={missed} />}
      {(why === 'closed' || why === 'seat-removed') && <LeftWordsNotice />}
      {why === 'stale-page' && (
        <button type="button" className={styles.primary} onClick={() => location.reload()}>
          {guestText.reload}
        </button>
      )}
    </main>
  )
}
