import { counted } from './plural'

/** Copying details for a bug report. */
export const report = {
  title: 'Something went wrong?',
  about:
    'These details help whoever mends Candor. Nothing that anybody typed is in them, no names, no answers, and no place on this laptop: read them first, then paste them where you report it. Candor sends nothing.',
  show: 'Details for a bug report …',
  dialog: 'Details for a bug report',
  field: 'This is all that is copied',
  copy: 'Copy details',
  copied: 'Copied. Paste it into the report.',
  notCopied: 'Copying is not allowed here. Select the text and copy it.',
  close: 'Close',
  loading: 'Gathering the details …',
} as const

export type ReportFacts = {
  readonly version: string
  readonly host: string
  readonly system: string
  readonly runtime: string
  readonly problem: string | null
  readonly data: {
    readonly schema: number
    readonly bytes: number
    readonly backups: number
    readonly risk: string | null
    readonly counts: Readonly<Record<string, number>>
  } | null
}

/** The details as Markdown; `lines` are the last ones of the log. */
export function reportText(facts: ReportFacts, lines: readonly string[]): string {
  const { data } = facts
  const sizes = Object.entries(data?.counts ?? {}).map(([name, count]) => `${name} ${count}`)
  return [
    `- Candor ${facts.version}, ${facts.host}`,
    `- System: ${facts.system}`,
    `- ${facts.runtime}`,
    facts.problem === null ? '- The data is open.' : `- The data can’t be opened: ${facts.problem}`,
    ...(data
      ? [
          `- Schema ${data.schema}, ${Math.ceil(data.bytes / 1_000)} KB, ${counted(data.backups, 'backup', 'backups')}`,
          `- It holds: ${sizes.join(', ')}`,
          ...(data.risk === null ? [] : [`- The folder is of the kind: ${data.risk}`]),
        ]
      : []),
    '',
    lines.length === 0 ? 'The log is empty.' : 'The last lines of the log:',
    ...(lines.length === 0 ? [] : ['', ...lines.map((line) => `    ${line}`)]),
    '',
  ].join('\n')
}
