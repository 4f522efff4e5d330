/** A text message as it crosses the wire from a server (RFC 6455, 5.2): made once, and the same bytes for everybody. */
export function textFrame(text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([headOf(body.length), body])
}

/** "The whole message, text, not masked", and its length in one byte, two or eight. */
function headOf(length: number): Buffer {
  if (length < 126) return Buffer.from([0x81, length])
  if (length < 0x1_00_00) return Buffer.from([0x81, 126, length >> 8, length & 0xff])
  const head = Buffer.alloc(10)
  head.writeUInt16BE(0x81_7f)
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}
