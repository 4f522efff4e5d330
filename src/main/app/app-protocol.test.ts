import { describe, expect, it } from 'vitest'
import type { PageFile } from '../api/page-files'
import {
  APP_ORIGIN,
  APP_SCHEME,
  CONTENT_SECURITY_POLICY,
  serveApp,
  START_PAGE,
} from './app-protocol'

const page: PageFile = { type: 'text/html; charset=utf-8', body: Buffer.from('<!doctype html>') }
const script: PageFile = { type: 'text/javascript; charset=utf-8', body: Buffer.from('1') }
const answer = serveApp(
  new Map([
    ['/index.html', page],
    ['/assets/index-B2.js', script],
  ]),
)
const get = (url: string, method = 'GET') => answer(new Request(url, { method }))

describe('the app protocol', () => {
  it('is privileged as a page needs it, and no further', () => {
    expect(APP_SCHEME).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    })
  })

  it.each([START_PAGE, APP_ORIGIN, `${APP_ORIGIN}/index.html`, `${APP_ORIGIN}/?a=1#/teams/2`])(
    'gives the page at %s',
    async (url) => {
      const response = get(url)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toBe('<!doctype html>')
    },
  )

  it('gives a script with its type', async () => {
    const response = get('app://candor/assets/index-B2.js')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await response.text()).toBe('1')
  })

  it.each([
    'app://candor/../index.html/../../package.json',
    'app://candor/..%2f..%2fpackage.json',
    'app://candor/%2e%2e/%2e%2e/package.json',
    'app://candor/assets/..%5c..%5cindex.html',
    'app://candor/assets\\..\\index.html',
    'app://candor//etc/passwd',
    'app://candor/C:/Windows/win.ini',
    'app://candor/index.html%00.js',
    'app://candor/%69ndex.html',
    'app://candor/index.html/',
    'app://candor/INDEX.HTML',
    'app://candor/assets/',
    'app://candor/main/index.js',
    'app://candor/room.html',
    'app://other/index.html',
    'app://candor.evil/index.html',
    'app://candor:80/index.html',
    'app:index.html',
    'app:///index.html',
    'https://candor/index.html',
    'file:///index.html',
  ])('has nothing at %s', async (url) => {
    const response = get(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('refuses %s', (method) => {
    expect(get(START_PAGE, method).status).toBe(405)
  })

  it.each([START_PAGE, 'app://candor/assets/index-B2.js', 'app://candor/missing'])(
    'sends the policy and its helpers with %s',
    (url) => {
      const { headers } = get(url)
      expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )
})

describe('the content security policy', () => {
  const directives = new Map(
    CONTENT_SECURITY_POLICY.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values]
    }),
  )

  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['img-src', "'self'"],
    ['font-src', "'self'"],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])('says %s %s', (name, value) => {
    expect(directives.get(name)).toEqual([value])
  })

  it('says nothing else: no inline code, no eval, no scheme, no other host', () => {
    expect(directives.size).toBe(12)
  })
})
