import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CallName, Input, Output } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { AppError } from '@shared/errors'
import { dispatch } from '../api/dispatch'
import { openHost } from '../open-host'
import { DATABASE_NAME } from '../db/open-database'

const HOST: Actor = { role: 'host' }

type Call = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

/** Lets a command make calls over a data folder, through the same contract as every window, and closes it after. */
export async function withData<Result>(
  dataFolder: string,
  version: string,
  work: (call: Call) => Promise<Result>,
): Promise<Result> {
  const core = openHost({ dataFolder, host: 'local', version })
  try {
    return await work(async (name, input) => {
      const reply = await dispatch(core.handlers, HOST, name, input)
      if (!reply.ok) throw new AppError(reply.code, { field: reply.field })
      // One cast: TypeScript can't tie the name of a call to the value of its reply.
      return reply.value as Output<typeof name>
    })
  } finally {
    await core.close()
  }
}

/** For commands that only read: an empty folder is a wrong folder, and must not be filled. */
export function refuseMissingData(dataFolder: string): void {
  if (!existsSync(join(dataFolder, DATABASE_NAME))) throw new AppError('no-data')
}
