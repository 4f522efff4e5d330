import { errorText } from '@shared/text/errors'
import { KEYS } from '@shared/text/keys'
import { newRetro as words } from '@shared/text/new-retro'
import { Play } from 'lucide-react'
import type { Problem as Refusal } from '../../api/use-command'
import { BottomBar } from '../../ui/bottom-bar'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useShortcuts } from '../../ui/shortcuts'
import styles from './new-retro.module.css'

type Props = {
  /** What Start will begin, in one line. */
  summary: string
  problem: Refusal | null
  /** Null where nothing was changed by hand. */
  onReset: (() => void) | null
  isBusy: boolean
  onStart: () => void
}

/** Always in sight: who is in a hurry presses Start and has what stands beside it. */
export function StartBar({ summary, problem, onReset, isBusy, onStart }: Props) {
  useShortcuts({ [KEYS.save]: onStart }, { whileTyping: [KEYS.save] })

  return (
    <BottomBar>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <p className={styles.summary} dir="auto">
        {summary}
      </p>
      {onReset && <Button kind="quiet" label={words.reset} onPress={onReset} />}
      <Button
        kind="primary"
        size="large"
        icon={Play}
        label={words.start}
        busy={isBusy}
        onPress={onStart}
      />
    </BottomBar>
  )
}
