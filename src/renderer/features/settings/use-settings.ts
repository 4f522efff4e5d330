import type { Settings } from '@shared/api/app-calls'
import { useEffect } from 'react'
import { useClient } from '../../api/client-context'
import { useLive } from '../../api/use-live'
import { rememberTheme } from '../../ui/last-theme'
import { applyTheme } from '../../ui/theme'

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][]

const CHANGED_BY = ['settings.changed'] as const

/** The settings of this laptop; null until the host has told them. */
export function useSettings(): {
  readonly settings: Settings | null
  readonly change: (to: Partial<Settings>) => Promise<unknown>
} {
  const client = useClient()
  const settings = useLive('settings.get', {}, CHANGED_BY).value
  return {
    settings,
    change: async (to) =>
      settings && client.call('settings.set', { settings: { ...settings, ...to } }),
  }
}

/** Keeps the page in the chosen theme. */
export function useTheme(): void {
  const theme = useSettings().settings?.theme
  useEffect(() => {
    if (!theme) return
    applyTheme(theme)
    rememberTheme(theme)
  }, [theme])
}
