import { test } from '@playwright/test'
import type { Desktop, DesktopOptions } from './desktop.ts'
import { launchDesktop } from './launch.ts'
import { findElectronProgram, launchElectron } from './real-electron.ts'

const program = findElectronProgram()

/** For tests that only the stand-in can run, such as dialogs that are open before a test can reach Electron. */
export const isRealElectron = program !== null

/** The desktop app on real Electron where its program is present, else on the stand-in; the report says which. */
export async function openDesktop(options: DesktopOptions): Promise<Desktop> {
  const desktop = program === null ? launchDesktop(options) : await launchElectron(program, options)
  const annotations = test.info().annotations
  if (!annotations.some(({ type }) => type === 'runs on')) {
    annotations.push({ type: 'runs on', description: desktop.runsOn })
    console.log(`  (${test.info().title}: on ${desktop.runsOn})`)
  }
  return desktop
}
