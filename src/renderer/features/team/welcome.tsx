import { home } from '@shared/text/home'
import { Sprout } from 'lucide-react'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { SampleButton } from './sample-button'
import styles from './welcome.module.css'

type Props = { onNewTeam: () => void }

/** The first thing a newcomer sees: what this is, and two ways to begin. */
export function Welcome({ onNewTeam }: Props) {
  return (
    <EmptyState
      icon={Sprout}
      title={home.welcome}
      actions={
        <>
          <SampleButton />
          <Button kind="primary" label={home.newTeam} onPress={onNewTeam} />
        </>
      }
    >
      <p>{home.welcomeWords}</p>
      <p className={styles.hint}>{home.sampleHint}</p>
    </EmptyState>
  )
}
