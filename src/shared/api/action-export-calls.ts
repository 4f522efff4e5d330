import { z } from 'zod'
import { ActionChoice, ActionFormat, TextFile } from '../domain/action-file'
import { ActionId, TeamId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { ReadBackTable } from '../domain/read-back'
import { count, words } from '../domain/text'
import { HOST, Nothing, type Call } from './call'

/** Null: the actions of all teams. */
const OfTeam = z.object({ teamId: TeamId.nullable() })
const Export = OfTeam.extend({
  format: ActionFormat,
  only: ActionChoice,
  /** A mark at the start of tables, for spreadsheets that know UTF-8 only by it. */
  withBom: z.boolean(),
})
const List = OfTeam.extend({ text: words(LIMITS.actionList) })

const areApart = (keys: readonly unknown[]) => new Set(keys).size === keys.length

export const actionExportCalls = {
  /** Actions as the files of a format; nothing is written. */
  'action.export': {
    allow: HOST,
    input: Export,
    output: z.object({ files: z.array(TextFile) }),
  },
  /** Asks for a place: for a file, or for a new folder where there are several. `unavailable`: this host has no dialogs. */
  'action.saveExport': {
    allow: HOST,
    input: Export,
    output: z.object({
      outcome: z.enum(['saved', 'cancelled', 'unavailable']),
      path: z.string().nullable(),
    }),
  },
  /** What a Markdown list that was edited would change. */
  'action.readBack': { allow: HOST, input: List, output: ReadBackTable },
  /** Takes the lines of an edited list that were chosen, as one step that can be taken back. `list-passed`: one says something else by now. */
  'action.applyReadBack': {
    allow: HOST,
    input: List.extend({
      /** Changed lines, each with the mark of what was shown of it. */
      take: z
        .array(z.object({ actionId: ActionId, mark: count(0, 0x1fffffff) }))
        .max(LIMITS.actionsAtOnce, { error: 'too-large' }),
      /** Lines without an id, and the id that each gets. */
      makes: z
        .array(z.object({ line: count(1, LIMITS.actionList), actionId: ActionId }))
        .max(LIMITS.actionsAtOnce, { error: 'too-large' })
        .refine((makes) => areApart(makes.map(({ line }) => line)), { error: 'bad-request' })
        .refine((makes) => areApart(makes.map((one) => one.actionId)), { error: 'bad-request' }),
    }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
