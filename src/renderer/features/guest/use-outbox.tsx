import type { CallName } from '@shared/api/contract'
import type { ErrorCode } from '@shared/errors'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { useRetroStore } from '../../api/retro-context'
import type { InRetro } from '../../api/retro-store'
import type { Outbox } from './outbox'

const OutboxContext = createContext<Outbox | null>(null)

export function OutboxProvider({ outbox, children }: { outbox: Outbox; children: ReactNode }) {
  return <OutboxContext value={outbox}>{children}</OutboxContext>
}

/** Gives commands about this retro: kept until they are answered. `problem` is why the last one was refused. */
export function useOutbox(): {
  readonly send: <N extends CallName>(name: N, input: InRetro<N>) => Promise<ErrorCode | null>
  readonly problem: ErrorCode | null
} {
  const outbox = useContext(OutboxContext)
  const { retroId } = useRetroStore()
  const [problem, setProblem] = useState<ErrorCode | null>(null)
  if (!outbox) throw new Error('useOutbox outside OutboxProvider')
  return {
    problem,
    async send(name, input) {
      setProblem(null)
      // The retro is this page's own; the rest is what the call asks for.
      const code = await outbox.send(name, { ...input, retroId } as never)
      setProblem(code)
      return code
    },
  }
}
