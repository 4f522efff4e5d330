import type { ShelfStep } from '@shared/domain/action-life'
import type { TeamId } from '@shared/domain/ids'
import { KEYS } from '@shared/text/keys'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useClient } from '../../api/client-context'
import { useOnReconnect } from '../../api/line-context'
import { useShortcuts } from '../../ui/shortcuts'
import { useToast } from '../../ui/toast'
import { createShelfNews } from './shelf-news'

/** The last step on actions outside a retro, and how it is taken back; its key works on the whole page. */
export function useShelf(teamId: TeamId | null): {
  readonly step: ShelfStep | null
  readonly undo: () => void
} {
  const client = useClient()
  const { say } = useToast()
  const news = useMemo(() => createShelfNews(client, teamId, say), [client, teamId, say])
  const step = useStore(news, (state) => state.step)
  const undo = () => void (step && news.undo(step))

  useEffect(() => news.watch(), [news])
  useOnReconnect(() => void news.look())
  useShortcuts({ [KEYS.undo]: undo })
  return { step, undo }
}
