/** No folder is asked for: the usual one of a person whose home this is. */
export type InHome = { readonly home: string }

/** A folder on the command line, or a home in the environment. */
export function whereData(dataFolder: string | InHome): {
  readonly args: readonly string[]
  readonly env: Record<string, string>
} {
  if (typeof dataFolder === 'string') return { args: ['--data', dataFolder], env: {} }
  const { home } = dataFolder
  return {
    args: [],
    env: { HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: home, LOCALAPPDATA: home },
  }
}
