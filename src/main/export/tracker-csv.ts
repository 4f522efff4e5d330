import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import { asItIs, toCsv, withoutFormula } from './csv'
import { htmlBody, markdownBody, plainBody, titleOf } from './ticket'

/** Azure DevOps takes as many in one file. */
const AZURE_ITEMS = 1_000

type Columns = Readonly<Record<string, (action: ActionLine) => string>>

const JIRA_STATUS: Record<ActionStatus, string> = {
  open: 'To Do',
  doing: 'In Progress',
  done: 'Done',
  dropped: 'Done',
}
/** Users of Jira are e-mail addresses, which Candor does not know: the owner stands in the description. */
const JIRA: Columns = {
  Summary: titleOf,
  'Issue Type': () => 'Task',
  Status: ({ status }) => JIRA_STATUS[status],
  'Due Date': ({ dueOn }) => dueOn ?? '',
  Description: plainBody,
}

/** No ID, state or person: the import refuses or ignores them for new items. */
const AZURE: Columns = { 'Work Item Type': () => 'Task', Title: titleOf, Description: htmlBody }

const LINEAR_STATUS: Record<ActionStatus, string> = {
  open: 'Todo',
  doing: 'In Progress',
  done: 'Done',
  dropped: 'Canceled',
}
const nothing = () => ''
const LINEAR: Columns = {
  Id: ({ id }) => id,
  Team: ({ teamName }) => teamName,
  Title: titleOf,
  Description: markdownBody,
  Status: ({ status }) => LINEAR_STATUS[status],
  Estimate: nothing,
  Priority: () => 'No priority',
  Project: nothing,
  Creator: nothing,
  Assignee: ({ owner }) => owner ?? '',
  Labels: nothing,
  'Cycle Number': nothing,
  'Cycle Name': nothing,
  'Cycle Start': nothing,
  'Cycle End': nothing,
  Created: ({ createdOn }) => createdOn,
  Updated: nothing,
  Started: nothing,
  Completed: ({ status, closedOn }) => (status === 'done' ? (closedOn ?? '') : ''),
  Canceled: ({ status, closedOn }) => (status === 'dropped' ? (closedOn ?? '') : ''),
  Archived: nothing,
}

/** These two alone, in this order. */
const GITLAB: Columns = { title: titleOf, description: markdownBody }

export type TrackerTable = 'jira' | 'azure' | 'linear' | 'gitlab'

const TABLES: Record<TrackerTable, Columns> = {
  jira: JIRA,
  azure: AZURE,
  linear: LINEAR,
  gitlab: GITLAB,
}

/**
 * An importer runs no formula, and would keep the apostrophe that guards a spreadsheet: "'-1 meeting a week" would be
 * the title for good. Linear's alone takes it off again, and may take one off that is no guard.
 */
const GUARDS: Record<TrackerTable, (text: string) => string> = {
  jira: asItIs,
  azure: asItIs,
  linear: withoutFormula,
  gitlab: asItIs,
}

/** The files that a tracker imports: one, or as many as it wants. */
export function trackerCsv(
  tracker: TrackerTable,
  actions: readonly ActionLine[],
  withBom: boolean,
): string[] {
  const columns = Object.entries(TABLES[tracker])
  const head = columns.map(([name]) => name)
  const size = tracker === 'azure' ? AZURE_ITEMS : Math.max(1, actions.length)
  const parts = Array.from({ length: Math.max(1, Math.ceil(actions.length / size)) }, (_, part) =>
    actions.slice(part * size, (part + 1) * size),
  )
  return parts.map((part) =>
    toCsv(
      [head, ...part.map((action) => columns.map(([, cell]) => cell(action)))],
      withBom,
      GUARDS[tracker],
    ),
  )
}
