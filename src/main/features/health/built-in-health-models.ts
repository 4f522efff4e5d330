import { BuiltInHealthModel } from '@shared/domain/health-model'

const files = import.meta.glob('../../../../resources/health-models/*.json', {
  eager: true,
  import: 'default',
})

/** As the set-up shows them: the check of the founding series first, then from the broad to the narrow. */
const ORDER: readonly string[] = [
  'devops-practice',
  'team-basics',
  'speaking-up',
  'load',
  'delivery',
]

const models: readonly BuiltInHealthModel[] = Object.values(files)
  .map((file) => BuiltInHealthModel.parse(file))
  .toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name))

/** The models that come with the app, in their order. */
export function builtInHealthModels(): readonly BuiltInHealthModel[] {
  return models
}

function place(model: BuiltInHealthModel): number {
  const index = ORDER.indexOf(model.id)
  return index === -1 ? ORDER.length : index
}
