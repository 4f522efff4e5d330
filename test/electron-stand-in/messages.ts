/** What goes between the test and the process that runs the app on the stand-in. */

export type ShownDialog = {
  readonly kind: 'save' | 'open' | 'message' | 'error'
  readonly title?: string | undefined
  readonly message?: string | undefined
  readonly detail?: string | undefined
  readonly buttons?: readonly string[] | undefined
  /** The name that a save dialog suggests. */
  readonly suggested?: string | undefined
}

/** A button by its label, a path to save to or to open, or null for Cancel. */
export type DialogAnswer = { readonly button: string } | { readonly path: string } | null

export type MenuEntry = {
  readonly label: string
  readonly id: string | undefined
  readonly accelerator: string | undefined
  readonly checked: boolean
  readonly entries: readonly MenuEntry[]
}

export type Bounds = { x: number; y: number; width: number; height: number }

/** Asked by the test, answered by the app's process. */
export type Commands = {
  answer: { input: { answer: DialogAnswer }; output: null }
  clickMenu: { input: { labels: readonly string[] }; output: null }
  menu: { input: null; output: readonly MenuEntry[] }
  title: { input: null; output: string }
  bounds: { input: null; output: Bounds }
  move: { input: { bounds: Bounds }; output: null }
  /** How often the first window was brought to the front. */
  focused: { input: null; output: number }
  notifications: { input: null; output: readonly ShownNotification[] }
  openedOutside: { input: null; output: readonly string[] }
  shownInFolder: { input: null; output: readonly string[] }
  /** The laptop goes to sleep, as far as the app can tell. */
  sleep: { input: null; output: null }
  quit: { input: null; output: null }
}

export type CommandName = keyof Commands
export type Input<N extends CommandName> = Commands[N]['input']
export type Output<N extends CommandName> = Commands[N]['output']

export type ToApp = { readonly id: number; readonly name: CommandName; readonly input: unknown }

export type FromApp =
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly error: string }
  /** Chromium runs and can be reached; `pid` is the browser's own. */
  | { readonly event: 'browser'; readonly endpoint: string }
  | { readonly event: 'shown' }
  | { readonly event: 'dialog'; readonly dialog: ShownDialog }
  /** Something that no test should see: a console error, a broken rule of the policy, a foreign request. */
  | { readonly event: 'trouble'; readonly what: string }

/** What the system was asked to show beside the window. */
export type ShownNotification = { readonly title: string; readonly body: string }
