import { isClosed, type RetroTruth, type UndoPicture } from './retro'

/** The host's steps that can be taken back; each has its sentence in `text/undo.ts`. */
export const UNDO_LABELS = [
  'group',
  'take-out',
  'take-apart',
  'rename-topic',
  'delete-card',
  'edit-card',
  'move-card',
  'enter-stage',
  'reset-votes',
  'review-action',
  'drop-action',
  'delete-action',
  'split-action',
  'check-experiment',
  'add-column',
  'rename-column',
  'move-column',
  'remove-column',
  'delete-appreciation',
  'count-hands',
  'park-topic',
  'setting',
] as const
export type UndoLabel = (typeof UNDO_LABELS)[number]

/** What a closed retro still lets its host change. */
const ALSO_WHEN_CLOSED: readonly string[] = ['setting', 'park-topic'] satisfies UndoLabel[]

/** The step that can be taken back now: in a closed retro only one that could be made in it. */
export function undoNow({ retro, undo }: Pick<RetroTruth, 'retro' | 'undo'>): UndoPicture | null {
  return undo && isClosed(retro) && !ALSO_WHEN_CLOSED.includes(undo.label) ? null : undo
}
