import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { CallName, Input, Output } from '../../src/shared/api/contract'
import type { TeamId } from '../../src/shared/domain/ids'
import { AppError } from '../../src/shared/errors'
import { dispatch } from '../../src/main/api/dispatch'
import type { Core } from '../../src/main/core'
import type { CoreOptions } from '../../src/main/core-options'
import { openHost } from '../../src/main/open-host'
import { aFolder, HOST, newId } from '../world'

export const fileIn = (folder: string) => join(folder, 'candor.db')

/** A host that is started over folders, one after the other, and asked; it ends with each test. */
export function aHostOverFolders() {
  let core: Core | null = null
  afterEach(stop)

  function start(folder: string, more: Partial<CoreOptions> = {}) {
    const opened = openHost({ dataFolder: folder, host: 'local', version: '1.2.3', ...more })
    core = opened
    return async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
      const reply = await dispatch(opened.handlers, HOST, name, input)
      if (!reply.ok) throw new AppError(reply.code, { field: reply.field })
      // One cast: TypeScript can't tie the name of a call to the value of its reply.
      return reply.value as Output<N>
    }
  }

  async function stop(): Promise<void> {
    await core?.close()
    core = null
  }

  /** A folder with the sample team, a backup of it, and a team that came after the backup. */
  async function aLivedInFolder(): Promise<string> {
    const folder = aFolder()
    const call = start(folder)
    await call('sample.load', { teamId: newId<TeamId>() })
    await call('backup.make', {})
    await call('team.create', { teamId: newId<TeamId>(), name: 'After the backup', members: [] })
    await stop()
    return folder
  }
  return { start, stop, aLivedInFolder, core: () => core }
}
