import { app } from '@shared/text/app'
import { Checkbox } from '../../ui/checkbox'
import { RadioGroup } from '../../ui/radio-group'
import { THEMES, useSettings } from './use-settings'
import styles from './look-settings.module.css'

/** Theme and sound of this laptop, spelled out. */
export function LookSettings() {
  const { settings, change } = useSettings()
  if (!settings) return null

  return (
    <div className={styles.settings}>
      <RadioGroup
        label={app.look.theme}
        look="segmented"
        options={THEMES.map((theme) => ({ value: theme, label: app.look.themes[theme] }))}
        value={settings.theme}
        onChange={(theme) => void change({ theme })}
      />
      <Checkbox
        label={app.look.sound}
        description={app.look.soundHint}
        checked={settings.sound}
        onChange={(sound) => void change({ sound })}
      />
    </div>
  )
}
