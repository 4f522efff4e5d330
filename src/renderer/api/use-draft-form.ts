import type { z } from 'zod'
import { useDraft } from './draft-context'

export type DraftForm<Fields> = {
  readonly fields: Fields
  /** Whether something was typed that was not sent yet. */
  readonly isChanged: boolean
  readonly set: (to: Partial<Fields>) => void
  readonly clear: () => void
}

/**
 * A form of several fields, kept as one draft on every key press. `initial` shows until something is typed; a draft of
 * an older shape counts as none.
 */
export function useDraftForm<Fields extends object>(
  place: string,
  schema: z.ZodType<Fields>,
  initial: Fields,
): DraftForm<Fields> {
  const [text, write] = useDraft(place)
  const kept = parse(text, schema)
  const fields = kept ?? initial

  return {
    fields,
    isChanged: kept !== null,
    set: (to) => write(JSON.stringify({ ...fields, ...to })),
    clear: () => write(''),
  }
}

function parse<Fields>(text: string, schema: z.ZodType<Fields>): Fields | null {
  if (text === '') return null
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
