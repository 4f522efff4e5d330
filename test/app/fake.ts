/** The few parts of a large thing of Electron's that a test needs, passed off as the whole. */
export function fake<T>(parts: { readonly [K in keyof T]?: unknown }): T {
  return parts as T
}
