import { createServer } from 'node:http'

/** Serves one page with as little on it as is given: the floor of whatever a page of ours does. */
export async function servePage(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(html)
  })
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const at = server.address()
  const port = typeof at === 'object' && at ? at.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
