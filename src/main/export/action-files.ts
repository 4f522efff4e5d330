import { assertNever } from '@shared/errors'
import type { ActionFormat, TextFile } from '@shared/domain/action-file'
import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { actionCsv } from './action-csv'
import { actionIcs } from './action-ics'
import { actionList } from './action-list'
import { actionTodoTxt } from './action-todotxt'
import { githubIssues } from './github-issues'
import { datedFileName } from './retro-file-name'
import { trackerCsv } from './tracker-csv'

type Options = {
  readonly format: ActionFormat
  readonly withBom: boolean
  /** Null: of all teams. */
  readonly teamName: string | null
  /** For the names of files; what is in them does not depend on it. */
  readonly today: Day
}

/** Actions as the files of a format. */
export function actionFiles(actions: readonly ActionLine[], options: Options): TextFile[] {
  const { format, withBom, teamName, today } = options
  const named = (ending: `.${string}`, title = 'actions') =>
    datedFileName({ date: today, teamName: teamName ?? 'all-teams', title, or: 'actions', ending })
  switch (format) {
    case 'markdown':
      return [{ name: named('.md'), text: actionList(actions, teamName) }]
    case 'csv':
      return [{ name: named('.csv'), text: actionCsv(actions, withBom) }]
    case 'ics':
      return [{ name: named('.ics'), text: actionIcs(actions) }]
    case 'todotxt':
      return [{ name: named('.txt', 'todo'), text: actionTodoTxt(actions) }]
    case 'jira':
    case 'azure':
    case 'linear':
    case 'gitlab':
      return trackerCsv(format, actions, withBom).map((text, index, all) => ({
        name: named('.csv', `${format}${all.length > 1 ? `-${index + 1}` : ''}`),
        text,
      }))
    case 'github':
      return githubIssues(actions)
    default:
      return assertNever(format)
  }
}
