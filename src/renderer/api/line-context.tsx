import { createContext, useContext, useEffect, useEffectEvent, type ReactNode } from 'react'
import type { ConnectionStore } from './connection'

/** The line to the host, where there is one that can break. The desktop window has none. */
export type Line = {
  readonly connection: ConnectionStore
  readonly onWelcome: (listener: () => void) => () => void
}

const LineContext = createContext<Line | null>(null)

export function LineProvider({ line, children }: { line: Line | null; children: ReactNode }) {
  return <LineContext value={line}>{children}</LineContext>
}

export function useLine(): Line | null {
  return useContext(LineContext)
}

/** Runs each time the line is there again: what was announced in between was missed. */
export function useOnReconnect(refresh: () => void): void {
  const line = useContext(LineContext)
  const onWelcome = useEffectEvent(refresh)
  useEffect(() => line?.onWelcome(() => onWelcome()), [line])
}
