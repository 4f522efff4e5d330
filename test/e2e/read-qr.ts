import type { Locator } from '@playwright/test'
import readQr from 'jsqr'

const SCALE = 4

/** Reads a QR code as a phone's camera would, from the squares that are drawn on the screen. */
export async function readQrCode(image: Locator): Promise<string> {
  const size = Number((await image.getAttribute('viewBox'))?.split(' ')[2])
  const path = (await image.locator('path').getAttribute('d')) ?? ''
  const side = size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < SCALE; row += 1) {
      const start = ((Number(y) * SCALE + row) * side + Number(x) * SCALE) * 4
      for (let column = 0; column < SCALE; column += 1)
        pixels.fill(0, start + column * 4, start + column * 4 + 3)
    }
  }
  const found = readQr(pixels, side, side)
  if (!found) throw new Error('nobody could read this QR code')
  return found.data
}
