import { app } from '@shared/text/app'
import { find } from '@shared/text/find'
import { KEYS } from '@shared/text/keys'
import { useOfferCommands } from '../api/commands-context'
import { FindDialog } from '../features/find/find-dialog'
import { THEMES, useSettings } from '../features/settings/use-settings'
import { useShortcuts } from '../ui/shortcuts'
import { usePlaces } from './use-places'

type Props = {
  open: boolean
  onOpen: () => void
  onClose: () => void
  onNewTeam: () => void
  onKeys: () => void
}

const DIALOG = '[role=dialog], [role=alertdialog]'

/** Find, from every page, with the commands that every page has. */
export function Find({ open, onOpen, onClose, onNewTeam, onKeys }: Props) {
  const { change } = useSettings()
  const placesToGo = usePlaces()
  useOfferCommands([
    { id: 'new-team', label: find.commandNames.newTeam, run: onNewTeam },
    ...THEMES.map((theme) => ({
      id: `theme-${theme}`,
      label: find.commandNames.theme(app.look.themes[theme]),
      run: () => void change({ theme }),
    })),
    { id: 'keys', label: find.commandNames.keys, keys: KEYS.keys, run: onKeys },
  ])
  const openOrClose = () => {
    if (open) onClose()
    // Over another dialog it would be in the way of what is typed there.
    else if (!document.querySelector(DIALOG)) onOpen()
  }
  useShortcuts({ [KEYS.find]: openOrClose }, { whileTyping: [KEYS.find] })

  return <FindDialog open={open} onClose={onClose} placesToGo={placesToGo} />
}
