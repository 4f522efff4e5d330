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
