/**
 * A random UUID (version 4) from 16 random bytes. Random and not time-ordered, because an ordered id would tell when
 * an anonymous card was written; from bytes, because `crypto.randomUUID` is missing on a phone's plain-HTTP page.
 */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = Array.from(bytes.subarray(0, 16), (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return [8, 12, 16, 20, 32].map((end, part) => hex.slice([0, 8, 12, 16, 20][part], end)).join('-')
}
