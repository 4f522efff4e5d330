import { useState } from 'react'
import { ConnectionBanner } from '../features/connection/connection-banner'
import { KeySheet } from '../features/keys/key-sheet'
import { useTheme } from '../features/settings/use-settings'
import { NewTeamDialog } from '../features/team/new-team-dialog'
import { AppBar } from './app-bar'
import { RecoveryPage } from './recovery-page'
import { Routes } from './routes'
import { useArrival } from './use-arrival'
import { useFocusKept } from './use-focus-kept'
import { useMenuCommands } from './use-menu-commands'
import { useRecovery } from './use-recovery'

/** What is there on every page: the line's state, the sheet of keys, and the dialog for a new team. */
export function Shell() {
  const [isKeysOpen, setIsKeysOpen] = useState(false)
  const [isNewTeamOpen, setIsNewTeamOpen] = useState(false)
  const showKeys = () => setIsKeysOpen(true)
  const newTeam = () => setIsNewTeamOpen(true)
  useTheme()
  useArrival()
  useFocusKept()
  useMenuCommands({ showKeys, newTeam })
  const recovery = useRecovery()
  if (recovery) return <RecoveryPage state={recovery} />

  return (
    <>
      <ConnectionBanner />
      <Routes bar={<AppBar onKeys={showKeys} />} onNewTeam={newTeam} onKeys={showKeys} />
      <KeySheet open={isKeysOpen} onOpen={showKeys} onClose={() => setIsKeysOpen(false)} />
      {isNewTeamOpen && <NewTeamDialog onClose={() => setIsNewTeamOpen(false)} />}
    </>
  )
}
