import { stageNames } from '@shared/text/stages'
import { guestText } from '@shared/text/guest'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { CheckInTask } from './check-in-task'
import { CheckTask, useIsAsked } from './check-task'
import { CloseTask } from './close-task'
import { DiscussView } from './discuss-view'
import type { GuestCheck } from './guest-check'
import { GroupView } from './group-view'
import { GuestTimer } from './guest-timer'
import styles from './guest.module.css'
import { LastActionsView } from './last-actions-view'
import { LateDrafts } from './late-drafts'
import { Loading } from './loading'
import type { Outbox } from './outbox'
import { placeOfWords } from './place-of-words'
import { OutboxProvider } from './use-outbox'
import { UnsentWords } from './unsent-words'
import { giveBackText } from './use-device-text'
import { VoteTask } from './vote-task'
import { WriteTask } from './write-task'

/** A seated phone: the retro's name, where it is, and the one thing to do now. */
export function GuestSession({ outbox, check }: { outbox: Outbox; check: GuestCheck }) {
  const isReady = useStore(useRetroStore(), (state) => state.picture !== null)
  const { retroId } = useRetroStore()

  useEffect(() => {
    outbox.resend((command) => {
      const typed = placeOfWords(command)
      if (typed) giveBackText(`${retroId}.${typed.place}`, typed.words)
    })
  }, [outbox, retroId])

  return (
    <OutboxProvider outbox={outbox}>
      {isReady ? <Session outbox={outbox} check={check} /> : <Loading />}
    </OutboxProvider>
  )
}

function Session({ outbox, check }: { outbox: Outbox; check: GuestCheck }) {
  const isAsked = useIsAsked(check)
  const title = usePicture((picture) => picture.head.title)
  const stage = usePicture((picture) => picture.head.stage)
  useEffect(() => {
    document.title = `${title} · ${stageNames[stage]}`
  }, [title, stage])

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.retro} dir="auto">
          {title}
        </h1>
        <p role="status" className={styles.stage}>
          {guestText.stageNow(stageNames[stage])}
        </p>
        <GuestTimer />
      </header>
      <main className={styles.page}>
        <UnsentWords outbox={outbox} />
        <CheckTask check={check} />
        {!isAsked && <LateDrafts />}
        {!isAsked && <Task />}
      </main>
    </>
  )
}

function Task() {
  const stage = usePicture((picture) => picture.head.stage)
  switch (stage) {
    case 'last-actions':
      return <LastActionsView />
    case 'check-in':
      return <CheckInTask />
    case 'write':
      return <WriteTask />
    case 'group':
      return <GroupView />
    case 'vote':
      return <VoteTask />
    case 'discuss':
      return <DiscussView />
    case 'close':
      return <CloseTask />
  }
}
