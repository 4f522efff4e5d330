import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { Archive } from 'lucide-react'
import { usePicture, useRetroStore } from '../api/retro-context'
import { useBigScreen } from '../api/use-big-screen'
import { useCommand } from '../api/use-command'
import { Button } from '../ui/button'
import { Problem } from '../ui/problem'
import styles from './closed-banner.module.css'

/** A retro of the past can be read by everybody and changed by nobody, until it is reopened. */
export function ClosedBanner() {
  const store = useRetroStore()
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const isBigScreen = useBigScreen()
  const { run, problem, isBusy } = useCommand()
  if (!isClosed) return null

  return (
    <div className={styles.banner}>
      <p className={styles.words}>
        <Archive aria-hidden="true" className={styles.icon} />
        {app.retro.closed}
      </p>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      {!isBigScreen && (
        <Button
          size="small"
          label={app.retro.reopen}
          busy={isBusy}
          onPress={() => void run(() => store.call('retro.reopen', {}))}
        />
      )}
    </div>
  )
}
