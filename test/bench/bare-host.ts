// The floor of npm run bench:room: what a card costs with nothing around it. A raw insert that is safe on the disk, and
// the same words sent to every socket; no rules, no checks, no seats.
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { WebSocketServer } from 'ws'

const [folder = ''] = process.argv.slice(2)
const db = new Database(`${folder}/bare.db`)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE card (id TEXT PRIMARY KEY, column_id TEXT, text TEXT) STRICT, WITHOUT ROWID')
const insert = db.prepare('INSERT INTO card (id, column_id, text) VALUES (?, ?, ?)')

type Request = { id: number; hello?: unknown; input: Record<string, string> }

const server = createServer()
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket) => {
  socket.on('message', (data: Buffer) => {
    const { id, hello, input } = JSON.parse(data.toString()) as Request
    if (hello !== undefined) return socket.send('{"welcome":true}')
    insert.run(input['cardId'], input['columnId'], input['text'])
    const said = JSON.stringify({ event: 'card', payload: input })
    for (const other of sockets.clients) other.send(said)
    socket.send(JSON.stringify({ id, ok: true }))
  })
})
server.listen(0, '127.0.0.1', () => {
  const bound = server.address()
  console.log(typeof bound === 'object' ? bound?.port : bound)
})
