import type { NewActionDraft } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'

/** A new action with everything filled in that can be. */
export const AN_ACTION: NewActionDraft = {
  text: 'Write it down',
  owner: 'Ada',
  dueOn: null,
  doneWhen: 'It hangs there',
  helpers: ['Bo'],
  notes: 'By the door',
  links: ['https://example.org/plan'],
  experiment: {
    belief: 'Fewer pages at night',
    lookAt: 'Pages a week',
    checkOn: '2026-12-18' as Day,
  },
}
