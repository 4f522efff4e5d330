import type { ActionLine } from '@shared/domain/action-life'
import { csvHead } from '@shared/text/action-file-words'
import { toCsv } from './csv'

/** Actions for a spreadsheet, a row each. Days are ISO 8601; names and links stand one a line in their cell. */
export function actionCsv(actions: readonly ActionLine[], withBom: boolean): string {
  return toCsv([Object.values(csvHead), ...actions.map(row)], withBom)
}

function row(action: ActionLine): string[] {
  const cells: Record<keyof typeof csvHead, string> = {
    id: action.id,
    team: action.teamName,
    status: action.status,
    text: action.text,
    owner: action.owner ?? '',
    helpers: action.helpers.join('\n'),
    due: action.dueOn ?? '',
    doneWhen: action.doneWhen,
    notes: action.notes,
    links: action.links.join('\n'),
    created: action.createdOn,
    closed: action.closedOn ?? '',
    reason: action.reason,
    carried: String(action.carried),
    retro: action.origin?.retroTitle ?? '',
    topic: action.origin?.topic ?? '',
    belief: action.experiment?.belief ?? '',
    lookAt: action.experiment?.lookAt ?? '',
    checkOn: action.experiment?.checkOn ?? '',
    lookedAtOn: action.verdict?.on ?? '',
    outcome: action.verdict?.outcome ?? '',
    seen: action.verdict?.seen ?? '',
  }
  const columns = Object.keys(csvHead) as (keyof typeof csvHead)[]
  return columns.map((column) => cells[column])
}
