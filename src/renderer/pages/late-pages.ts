import { atHand, late } from './late'
import { HomePage } from './home-page'

/** The pages. The first screen comes with the program; the others are fetched after it, in this order, likely ones first. */
export const latePages = {
  home: atHand(HomePage),
  team: late(async () => (await import('./team-page')).TeamPage),
  retro: late(async () => (await import('./retro-page')).RetroPage),
  newRetro: late(async () => (await import('./new-retro-page')).NewRetroPage),
  actions: late(async () => (await import('./actions-page')).ActionsPage),
  health: late(async () => (await import('./health-page')).HealthPage),
  newHealth: late(async () => (await import('./new-health-page')).NewHealthPage),
  healthHistory: late(async () => (await import('./health-history-page')).HealthHistoryPage),
  healthModel: late(async () => (await import('./health-model-page')).HealthModelPage),
  format: late(async () => (await import('./format-page')).FormatPage),
  settings: late(async () => (await import('./settings-page')).SettingsPage),
  trash: late(async () => (await import('./trash-page')).TrashPage),
}
