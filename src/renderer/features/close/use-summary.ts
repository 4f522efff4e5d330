import type { Output } from '@shared/api/contract'
import { codeOf, type ErrorCode } from '@shared/errors'
import { useEffect, useState } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useClient } from '../../api/client-context'

/** Changes that follow each other quicker than this are one new summary. */
const PAUSE_MS = 300

type Preview = Output<'export.preview'>

/** The Markdown of the retro as it will be saved, asked for anew after each change. */
export function useSummary(): {
  readonly preview: Preview | null
  readonly problem: ErrorCode | null
} {
  const client = useClient()
  const { retroId } = useRetroStore()
  const version = usePicture((picture) => picture.version)
  const [preview, setPreview] = useState<Preview | null>(null)
  const [problem, setProblem] = useState<ErrorCode | null>(null)
  const isFirst = preview === null

  useEffect(() => {
    let isWanted = true
    async function ask() {
      try {
        const next = await client.call('export.preview', { retroId })
        if (!isWanted) return
        setPreview(next)
        setProblem(null)
      } catch (error) {
        if (isWanted) setProblem(codeOf(error))
      }
    }
    const pause = setTimeout(() => void ask(), isFirst ? 0 : PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(pause)
    }
    // The version is what the summary depends on; the host reads the rest by itself.
  }, [client, retroId, version, isFirst])
  return { preview, problem }
}
