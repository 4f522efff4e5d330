const MAX_OCTETS = 75

/** A value with its name and parameters, `DUE;VALUE=DATE`. */
export type Property = readonly [name: string, value: string]

/** Lines as RFC 5545 wants them: CRLF, folded before they have more than 75 octets, never inside a character. */
export function toIcs(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')
}

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** Text in a value. */
export function icsText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}
