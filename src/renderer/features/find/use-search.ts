import type { Hit } from '@shared/domain/found'
import { codeOf, type ErrorCode } from '@shared/errors'
import { useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'

export type Search = {
  readonly hits: readonly Hit[]
  readonly hasMore: boolean
  readonly isSearching: boolean
  readonly problem: ErrorCode | null
}

type Answer = Omit<Search, 'isSearching'> & { readonly text: string }

const NOTHING: Answer = { text: '', hits: [], hasMore: false, problem: null }
// As long as somebody types on, nothing is asked.
const PAUSE_MS = 120

/** What was found last stays until the next is there, so that the list doesn't flicker while one types. */
export function useSearch(text: string): Search {
  const client = useClient()
  const [answer, setAnswer] = useState<Answer>(NOTHING)
  const wanted = text.trim()

  useEffect(() => {
    if (wanted === '') return
    // Answers may overtake each other: only the one to the present question counts.
    let isMeant = true
    const settle = (next: Answer) => isMeant && setAnswer(next)
    const timer = setTimeout(() => {
      client.call('find.search', { text: wanted, teamId: null }).then(
        ({ hits, hasMore }) => settle({ text: wanted, hits, hasMore, problem: null }),
        (error: unknown) => settle({ ...NOTHING, text: wanted, problem: codeOf(error) }),
      )
    }, PAUSE_MS)
    return () => {
      isMeant = false
      clearTimeout(timer)
    }
  }, [client, wanted])

  if (wanted === '') return { ...NOTHING, isSearching: false }
  return { ...answer, isSearching: answer.text !== wanted }
}
