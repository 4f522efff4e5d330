import type { App } from 'electron'

/** As electron-builder.yml has it: the installer gives this id to the entry in the Start menu. */
export const APP_ID = 'app.candor.desktop'

/** Windows shows notifications of a program, under its name, only where it says the id of its entry; others know by themselves. */
export function sayWhoIsHere(app: Pick<App, 'setAppUserModelId'>, platform: NodeJS.Platform): void {
  if (platform === 'win32') app.setAppUserModelId(APP_ID)
}
