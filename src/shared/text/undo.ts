import { UNDO_LABELS, type UndoLabel } from '../domain/undo-label'

const done: Record<UndoLabel, string> = {
  group: 'Cards grouped',
  'take-out': 'Card taken out of its group',
  'take-apart': 'Group taken apart',
  'rename-topic': 'Topic renamed',
  'delete-card': 'Card deleted',
  'edit-card': 'Card edited',
  'move-card': 'Card moved',
  'enter-stage': 'Stage changed',
  'reset-votes': 'Votes reset',
  'review-action': 'Decision noted',
  'drop-action': 'Action dropped',
  'delete-action': 'Action deleted',
  'split-action': 'Action made smaller',
  'check-experiment': 'Experiment looked at',
  'add-column': 'Column added',
  'rename-column': 'Column changed',
  'move-column': 'Column moved',
  'remove-column': 'Column removed',
  'delete-appreciation': 'Appreciation deleted',
  'count-hands': 'Hands counted',
  'park-topic': 'Topic kept for the next retro',
  setting: 'Retro settings changed',
}

/** What a step did: the sentence of its message, and what the Undo button says it takes back. */
export function undoDone(label: string): string {
  const known = UNDO_LABELS.find((one) => one === label)
  return known ? done[known] : 'Changed'
}

export const undoWords = {
  region: 'Last step',
  undo: 'Undo',
  dismiss: 'Dismiss',
  movedTo: (stage: string) => `Moved to ${stage}`,
  takesBack: (label: string) => `Takes back: ${undoDone(label)}`,
  takenBack: (label: string) => `Taken back: ${undoDone(label)}`,
  nothing: 'There is nothing to undo.',
} as const
