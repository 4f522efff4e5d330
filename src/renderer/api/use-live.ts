import type { CallName, EventName, Input, Output } from '@shared/api/contract'
import { codeOf, type ErrorCode } from '@shared/errors'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useClient } from './client-context'
import { useOnReconnect } from './line-context'

export type Live<Value> = {
  /** Null until the first answer. Stays while it is asked for anew. */
  readonly value: Value | null
  readonly problem: ErrorCode | null
  readonly refresh: () => void
}

type Answer<Value> = {
  readonly key: string
  readonly value: Value | null
  readonly problem: ErrorCode | null
}

/** The answer to a question, asked again whenever one of the events says that it may be another one. */
export function useLive<N extends CallName>(
  name: N,
  input: Input<N>,
  changedBy: readonly EventName[],
): Live<Output<N>> {
  const client = useClient()
  const key = JSON.stringify(input)
  const question = useMemo(() => JSON.parse(key) as Input<N>, [key])
  const [answer, setAnswer] = useState<Answer<Output<N>>>({ key, value: null, problem: null })
  const asked = useRef(0)

  const refresh = useCallback(() => {
    asked.current += 1
    const turn = asked.current
    // Only the newest question counts: answers may overtake each other.
    const settle = (next: (before: Output<N> | null) => Omit<Answer<Output<N>>, 'key'>) => {
      if (turn !== asked.current) return
      setAnswer((last) => ({ key, ...next(last.key === key ? last.value : null) }))
    }
    client.call(name, question).then(
      (value) => settle(() => ({ value, problem: null })),
      (error: unknown) => settle((value) => ({ value, problem: codeOf(error) })),
    )
  }, [client, name, question, key])

  useEffect(() => {
    refresh()
    const stops = changedBy.map((event) => client.on(event, refresh))
    return () => {
      asked.current += 1
      for (const stop of stops) stop()
    }
  }, [client, changedBy, refresh])
  useOnReconnect(refresh)

  // What was answered to another question is not shown under this one.
  if (answer.key !== key) return { value: null, problem: null, refresh }
  return { value: answer.value, problem: answer.problem, refresh }
}
