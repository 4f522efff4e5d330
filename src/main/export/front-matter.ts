import type { Yaml } from 'mdast'
import { parse, Scalar, stringify } from 'yaml'
import { z } from 'zod'
import { Day } from '@shared/domain/day'
import { RetroId } from '@shared/domain/ids'
import { NamesLevel } from '@shared/domain/names'
import type { RetroPicture } from '@shared/domain/picture'
import { AppError } from '@shared/errors'

/** The number in `candor: 1`: the shape of the file. A newer file is refused, not guessed at. */
export const FILE_VERSION = 1

export const RetroFrontMatter = z.object({
  candor: z.literal(FILE_VERSION),
  kind: z.literal('retro'),
  id: RetroId,
  team: z.string(),
  title: z.string(),
  sprint: z.string().optional(),
  format: z.string(),
  date: Day,
  names: NamesLevel,
  people: z.int(),
})
export type RetroFrontMatter = z.output<typeof RetroFrontMatter>

export function retroFrontMatter({ id, head }: RetroPicture, teamName: string): Yaml {
  return frontMatter({
    candor: FILE_VERSION,
    kind: 'retro',
    id,
    team: teamName,
    title: head.title,
    // Always in quotes: "42" is a name that happens to be a number.
    ...(head.sprint === null ? {} : { sprint: quoted(head.sprint) }),
    format: head.format.name,
    date: head.startedOn,
    names: head.names,
    people: head.people,
  })
}

export function frontMatter(fields: Readonly<Record<string, unknown>>): Yaml {
  // Every value stays on its line: a line of its own could read `---` and end the front matter.
  const value = stringify(fields, {
    lineWidth: 0,
    blockQuote: false,
    singleQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  })
  return { type: 'yaml', value: value.trimEnd() }
}

function quoted(value: string): Scalar {
  const scalar = new Scalar(value)
  scalar.type = Scalar.QUOTE_DOUBLE
  return scalar
}

/** The front matter of a file of ours, or the reason why it is none. */
export function readRetroFrontMatter(yaml: string): RetroFrontMatter {
  return readFrontMatter(yaml, RetroFrontMatter)
}

export function readFrontMatter<Fields>(yaml: string, schema: z.ZodType<Fields>): Fields {
  const fields = parseYaml(yaml)
  const version = z.object({ candor: z.number() }).safeParse(fields)
  if (version.success && version.data.candor > FILE_VERSION) throw new AppError('file-too-new')
  const parsed = schema.safeParse(fields)
  if (!parsed.success) throw new AppError('file-foreign', { cause: parsed.error })
  return parsed.data
}

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch (cause) {
    throw new AppError('file-foreign', { cause })
  }
}
