import { guestCheck as words } from '@shared/text/guest-check'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { CheckTask } from './check-task'
import type { GuestCheck } from './guest-check'
import styles from './guest.module.css'
import { Loading } from './loading'

/** A phone in the room of a health check that stands alone. */
export function CheckSession({ check }: { check: GuestCheck }) {
  const round = useStore(check, (state) => state.round)
  const title = round?.title ?? words.title
  useEffect(() => {
    document.title = title
  }, [title])
  if (round === undefined) return <Loading />

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.retro} dir="auto">
          {title}
        </h1>
      </header>
      <main className={styles.page}>
        {round ? <CheckTask check={check} /> : <p>{words.nothing}</p>}
      </main>
    </>
  )
}
