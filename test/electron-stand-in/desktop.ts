import type { Page } from 'playwright-core'
import type { InHome } from '../in-home.ts'
import type { Bounds, DialogAnswer, MenuEntry, ShownDialog, ShownNotification } from './messages.ts'

export type DesktopOptions = {
  readonly dataFolder: string | InHome
  /** More for the command line. */
  readonly args?: readonly string[]
}

/** The desktop app as a test holds it: the same on real Electron and on the stand-in. */
export type Desktop = {
  readonly runsOn: 'Electron' | 'the Electron stand-in'
  /** The first window, as soon as a person can see it. */
  window(): Promise<Page>
  /** The next dialog that was not looked at yet. */
  nextDialog(): Promise<ShownDialog>
  /** Answers the dialog that is open, or else the next one. */
  answerDialog(answer: DialogAnswer): Promise<void>
  clickMenu(...labels: string[]): Promise<void>
  menu(): Promise<readonly MenuEntry[]>
  title(): Promise<string>
  bounds(): Promise<Bounds>
  move(bounds: Bounds): Promise<void>
  /** How often the window was asked to come to the front. */
  timesFocused(): Promise<number>
  /** What the app asked the system's file manager to show. */
  /** What the system was asked to show beside the window. */
  notifications(): Promise<readonly ShownNotification[]>
  /** The addresses that were given to the system's browser. */
  openedOutside(): Promise<readonly string[]>
  shownInFolder(): Promise<readonly string[]>
  /** The laptop goes to sleep, as far as the app can tell. */
  sleep(): Promise<void>
  /** What no journey should cause: console errors, broken rules of the policy, requests that are not ours. */
  troubles(): readonly string[]
  /** Ends the app as a person does. */
  close(): Promise<void>
  /** Ends it as a power cut does. */
  kill(): Promise<void>
  /** The exit code, once it has ended. */
  ended(): Promise<number | null>
}
