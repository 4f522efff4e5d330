// A backslash before it: somebody typed it, and it is text.
const DASHED_COMMENT = /(?<!\\)<!\s*[-–—]{1,2}\s*action\s+([0-9a-f-]{36})\s*[-–—]{1,2}\s*>/gi
const DRAWN_BULLET = /^ {0,3}[•◦▪‣·●○–—]\s+(?=\[|[☐☑☒])/gmu
const AFTER_EMPTY_LINE = /^([ \t]*\n) {6}(?=\S)/gm

/**
 * What editors do to a list that Markdown would take for something else, taken back: word processors draw bullets
 * and make one dash of the two in our comments; after an empty line what stands under a checkbox would be code, so deep
 * does it stand.
 */
export function withoutHabits(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(DASHED_COMMENT, (_comment, id: string) => `<!-- action ${id} -->`)
    .replace(DRAWN_BULLET, '- ')
    .replace(AFTER_EMPTY_LINE, '$1  ')
}
