import { app } from '@shared/text/app'
import { find } from '@shared/text/find'
import { KEYS } from '@shared/text/keys'
import { Keyboard, ListChecks, Search, Settings, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { places } from '../api/places'
import { LookMenu } from '../features/settings/look-menu'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import styles from './app-bar.module.css'

type Props = { onKeys: () => void; onFind: () => void }

/** The bar of all pages but the session, which has its own. */
export function AppBar({ onKeys, onFind }: Props) {
  return (
    <div className={styles.bar}>
      <Link href={places.home} className={styles.brand} aria-label={app.bar.homeLabel}>
        {app.name}
      </Link>
      <Tools onKeys={onKeys}>
        <FindButton onFind={onFind} />
        <Link href={places.actions} className={styles.link} aria-label={app.bar.actionsLabel}>
          <ListChecks aria-hidden="true" className={styles.icon} />
          {app.bar.actions}
        </Link>
        <Link href={places.trash} className={styles.link}>
          <Trash2 aria-hidden="true" className={styles.icon} />
          {app.bar.trash}
        </Link>
        <Link href={places.settings} className={styles.link}>
          <Settings aria-hidden="true" className={styles.icon} />
          {app.bar.settings}
        </Link>
      </Tools>
    </div>
  )
}

/** The way to everything, on every page. */
export function FindButton({ onFind }: { onFind: () => void }) {
  return (
    <Button
      kind="quiet"
      size="small"
      icon={Search}
      label={find.button}
      shortcut={KEYS.find}
      onPress={onFind}
    />
  )
}

type ToolsProps = { onKeys: () => void; children?: ReactNode }

/** Look, sound and keys: within reach on every page. */
export function Tools({ onKeys, children }: ToolsProps) {
  return (
    <div className={styles.tools}>
      {children}
      <LookMenu />
      <IconButton icon={Keyboard} label={app.bar.keys} shortcut={KEYS.keys} onPress={onKeys} />
    </div>
  )
}
