import type { ActionLine } from '@shared/domain/action-life'
import { oneLine } from './ticket'

/** Actions as todo.txt, a line each; what the format has no place for stands in `key:value`. */
export function actionTodoTxt(actions: readonly ActionLine[]): string {
  return actions.map((action) => `${line(action)}\n`).join('')
}

function line(action: ActionLine): string {
  const { text, owner, teamName, dueOn, status, createdOn, closedOn, id } = action
  const isOver = status === 'done' || status === 'dropped'
  return [
    ...(isOver ? ['x', closedOn ?? createdOn] : []),
    createdOn,
    oneLine(text),
    ...tag('+', teamName),
    ...tag('@', owner ?? ''),
    ...(dueOn === null ? [] : [`due:${dueOn}`]),
    ...(status === 'doing' || status === 'dropped' ? [`status:${status}`] : []),
    `id:${id}`,
  ].join(' ')
}

/** Projects and contexts are one word. */
function tag(sign: string, name: string): string[] {
  const word = oneLine(name).replaceAll(' ', '-')
  return word === '' ? [] : [`${sign}${word}`]
}
