import { nextStage } from '@shared/domain/stage'
import { errorText } from '@shared/text/errors'
import { lastActions as words } from '@shared/text/last-actions'
import { stageNames } from '@shared/text/stages'
import { ListChecks } from 'lucide-react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Problem } from '../../ui/problem'
import styles from './last-actions-view.module.css'

/** The stage with nothing to do in it: says so, and goes on. */
export function NoLastActions() {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const next = nextStage('last-actions')

  return (
    <div className={styles.view}>
      <EmptyState
        icon={ListChecks}
        title={words.emptyTitle}
        actions={
          next &&
          !isClosed && (
            <Button
              kind="primary"
              label={words.goOn(stageNames[next])}
              busy={isBusy}
              onPress={() => void run(() => store.call('stage.enter', { stage: next }))}
            />
          )
        }
      >
        {words.empty}
      </EmptyState>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}
