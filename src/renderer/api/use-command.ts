import { AppError, codeOf, type ErrorCode } from '@shared/errors'
import { useCallback, useEffect, useState } from 'react'

export type Problem = { readonly code: ErrorCode; readonly field: string | undefined }

/**
 * Runs a command and keeps why it was refused, to be shown beside what failed. `run` tells whether it went through. What
 * was wrong with a field is old news once somebody types on.
 */
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
  const isOfField = problem?.field !== undefined
  useEffect(() => {
    if (!isOfField) return undefined
    addEventListener('input', clear)
    return () => removeEventListener('input', clear)
  }, [isOfField, clear])
  return { run, problem, isBusy, clear }
}
