import type { Notification } from 'electron'
import type { Reminder } from '@shared/domain/reminders'
import { reminderText } from './native-text'
import { trouble } from '../log/log'

type Source = {
  /** What to remind of now; each thing is given once. */
  readonly take: () => readonly Reminder[]
  /** The laptop comes back from sleep: a day may have passed. */
  readonly onWake: (look: () => void) => void
  readonly onClick: () => void
}

const LOOK_EVERY_MS = 10 * 60_000

/** Reminds through the system, one notification for a team; nothing leaves the laptop. Gives how to stop. */
export function remind(
  System: typeof Notification,
  { take, onWake, onClick }: Source,
  everyMs = LOOK_EVERY_MS,
): () => void {
  // What can't be shown must not count as reminded of.
  if (!System.isSupported()) return () => undefined
  // Kept: one that is collected forgets its click, and on Windows one that is closed may still be clicked in a list.
  const shown: Notification[] = []

  function show(): void {
    for (const reminder of take()) {
      const { title, body } = reminderText(reminder)
      const notification = new System({ title, body, silent: true })
      shown.push(notification)
      notification.on('click', onClick)
      notification.show()
    }
  }
  /** A reminder that fails must not keep anybody from the retro. */
  function look(): void {
    try {
      show()
    } catch (error) {
      trouble('could not remind', error)
    }
  }
  // The window comes first.
  const first = setTimeout(look)
  onWake(look)
  const clock = setInterval(look, everyMs)
  return () => {
    clearTimeout(first)
    clearInterval(clock)
  }
}
