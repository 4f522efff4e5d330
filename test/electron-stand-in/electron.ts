/** What `import … from 'electron'` gives in the built main process when it runs on the stand-in. */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { Notification } from './notification.ts'
export { Menu } from './menu.ts'
export { protocol, session } from './session.ts'
export { nativeTheme, powerMonitor, screen, shell } from './system.ts'
