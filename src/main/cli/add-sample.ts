import { randomUUID } from 'node:crypto'
import type { TeamId } from '@shared/domain/ids'
import { withData } from './open-for-command'

/** Adds the sample team and prints its id. */
export async function addSample(dataFolder: string, version: string): Promise<void> {
  const teamId = randomUUID() as TeamId
  await withData(dataFolder, version, (call) => call('sample.load', { teamId }))
  console.log(teamId)
}
