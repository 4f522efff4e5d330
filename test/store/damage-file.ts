import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Hurts a page of bytes that begins there. */
export type Hurt = (bytes: Buffer, at: number) => void

const LEAF = [0x0a, 0x0d]

/** Flips the bytes in which a leaf page says where its rows are. */
export const flip: Hurt = (bytes, at) => {
  for (let byte = at + 8; byte < at + 40; byte += 1) bytes[byte] = (bytes[byte] ?? 0) ^ 0xff
}

/** Makes a leaf page say that it has one row less: a copy of it is whole, and lacks one. */
export const hideRow: Hurt = (bytes, at) => {
  bytes.writeUInt16BE(bytes.readUInt16BE(at + 3) - 1, at + 3)
}

/** Hurts the first leaf page of a table in a folder whose host has ended: the file opens as before. */
export function damageTable(folder: string, table: 'card' | 'team', hurt: Hurt): void {
  const path = join(folder, 'candor.db')
  // Takes in, and removes, the log that a host leaves which did not end well.
  const file = new Database(path)
  const size = Number(file.pragma('page_size', { simple: true }))
  const root = Number(
    file.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table),
  )
  file.close()
  const bytes = readFileSync(path)
  let page = root
  while (!LEAF.includes(bytes[(page - 1) * size] ?? 0))
    page = bytes.readUInt32BE((page - 1) * size + bytes.readUInt16BE((page - 1) * size + 12))
  hurt(bytes, (page - 1) * size)
  writeFileSync(path, bytes)
}

/** What a power cut does at its worst: one page is torn, and the log was left. */
export function tearPage(folder: string, table: 'card' | 'team', hurt: Hurt): void {
  damageTable(folder, table, hurt)
  writeFileSync(join(folder, 'candor.db-wal'), '')
}
