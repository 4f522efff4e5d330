import type { Input } from '@shared/api/contract'
import type { TextFile } from '@shared/domain/action-file'
import { codeOf, type ErrorCode } from '@shared/errors'
import { useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'

/** The files as they will be saved, asked for anew after each choice. */
export function useActionFiles({ teamId, format, only, withBom }: Input<'action.export'>): {
  readonly files: readonly TextFile[] | null
  readonly problem: ErrorCode | null
} {
  const client = useClient()
  const [files, setFiles] = useState<readonly TextFile[] | null>(null)
  const [problem, setProblem] = useState<ErrorCode | null>(null)

  useEffect(() => {
    let isWanted = true
    async function ask() {
      try {
        const answer = await client.call('action.export', { teamId, format, only, withBom })
        if (!isWanted) return
        setFiles(answer.files)
        setProblem(null)
      } catch (error) {
        if (isWanted) setProblem(codeOf(error))
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [client, teamId, format, only, withBom])
  return { files, problem }
}
