import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { chromium, type BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chromiumArgs, findChromium } from '../../scripts/find-chromium'
import { watchTroubles } from '../e2e/troubles'

const program = findChromium()
let server: Server
let origin = ''
beforeAll(async () => {
  server = createServer((_request, answer) => {
    answer.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': POLICY })
    answer.end('<!doctype html><title>A page</title><link rel="icon" href="data:,">')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const POLICY = "default-src 'self'; script-src 'none'; img-src *"

it.skipIf(program === null)(
  'a journey through a page that does what none may do notices each of it',
  async () => {
    const browser = await chromium.launch({
      executablePath: program ?? '',
      args: [...chromiumArgs],
    })
    try {
      const context: BrowserContext = await browser.newContext()
      const troubles: string[] = []
      await watchTroubles(context, troubles, { origin, isUp: () => true })
      const page = await context.newPage()
      await page.goto(origin)
      await page.evaluate((elsewhere) => {
        console.error('said by the page')
        document.head.append(Object.assign(document.createElement('script'), { src: '/x.js' }))
        document.body.append(Object.assign(new Image(), { src: elsewhere }))
        setTimeout(() => {
          throw new Error('thrown by the page')
        })
      }, 'http://127.0.0.1:9/elsewhere.png')
      for (const what of [
        'console: said by the page',
        'console: securitypolicyviolation: script-src',
        'page: Error: thrown by the page',
        'request that is not ours: http://127.0.0.1:9/elsewhere.png',
      ])
        await expect.poll(() => troubles).toContainEqual(expect.stringContaining(what))
    } finally {
      await browser.close()
    }
  },
)
