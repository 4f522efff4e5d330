// node scripts/icons.ts: draws the icon's picture files from resources/icons/candor.svg.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumArgs, findChromium, noChromium } from './find-chromium.ts'
import { root } from './run.ts'

const folder = join(root, 'resources', 'icons')
const svg = readFileSync(join(folder, 'candor.svg'), 'utf8')

const linuxSizes = [16, 32, 48, 64, 128, 256, 512, 1024]
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]
/** Apple's names for each size; some of them twice, for screens with double density. */
const macTypes: Record<string, number> = {
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
  ic10: 1024,
}

const pictures = await draw([...new Set([...linuxSizes, ...windowsSizes])])
for (const size of linuxSizes) {
  writeFileSync(join(folder, `${size}x${size}.png`), picture(size))
}
writeFileSync(join(folder, 'candor.ico'), ico())
writeFileSync(join(folder, 'candor.icns'), icns())

async function draw(sizes: readonly number[]): Promise<ReadonlyMap<number, Buffer>> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error(noChromium())
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  const page = await browser.newPage()
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    drawn.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return drawn
}

function picture(size: number): Buffer {
  const drawn = pictures.get(size)
  if (drawn === undefined) throw new Error(`No picture of ${size} pixels was drawn.`)
  return drawn
}

/** Windows: a table of sizes, then the PNG files. */
function ico(): Buffer {
  const head = Buffer.alloc(6 + 16 * windowsSizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(windowsSizes.length, 4)
  let offset = head.length
  for (const [index, size] of windowsSizes.entries()) {
    const entry = 6 + 16 * index
    // 256 does not fit in a byte and is written as 0.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(picture(size).length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += picture(size).length
  }
  return Buffer.concat([head, ...windowsSizes.map(picture)])
}

/** macOS: PNG files one after the other, each behind its type and length. */
function icns(): Buffer {
  const parts = Object.entries(macTypes).flatMap(([type, size]) => [
    tag(type, picture(size).length),
    picture(size),
  ])
  const body = Buffer.concat(parts)
  return Buffer.concat([tag('icns', body.length), body])
}

function tag(type: string, length: number): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(length + 8, 4)
  return head
}
