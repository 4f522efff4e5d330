import type { HeadPicture } from '@shared/domain/picture'
import { emphasis, type Part } from './phrasing'

type Names = Pick<HeadPicture, 'names' | 'revealed'>

/** Who wrote it, or null where the retro's promise about names forbids to say: a second lock behind `seenBy`. */
export function shownAuthor({ names, revealed }: Names, author: string | null): string | null {
  const isShown = names === 'named' || (names === 'named-after-reveal' && revealed)
  return isShown ? author : null
}

/** `*— Mira*` after a text. In emphasis, which typed text never is, so that "— Mira" typed by somebody stays text. */
export function signature(author: string | null): Part[] {
  return author === null ? [] : [' ', emphasis(`— ${author}`)]
}
