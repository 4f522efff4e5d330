import { KEYS, keySheet } from '@shared/text/keys'
import { Fragment, useRef } from 'react'
import { Dialog } from '../../ui/dialog'
import { Kbd } from '../../ui/kbd'
import { useShortcuts } from '../../ui/shortcuts'
import styles from './key-sheet.module.css'

type Props = { open: boolean; onOpen: () => void; onClose: () => void }

/** All keys, behind `?`. */
export function KeySheet({ open, onOpen, onClose }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  useShortcuts({ [KEYS.keys]: onOpen })

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={keySheet.title}
      description={keySheet.about}
      closeLabel={keySheet.close}
      size="large"
      // The sheet and not the closing button: arrow keys scroll it, and the first Escape closes it.
      initialFocus={sheet}
    >
      <div ref={sheet} tabIndex={-1} className={styles.groups}>
        {keySheet.groups.map((group) => (
          <section key={group.title} className={styles.group}>
            <h3>{group.title}</h3>
            <dl className={styles.lines}>
              {group.lines.map((line) => (
                <div key={line.does} className={styles.line}>
                  <dt className={styles.keys}>
                    <LineKeys line={line} />
                  </dt>
                  <dd>{line.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

type LineProps = { line: { keys: readonly string[]; isRange?: true } }

function LineKeys({ line: { keys, isRange } }: LineProps) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {isRange && index > 0 && <span>{keySheet.to}</span>}
      <Kbd keys={key} />
    </Fragment>
  ))
}
