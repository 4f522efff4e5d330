import type { ActionId, TeamId } from '@shared/domain/ids'
import type { ReadBackRow, ReadBackTable } from '@shared/domain/read-back'
import { codeOf, type ErrorCode } from '@shared/errors'
import { useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'

/** So long nobody types: then the list is read. */
const PAUSE_MS = 300

export type Takeable = Extract<ReadBackRow, { kind: 'changed' | 'new' }>

export function isTakeable(row: ReadBackRow): row is Takeable {
  return row.kind === 'changed' || row.kind === 'new'
}

type Known = {
  readonly table: ReadBackTable | null
  readonly problem: ErrorCode | null
  /** The lines that are left out. */
  readonly left: ReadonlySet<number>
  /** What a new line becomes; the same however often it is sent. */
  readonly ids: ReadonlyMap<number, ActionId>
}

const NOTHING: Known = { table: null, problem: null, left: new Set(), ids: new Map() }

/** What a list would change, asked for anew when it changes, and which of it is taken. */
export function useReadBack(teamId: TeamId | null, text: string) {
  const client = useClient()
  const [known, setKnown] = useState<Known>(NOTHING)
  const [readings, setReadings] = useState(0)
  const isBlank = text.trim() === ''

  useEffect(() => {
    if (isBlank) return
    let isWanted = true
    async function read() {
      try {
        const table = await client.call('action.readBack', { teamId, text })
        const fresh = table.rows.flatMap(({ kind, line }) => (kind === 'new' ? line : []))
        const ids = new Map(fresh.map((line) => [line, newId<ActionId>()]))
        if (isWanted) setKnown({ ...NOTHING, table, ids })
      } catch (error) {
        if (isWanted) setKnown({ ...NOTHING, problem: codeOf(error) })
      }
    }
    const pause = setTimeout(() => void read(), PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(pause)
    }
  }, [client, teamId, text, isBlank, readings])

  const { table, problem, left, ids } = isBlank ? NOTHING : known
  const taken = (table?.rows ?? []).filter(isTakeable).filter(({ line }) => !left.has(line))

  async function apply(): Promise<void> {
    try {
      await client.call('action.applyReadBack', {
        teamId,
        text,
        take: taken.flatMap((row) =>
          row.kind === 'changed' ? { actionId: row.actionId, mark: row.mark } : [],
        ),
        makes: taken.flatMap(({ kind, line }) => {
          const actionId = ids.get(line)
          return kind === 'new' && actionId ? { line, actionId } : []
        }),
      })
    } catch (error) {
      // The table shows what stands now.
      if (codeOf(error) === 'list-passed') setReadings(readings + 1)
      throw error
    }
  }

  return {
    table,
    problem,
    taken,
    isTaken: ({ line }: Takeable) => !left.has(line),
    take({ line }: Takeable, isTaken: boolean) {
      const next = new Set(left)
      if (isTaken) next.delete(line)
      else next.add(line)
      setKnown({ ...known, left: next })
    },
    apply,
  }
}
