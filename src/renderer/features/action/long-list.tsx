import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { memo, useDeferredValue, useRef, type ReactNode } from 'react'
import { Paper } from '../../ui/paper'
import styles from './long-list.module.css'
import { useNear } from './use-near'

type Props = {
  actions: readonly ActionLine[]
  /** So many parts are whole in the first frame; the rest once they come near the window. */
  firstParts: number
  padding?: 'small' | 'medium'
  /** It must be whole wherever it stands, as it takes the focus. */
  wanted?: ActionId | null
  /** One action with its buttons, as a list item. */
  children: (action: ActionLine) => ReactNode
}

const PART = 4

/**
 * Thousands of actions below each other, in parts of a few: the browser lays out, watches and paints part by part and
 * skips what is out of sight. Far from the window an action is its words alone, so that all can be found and read.
 */
export function LongList({
  actions,
  firstParts,
  padding = 'medium',
  wanted = null,
  children,
}: Props) {
  const parts = Array.from({ length: Math.ceil(actions.length / PART) }, (_, index) =>
    actions.slice(index * PART, (index + 1) * PART),
  )
  // What a window shows stands there at once; the rest follows while nobody waits for anything.
  const ready = useDeferredValue(parts.length, firstParts)
  return (
    <div role="list">
      {parts.slice(0, Math.max(ready, firstParts)).map((part, index) => (
        <Part
          // A part is a place in the list: what stands there may change.
          key={index}
          actions={part}
          isFirst={index < firstParts}
          padding={padding}
          hasWanted={wanted !== null && part.some(({ id }) => id === wanted)}
        >
          {children}
        </Part>
      ))}
    </div>
  )
}

type PartProps = Pick<Props, 'actions' | 'children'> & {
  isFirst: boolean
  hasWanted: boolean
  padding: 'small' | 'medium'
}

function Part({ actions, isFirst, hasWanted, padding, children }: PartProps) {
  const ref = useRef<HTMLDivElement>(null)
  const isNear = useNear(ref, isFirst) || hasWanted
  return (
    <div ref={ref} className={styles.part}>
      {isNear ? actions.map(children) : <Far actions={actions} padding={padding} />}
    </div>
  )
}

type FarProps = Pick<PartProps, 'actions' | 'padding'>

const Far = memo(
  ({ actions, padding }: FarProps) =>
    actions.map(({ id, text }) => (
      <Paper key={id} role="listitem" padding={padding} dir="auto" className={styles.far}>
        {text}
      </Paper>
    )),
  (before, after) =>
    before.actions.length === after.actions.length &&
    before.actions.every((action, index) => action === after.actions[index]),
)
