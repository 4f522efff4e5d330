import type { ActionPicture } from '@shared/domain/action'
import { stageNames } from '@shared/text/stages'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { Appreciations } from './appreciations'
import { Closing } from './closing'
import { ReadOut } from './read-out'
import { Roti } from './roti'
import { Summary } from './summary'
import styles from './close-view.module.css'

type Props = { onNewAction: () => void; onEdit: (action: ActionPicture) => void }

/** The stage Close: what was agreed, thanks, whether it was worth it, and the summary. Also how a closed retro looks. */
export function CloseView({ onNewAction, onEdit }: Props) {
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const isBig = useBigScreen()

  return (
    <div className={styles.close}>
      <VisuallyHidden>
        <h2>{stageNames.close}</h2>
      </VisuallyHidden>
      <div className={styles.column}>
        <ReadOut isClosed={isClosed} onNewAction={onNewAction} onEdit={onEdit} />
        <Appreciations isClosed={isClosed} />
        <Roti isClosed={isClosed} />
      </div>
      {!isBig && (
        <div className={styles.column}>
          <Summary />
          {!isClosed && <Closing />}
        </div>
      )}
    </div>
  )
}
