import { Tabs as Base } from '@base-ui/react/tabs'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from './badge'
import styles from './tabs.module.css'

export type Tab<T extends string> = {
  value: T
  label: string
  icon?: LucideIcon | undefined
  /** Shown beside the label, part of its name. */
  count?: number | undefined
  /** A few words that want a look, also part of its name. */
  badge?: string | undefined
}

type Props<T extends string> = {
  /** Name of the row of tabs. */
  label: string
  tabs: readonly Tab<T>[]
  value: T
  onChange: (value: T) => void
  /** What the chosen tab shows. */
  children: ReactNode
}

export function Tabs<T extends string>({ label, tabs, value, onChange, children }: Props<T>) {
  return (
    <Base.Root
      value={value}
      onValueChange={(next: unknown) => {
        const chosen = tabs.find((tab) => tab.value === next)
        if (chosen) onChange(chosen.value)
      }}
    >
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map(({ value: key, label: words, icon: Icon, count, badge }) => (
          <Base.Tab key={key} value={key} className={styles.tab}>
            {Icon && <Icon aria-hidden="true" className={styles.icon} />}
            {words}
            {count !== undefined && <span className={styles.count}> {count}</span>}
            {badge !== undefined && (
              <>
                {' '}
                <Badge kind="accent">{badge}</Badge>
              </>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel key={value} value={value} className={styles.panel}>
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
