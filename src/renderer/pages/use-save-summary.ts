import { codeOf } from '@shared/errors'
import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { useEffect, useEffectEvent } from 'react'
import { useClient } from '../api/client-context'
import { useRetroStore } from '../api/retro-context'
import { useToast } from '../ui/toast'

/** The desktop's menu saves the summary from any stage; the button for it stands in Close. */
export function useSaveSummary(): void {
  const client = useClient()
  const { retroId } = useRetroStore()
  const { say } = useToast()

  const save = useEffectEvent(async () => {
    try {
      const { outcome, path } = await client.call('export.saveAs', { retroId })
      if (outcome === 'saved') say(app.retro.saved(path))
    } catch (error) {
      say(errorText(codeOf(error)))
    }
  })
  useEffect(
    () =>
      client.on('menu.command', ({ command }) => {
        if (command === 'save-summary') void save()
      }),
    [client],
  )
}
