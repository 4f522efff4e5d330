import type { MenuCommand } from '@shared/api/app-calls'
import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { useClient } from '../api/client-context'
import { places } from '../api/places'
import { useSettings } from '../features/settings/use-settings'

type Commands = { showKeys: () => void; newTeam: () => void; find: () => void }

/** Does what the desktop's own menu asks for, wherever one is. The session listens for what belongs to it. */
export function useMenuCommands({ showKeys, newTeam, find }: Commands): void {
  const client = useClient()
  const [, navigate] = useLocation()
  const { change } = useSettings()

  const onCommand = useEffectEvent((command: MenuCommand) => {
    if (command === 'go-home') navigate(places.home)
    if (command === 'open-settings') navigate(places.settings)
    if (command === 'new-team') newTeam()
    if (command === 'show-keys') showKeys()
    if (command === 'find') find()
    if (command === 'theme-system') void change({ theme: 'system' })
    if (command === 'theme-light') void change({ theme: 'light' })
    if (command === 'theme-dark') void change({ theme: 'dark' })
  })
  useEffect(() => client.on('menu.command', ({ command }) => onCommand(command)), [client])
}
