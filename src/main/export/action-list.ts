import type { ListItem, RootContent } from 'mdast'
import { ACTION_STATUSES, byAge, type Action, type ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import { factLabels, listTitles } from '@shared/text/action-file-words'
import { statusNames } from '@shared/text/actions'
import { ACTION_LABELS, bracket } from './action-section'
import { heading, item, list } from './blocks'
import { FILE_VERSION, frontMatter } from './front-matter'
import { address, comment, typed, type Part } from './phrasing'
import { writeMarkdown } from './write-markdown'

/** What the list says of an action, and what can be read back from it. */
export type ListedAction = Omit<Action, 'removed' | 'verdict'> & Pick<ActionLine, 'teamName'>

/** Actions as one task list by status; those of several teams stand under the name of each. */
export function actionList(actions: readonly ListedAction[], teamName: string | null): string {
  const title = teamName === null ? listTitles.allTeams : listTitles.actionsOf(teamName)
  return writeMarkdown([
    frontMatter({
      candor: FILE_VERSION,
      kind: 'actions',
      ...(teamName === null ? {} : { team: teamName }),
    }),
    heading(1, title),
    ...(teamName === null ? byTeam(actions) : byStatus(actions, 2)),
  ])
}

function byTeam(actions: readonly ListedAction[]): RootContent[] {
  const teams = new Map<string, ListedAction[]>()
  for (const action of actions) {
    const ofTeam = teams.get(action.teamId)
    if (ofTeam) ofTeam.push(action)
    else teams.set(action.teamId, [action])
  }
  return [...teams.values()]
    .toSorted(([a], [b]) => compare(a?.teamName ?? '', b?.teamName ?? ''))
    .flatMap((some) => [heading(2, some[0]?.teamName ?? ''), ...byStatus(some, 3)])
}

function byStatus(actions: readonly ListedAction[], depth: 2 | 3): RootContent[] {
  return ACTION_STATUSES.flatMap((status) => {
    const some = actions.filter((action) => action.status === status).toSorted(inOrder)
    return some.length === 0 ? [] : [heading(depth, statusNames[status]), list(some.map(listed))]
  })
}

/** The same bytes wherever it runs: by age, and then by what no language sorts in its own way. */
function inOrder(a: ListedAction, b: ListedAction): number {
  return compare(a.createdOn, b.createdOn) || byAge(a, b) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function listed(action: ListedAction): ListItem {
  const { doneWhen, helpers, notes, links, experiment, status, reason } = action
  const lines: Part[] = [
    ...typed(action.text),
    ' (',
    ...bracket(action),
    ')',
    ...line(factLabels.doneWhen, doneWhen),
    ...helpers.flatMap((name) => line(factLabels.helper, name)),
    ...line(factLabels.notes, notes),
    ...links.flatMap((link) => [`\n${factLabels.link}`, address(link)]),
  ]
  if (experiment !== null) {
    lines.push(
      ...line(factLabels.belief, experiment.belief),
      ...line(factLabels.lookAt, experiment.lookAt),
      ...line(factLabels.checkOn, experiment.checkOn),
    )
  }
  if (status === 'dropped') lines.push(...dropped(reason))
  return item([...lines, ' ', comment('action', action.id)], status === 'done')
}

/** A plain line feed, where what people typed has hard breaks: so our lines can be told from theirs. */
function line(label: string, value: string): Part[] {
  return value.trim() === '' ? [] : [`\n${label}`, ...typed(value)]
}

function dropped(reason: string): Part[] {
  const why = reason.trim() === '' ? [] : [': ', ...typed(reason)]
  return [`\n${ACTION_LABELS.dropped}`, ...why]
}

/** The statuses by their headings, for the reader. */
export const STATUS_OF_TITLE: ReadonlyMap<string, ActionStatus> = new Map(
  ACTION_STATUSES.map((status) => [statusNames[status].toLowerCase(), status]),
)
