import { app } from '@shared/text/app'
import { Monitor, Moon, Sun, SunMoon, Volume2, VolumeX } from 'lucide-react'
import { Menu } from '../../ui/menu'
import { THEMES, useSettings } from './use-settings'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Theme and sound, from any page. */
export function LookMenu() {
  const { settings, change } = useSettings()
  const isLoud = settings?.sound ?? true

  return (
    <Menu
      label={app.look.menu}
      icon={SunMoon}
      iconOnly
      kind="quiet"
      items={[
        ...THEMES.map((theme) => {
          const label = app.look.themes[theme]
          return {
            label: settings?.theme === theme ? app.look.chosen(label) : label,
            icon: icons[theme],
            onSelect: () => void change({ theme }),
          }
        }),
        'line' as const,
        {
          label: isLoud ? app.look.soundOff : app.look.soundOn,
          icon: isLoud ? VolumeX : Volume2,
          onSelect: () => void change({ sound: !isLoud }),
        },
      ]}
    />
  )
}
