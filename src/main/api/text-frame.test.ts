import { createServer } from 'node:http'
import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { textFrame } from './text-frame'

it.each([0, 1, 125, 126, 127, 65_535, 65_536, 300_000])(
  'a frame of %i letters is read as it was written, between those of the library',
  async (length) => {
    const server = createServer()
    const sockets = new WebSocketServer({ noServer: true })
    const text = 'x'.repeat(length)
    server.on('upgrade', (request, wire, head) =>
      sockets.handleUpgrade(request, wire, head, (socket) => {
        socket.send('before')
        wire.write(textFrame(text))
        socket.send('after')
      }),
    )
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const bound = server.address()
    const port = typeof bound === 'object' ? bound?.port : null

    const client = new WebSocket(`ws://127.0.0.1:${port}/`)
    const heard: string[] = []
    await new Promise<void>((done) =>
      client.on('message', (data: Buffer, isBinary) => {
        heard.push(isBinary ? 'binary' : data.toString())
        if (heard.length === 3) done()
      }),
    )
    expect(heard.map((one) => one.length)).toEqual([6, length, 5])
    expect(heard[1]).toBe(text)
    client.terminate()
    server.close()
  },
)

it('counts bytes and not letters', () => {
  expect([...textFrame('é')]).toEqual([0x81, 2, 0xc3, 0xa9])
})
