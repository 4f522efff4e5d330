import { HealthModel } from '@shared/domain/health-model'

const files = import.meta.glob('../../../../resources/health-models/*.json', {
  eager: true,
  import: 'default',
})

const models: readonly HealthModel[] = Object.values(files).map((file) => HealthModel.parse(file))

/** The models that come with the app, in the order of their files. */
export function builtInHealthModels(): readonly HealthModel[] {
  return models
}
