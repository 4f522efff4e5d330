import { LIMITS } from '@shared/domain/limits'
import { words } from '@shared/domain/text'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

export const SplitForm = z.object({ text: z.string(), parts: z.string() })
export type SplitForm = z.output<typeof SplitForm>

const Split = z.object({
  text: words(LIMITS.action),
  parts: z
    .array(words(LIMITS.action))
    .min(1, { error: 'empty' })
    .max(LIMITS.parts, { error: 'too-large' }),
})
export type Split = z.output<typeof Split>
export type SplitProblems = Partial<Record<keyof Split, ErrorCode>>

/** The smaller action and what is split from it, one a line, or what has to change before. */
export function splitFrom(
  form: SplitForm,
): { split: Split; problems: null } | { split: null; problems: SplitProblems } {
  const lines = form.parts.split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
  const parsed = Split.safeParse({
    text: form.text,
    parts: lines.filter((line) => line !== ''),
  })
  if (parsed.success) return { split: parsed.data, problems: null }
  const problems = parsed.error.issues.map(({ path, message }) => [
    path[0],
    isErrorCode(message) ? message : 'bad-request',
  ])
  return { split: null, problems: Object.fromEntries(problems) as SplitProblems }
}
