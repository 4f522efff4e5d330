import type { Backup } from '@shared/domain/backup'
import { contentsText, momentText, sizeText, store } from '@shared/text/store'
import { History } from 'lucide-react'
import { Button } from '../../ui/button'
import styles from './backup-list.module.css'

const words = store.backups

type Props = { backups: readonly Backup[]; onRestore: (backup: Backup) => void }

/** Backups with their date and what is in them; one with a flaw is shown and can't be taken. */
export function BackupList({ backups, onRestore }: Props) {
  if (backups.length === 0) return <p>{words.none}</p>
  return (
    <ul className={styles.list} aria-label={words.list}>
      {backups.map((backup) => (
        <BackupRow key={backup.name} backup={backup} onRestore={() => onRestore(backup)} />
      ))}
    </ul>
  )
}

function BackupRow({ backup, onRestore }: { backup: Backup; onRestore: () => void }) {
  const made = momentText(backup.madeAt)
  const { counts, flaw } = backup
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.made}>{made}</p>
        <p className={styles.about}>
          {words.kind(backup.kind)} · {sizeText(backup.bytes)}
          {counts && ` · ${contentsText(counts)}`}
        </p>
        {flaw && <p className={styles.damaged}>{words.flaw(flaw)}</p>}
      </div>
      {counts && (
        <Button icon={History} label={words.restoreOf(made)} onPress={onRestore}>
          {words.restore}
        </Button>
      )}
    </li>
  )
}
