import { useState } from 'react'
import { ConnectionBanner } from '../features/connection/connection-banner'
import { KeySheet } from '../features/keys/key-sheet'
import { useTheme } from '../features/settings/use-settings'
import { NewTeamDialog } from '../features/team/new-team-dialog'
import { AppBar } from './app-bar'
import { RecoveryPage } from './recovery-page'
import { Find } from './find'
import { PageShown } from './page-shown'
import { useArrival } from './use-arrival'
import { useFocusKept } from './use-focus-kept'
import { useMenuCommands } from './use-menu-commands'
import { usePage } from './use-page'
import { usePagesAhead } from './use-pages-ahead'
import { useErasedPerson } from './use-erased-person'
import { useRecovery } from './use-recovery'

/** What is there on every page: the line's state, the sheet of keys, and the dialog for a new team. */
export function Shell() {
  const [isKeysOpen, setIsKeysOpen] = useState(false)
  const [isNewTeamOpen, setIsNewTeamOpen] = useState(false)
  const [isFindOpen, setIsFindOpen] = useState(false)
  const showKeys = () => setIsKeysOpen(true)
  const newTeam = () => setIsNewTeamOpen(true)
  const find = () => setIsFindOpen(true)
  useTheme()
  const shown = usePage()
  useArrival(shown.address)
  useFocusKept()
  useMenuCommands({ showKeys, newTeam, find })
  const { recovery, isKnown } = useRecovery()
  usePagesAhead(isKnown)
  useErasedPerson()
  if (recovery) return <RecoveryPage state={recovery} />

  return (
    <>
      <ConnectionBanner />
      <PageShown
        shown={shown}
        frame={{
          bar: <AppBar onKeys={showKeys} onFind={find} />,
          onNewTeam: newTeam,
          onKeys: showKeys,
          onFind: find,
        }}
      />
      <KeySheet open={isKeysOpen} onOpen={showKeys} onClose={() => setIsKeysOpen(false)} />
      <Find
        open={isFindOpen}
        onOpen={find}
        onClose={() => setIsFindOpen(false)}
        onNewTeam={newTeam}
        onKeys={showKeys}
      />
      {isNewTeamOpen && <NewTeamDialog onClose={() => setIsNewTeamOpen(false)} />}
    </>
  )
}
