// "[x]", "[ ]", "[]", "[x ]", "[✓]", and the signs that word processors put there.
const BOX = /^\s*(?:\[(?<mark>[\sxX✓✔]{0,3})\]|(?<sign>[☐☑☒✓✔✅])\uFE0F?)\s*/u

/** A box before a line where Markdown sees none, as hasty hands and word processors make it; null where there is none. */
export function readBox(text: string): { ticked: boolean; rest: string } | null {
  const found = BOX.exec(text)
  if (found === null) return null
  const { mark = '', sign = '☐' } = found.groups ?? {}
  return { ticked: mark.trim() !== '' || sign !== '☐', rest: text.slice(found[0].length) }
}
