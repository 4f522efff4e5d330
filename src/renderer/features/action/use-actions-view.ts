import { useState } from 'react'

export const ACTION_VIEWS = ['list', 'board'] as const
export type ActionsView = (typeof ACTION_VIEWS)[number]

const KEY = 'candor.actions-view'

function saved(): ActionsView {
  const kept = localStorage.getItem(KEY)
  return ACTION_VIEWS.find((view) => view === kept) ?? 'list'
}

/** How actions are shown on this laptop: as it was chosen last. */
export function useActionsView(): readonly [ActionsView, (view: ActionsView) => void] {
  const [view, setView] = useState(saved)
  return [
    view,
    (next) => {
      localStorage.setItem(KEY, next)
      setView(next)
    },
  ]
}
