import { AppError, codeOf, type ErrorCode } from '@shared/errors'
import { useCallback, useState } from 'react'

export type Problem = { readonly code: ErrorCode; readonly field: string | undefined }

/** Runs a command and keeps why it was refused, to be shown beside what failed. `run` tells whether it went through. */
export function useCommand(): {
  readonly run: (command: () => Promise<unknown>) => Promise<boolean>
  readonly problem: Problem | null
  readonly isBusy: boolean
  readonly clear: () => void
} {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)

  const run = useCallback(async (command: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(null)
    try {
      await command()
      return true
    } catch (error) {
      setProblem({
        code: codeOf(error),
        field: error instanceof AppError ? error.field : undefined,
      })
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  const clear = useCallback(() => setProblem(null), [])
  return { run, problem, isBusy, clear }
}
