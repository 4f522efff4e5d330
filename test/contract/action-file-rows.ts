import type { actionExportCalls } from '@shared/api/action-export-calls'
import { markOf } from '@shared/domain/read-back'
import type { Row } from './rows'
import { newId, type World } from './world'

/** An input for each call that takes actions out of Candor or back. */
export const actionFileRows: {
  readonly [N in keyof typeof actionExportCalls]: Row<N>
} = {
  'action.export': { at: 'revealed', input: aFile },
  'action.saveExport': { at: 'revealed', input: aFile },
  'action.readBack': { at: 'revealed', input: aList },
  'action.applyReadBack': {
    at: 'revealed',
    input: (world) => ({
      ...aList(world),
      take: [{ actionId: world.ids.action, mark: markOf([SHOWN]) }],
      makes: [{ line: 2, actionId: newId() }],
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    makes: ['makes.0.actionId'],
    mayBeEmpty: ['take', 'makes'],
  },
}

/** What the list below would change. */
const SHOWN = { field: 'status', before: 'open', after: 'done' } as const

function aFile({ ids }: World) {
  return { teamId: ids.team, format: 'csv', only: 'open', withBom: true } as const
}

function aList({ ids }: World) {
  const known = `- [x] Turn on the alarm (nobody yet) <!-- action ${ids.action} -->`
  return { teamId: ids.team, text: `${known}\n- [ ] Oil the hinges (Ada)\n` }
}
