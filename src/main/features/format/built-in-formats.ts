import { Format } from '@shared/domain/format'

const files = import.meta.glob('../../../../resources/formats/*.json', {
  eager: true,
  import: 'default',
})

/** As the gallery shows them: what fits most weeks first, what needs an occasion last. */
const ORDER: readonly string[] = [
  'start-stop-continue',
  'four-ls',
  'mad-sad-glad',
  'sailboat',
  'starfish',
  'drop-add-keep-improve',
  'lean-coffee',
  'wrap',
  'energy-levels',
  'deploy-week',
  'flying-blind',
  'timeline',
  'pre-mortem',
  'incident-review',
]

const formats: readonly Format[] = Object.values(files)
  .map((file) => Format.parse(file))
  .toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name))

/** The formats that come with the app, in the order of the gallery. */
export function builtInFormats(): readonly Format[] {
  return formats
}

function place(format: Format): number {
  const index = ORDER.indexOf(format.id)
  return index === -1 ? ORDER.length : index
}
