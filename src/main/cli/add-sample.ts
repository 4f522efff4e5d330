import { withData } from './open-for-command'

/** Adds the sample team and prints its id. */
export async function addSample(dataFolder: string, version: string): Promise<void> {
  const { teamId } = await withData(dataFolder, version, (call) => call('sample.load', {}))
  console.log(teamId)
}
