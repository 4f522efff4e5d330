import type { Decision } from '@shared/domain/action'
import { KEYS } from '@shared/text/keys'
import { useShortcuts } from '../../ui/shortcuts'

type Steps = {
  enabled: boolean
  choose: (to: Decision) => Promise<boolean>
  onEdit: () => void
  onSplit: () => void
  onDecided: () => void
}

/** One keystroke for each decision about the marked action. To drop still asks for its reason. */
export function useDecideKeys({ enabled, choose, onEdit, onSplit, onDecided }: Steps): void {
  async function goOn(to: 'done' | 'keep') {
    if (await choose(to)) onDecided()
  }
  async function change() {
    if (await choose('change')) onEdit()
  }
  useShortcuts(
    {
      [KEYS.decideDone]: () => void goOn('done'),
      [KEYS.decideKeep]: () => void goOn('keep'),
      [KEYS.decideChange]: () => void change(),
      [KEYS.decideDrop]: () => void choose('drop'),
      [KEYS.makeSmaller]: onSplit,
    },
    { enabled },
  )
}
