import { newAction, type Action } from './action'
import { added, type ChangeOf } from './change'
import type { Day } from './day'
import type { ActionId, TeamId } from './ids'
import { readNew, readOver, type Edit } from './read-edit'
import {
  markOf,
  type ReadBackRow,
  type ReadBackTable,
  type ReadItem,
  type ReadList,
  type Unread,
} from './read-back'

export type KnownActions = {
  /** Null: the list is of all teams. */
  readonly teamId: TeamId | null
  /** Those that the list could hold. */
  readonly actions: readonly Action[]
  /** Also of other teams, and in the trash. */
  readonly findAny: (id: string) => Action | null
  /** The one team of this name. */
  readonly teamNamed: (name: string) => TeamId | null
}

/** What a list that was read would do, and the changes that do it. */
export type ReadBackPlan = {
  readonly table: ReadBackTable
  /** By the action, also those of which nothing changes. */
  readonly changes: ReadonlyMap<string, readonly ChangeOf<'action'>[]>
  /** By the line. */
  readonly makes: ReadonlyMap<number, (id: ActionId) => ChangeOf<'action'>[]>
}

export function planReadBack(list: ReadList, known: KnownActions, today: Day): ReadBackPlan {
  const rows: ReadBackRow[] = list.unread.map((one) => unread(one.line, one.text, one.why))
  const changes = new Map<string, readonly ChangeOf<'action'>[]>()
  const makes = new Map<number, (id: ActionId) => ChangeOf<'action'>[]>()
  const actions = new Map<string, Action>(known.actions.map((action) => [action.id, action]))
  const seen = new Set<string>()
  let same = 0

  function readKnown(item: ReadItem, action: Action): void {
    const { line, text } = item
    const edit = readOver(item, action, today)
    if (edit.kind === 'refused') return void rows.push(refused(item, edit))
    changes.set(action.id, edit.changes)
    const at = { line, text, under: edit.under }
    if (edit.changes.length > 0) {
      const fields = [...edit.fields]
      rows.push({ ...at, kind: 'changed', actionId: action.id, fields, mark: markOf(fields) })
    } else {
      same += 1
      if (edit.under !== null) rows.push({ ...at, kind: 'moved' })
    }
  }

  function readFresh(item: ReadItem): void {
    const { line, text, teamName } = item
    const teamId = known.teamId ?? (teamName === null ? null : known.teamNamed(teamName))
    if (teamId === null) return void rows.push(unread(line, text, 'no-team'))
    const edit = readNew(item)
    if (edit.kind === 'refused') return void rows.push(refused(item, edit))
    rows.push({ line, text, under: edit.under, kind: 'new', teamId, fields: [...edit.fields] })
    makes.set(line, (id) => {
      const action = newAction({ id, teamId, retroId: null, topicId: null }, edit.draft, today)
      return [added('action', { ...action, ...edit.statusOn(today) })]
    })
  }

  for (const item of list.items) {
    if (item.id === null) {
      readFresh(item)
      continue
    }
    const action = actions.get(item.id)
    if (seen.has(item.id)) rows.push(unread(item.line, item.text, 'twice'))
    else if (action) readKnown(item, action)
    else rows.push(unread(item.line, item.text, whyUnknown(item.id, known)))
    seen.add(item.id)
  }
  const absent = known.actions.filter(({ id }) => !seen.has(id)).length
  const inOrder = rows.toSorted((a, b) => a.line - b.line)
  return { table: { rows: inOrder, same, absent }, changes, makes }
}

function whyUnknown(id: string, { teamId, findAny }: KnownActions): Unread {
  const action = findAny(id)
  if (!action) return 'unknown'
  if (teamId !== null && action.teamId !== teamId) return 'other-team'
  return 'deleted'
}

function unread(line: number, text: string, why: Unread): ReadBackRow {
  return { kind: 'unread', line, text, under: null, why, code: null, field: null }
}

function refused(
  { line, text }: ReadItem,
  { code, field }: Extract<Edit, { kind: 'refused' }>,
): ReadBackRow {
  return { kind: 'unread', line, text, under: null, why: 'refused', code, field }
}
