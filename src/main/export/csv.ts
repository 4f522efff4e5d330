const BOM = '\uFEFF'

/**
 * A table as RFC 4180 wants it. Spreadsheets that know UTF-8 only by its mark get the mark, and no formula; what is read
 * by something else passes `asItIs` as the guard.
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  withBom: boolean,
  guard: (text: string) => string = withoutFormula,
): string {
  const lines = rows.map((row) => `${row.map((text) => quoted(guard(text))).join(',')}\r\n`)
  return `${withBom ? BOM : ''}${lines.join('')}`
}

/** Quoted always: a lone empty cell or a space at the edge would else be read in different ways. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** A spreadsheet runs what begins like a formula; the apostrophe makes it text. */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

export function asItIs(text: string): string {
  return text
}
