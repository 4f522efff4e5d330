import { LIMITS } from '@shared/domain/limits'
import { normalizeText } from '@shared/domain/plain-text'

const BULLET = /^[-*•]\s+/

/** The lines of a text that say something, each without the mark that lists begin their lines with. */
export function linesOf(text: string): string[] {
  return normalizeText(text)
    .split('\n')
    .map((line) => line.trim().replace(BULLET, ''))
    .filter((line) => line !== '')
}

/** As many lines as may become cards at once, and the text that is left for the next time. */
export function firstLines(lines: readonly string[]): { now: string[]; rest: string } {
  return {
    now: lines.slice(0, LIMITS.cardsPerPaste),
    rest: lines.slice(LIMITS.cardsPerPaste).join('\n'),
  }
}

/** A card as it is sent: without the empty lines around it. */
export function cardText(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '')
}

/**
 * What stays in a box after its text was sent: what was typed meanwhile. `now` is what stands in it, `sent` what was
 * sent, `rest` what of it was not.
 */
export function textAfterSending(now: string, sent: string, rest = ''): string {
  return now.startsWith(sent) ? rest + now.slice(sent.length) : now
}
