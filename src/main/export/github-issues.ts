import type { TextFile } from '@shared/domain/action-file'
import type { ActionLine } from '@shared/domain/action-life'
import { slug } from './retro-file-name'
import { markdownBody, titleOf } from './ticket'

export const SCRIPT_NAME = 'create-issues.sh'

/** A file for the body of each issue, and the script that makes them with GitHub's own `gh`. */
export function githubIssues(actions: readonly ActionLine[]): TextFile[] {
  const issues = actions.map((action, index) => ({
    name: fileName(action, index),
    title: titleOf(action),
    text: markdownBody(action),
  }))
  const lines = issues.map(
    ({ name, title }) =>
      `gh issue create --title=${quoted(title)} --body-file=${quoted(name)} "$@"`,
  )
  const script = [
    '#!/bin/sh',
    '# Makes an issue of each file here. What you add goes to gh:',
    `#   sh ${SCRIPT_NAME} --repo owner/name --label retro`,
    'set -eu',
    'cd "$(dirname "$0")"',
    ...lines,
    '',
  ]
  return [
    { name: SCRIPT_NAME, text: script.join('\n') },
    ...issues.map(({ name, text }) => ({ name, text })),
  ]
}

/** The number keeps them apart and in order. */
function fileName({ text }: ActionLine, index: number): string {
  const words = Array.from(slug(text)).slice(0, 30).join('').replace(/-$/, '')
  return `${String(index + 1).padStart(4, '0')}-${words || 'action'}.md`
}

/** Inside single quotes a shell takes everything as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
