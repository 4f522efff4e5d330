import { applyTheme, type Theme } from './theme'

const KEY = 'candor.theme'

export function rememberTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
}

/** The theme of last time, before the host can be asked: no flash of the other one. */
export function applyLastTheme(): void {
  const theme = localStorage.getItem(KEY)
  if (theme === 'light' || theme === 'dark') applyTheme(theme)
}
