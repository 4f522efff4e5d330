export type Theme = 'light' | 'dark' | 'system'

/** Light or dark for the whole page; 'system' follows the system, also when that changes. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}

/** Everything larger, for a projector. What else the view hides is the business of each feature. */
export function setBigScreen(isBig: boolean): void {
  document.documentElement.toggleAttribute('data-big-screen', isBig)
}
