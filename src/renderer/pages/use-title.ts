import { app } from '@shared/text/app'
import { useEffect } from 'react'

/** What the window and the tab are called while a page is shown. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? app.name : `${title} · ${app.name}`
  }, [title])
}
