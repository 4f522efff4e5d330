import type { BrowserContext } from '@playwright/test'

type Rules = {
  /** Where everything has to come from. */
  readonly origin: string
  /** While a host was killed on purpose, Chromium reports each try to reach it. */
  readonly isUp: () => boolean
}

/** What Chromium says of a line that is down. */
const OF_THE_LINE = /^WebSocket connection to .* failed|ERR_CONNECTION_(?:REFUSED|RESET)$/

/** What the program says of a part of it that it could not get then. */
const OF_A_FETCH = /^(?:Unable to preload CSS|Failed to fetch dynamically imported module)/

/** Playwright stands in a phone's line so that it can be cut, and hears a moment late that the host has closed it. */
const OF_THE_CUT = /^WebSocket is already in CLOSING or CLOSED state/

const BROKEN_POLICY = 'securitypolicyviolation: '

/** Writes down what no journey may cause: console errors, broken policies, requests that are not ours. */
export async function watchTroubles(
  context: BrowserContext,
  troubles: string[],
  { origin, isUp }: Rules,
): Promise<void> {
  await context.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`${prefix}${event.violatedDirective} ${event.blockedURI}`)
    })
  }, BROKEN_POLICY)

  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const text = message.text()
    if (OF_THE_CUT.test(text) || (!isUp() && OF_THE_LINE.test(text))) return
    troubles.push(`console: ${text}`)
  })
  context.on('weberror', (event) => {
    const error = event.error()
    if (!isUp() && OF_A_FETCH.test(error.message)) return
    troubles.push(`page: ${error.stack}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    const isOurs = url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`)
    if (!isOurs) troubles.push(`request that is not ours: ${url}`)
  })
}
