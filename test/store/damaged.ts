import { readFileSync, writeFileSync } from 'node:fs'
import { Database } from '../../src/main/db/db'
import { fileIn } from './lived-in'

const LEAF = [0x0a, 0x0d]

/** Flips the bytes in which a leaf page says where its rows are. */
export function flip(bytes: Buffer, at: number): void {
  for (let byte = at + 8; byte < at + 40; byte += 1) bytes[byte] = (bytes[byte] ?? 0) ^ 0xff
}

/** Makes a leaf page say that it has one row less: a copy of it is whole, and lacks one. */
export function hideRow(bytes: Buffer, at: number): void {
  bytes.writeUInt16BE(bytes.readUInt16BE(at + 3) - 1, at + 3)
}

/** Hurts the first leaf page of the cards: the file opens as before. */
export function damageCards(folder: string, hurt = flip): void {
  const file = new Database(fileIn(folder))
  const size = Number(file.pragma('page_size', { simple: true }))
  const root = Number(
    file.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'card'").pluck().get(),
  )
  file.close()
  const bytes = readFileSync(fileIn(folder))
  let page = root
  while (!LEAF.includes(bytes[(page - 1) * size] ?? 0))
    page = bytes.readUInt32BE((page - 1) * size + bytes.readUInt16BE((page - 1) * size + 12))
  hurt(bytes, (page - 1) * size)
  writeFileSync(fileIn(folder), bytes)
}
