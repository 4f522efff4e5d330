import { isAtLeastAsStrict, NAMES_LEVELS, type NamesLevel } from '@shared/domain/names'
import { errorText } from '@shared/text/errors'
import { namesDialog as words, retroSettings } from '@shared/text/session'
import { namesLevels } from '@shared/text/stages'
import { useState } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { RadioGroup } from '../../ui/radio-group'
import { useAnnounce } from '../../ui/status'

type Props = { onClose: () => void }

/** Makes names on cards stricter; the looser levels are shown, and closed. */
export function NamesDialog({ onClose }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()
  const present = usePicture((picture) => picture.head.names)
  const [chosen, setChosen] = useState<NamesLevel>(present)
  const isStrictest = present === NAMES_LEVELS.at(-1)

  async function save() {
    if (chosen === present) return
    if (!(await run(() => store.call('retro.setNames', { names: chosen })))) return
    announce(words.saved(chosen))
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={isStrictest ? words.strictest : words.about}
      closeLabel={retroSettings.close}
      onSubmit={() => void save()}
      actions={
        !isStrictest && (
          <>
            <Button label={retroSettings.cancel} onPress={onClose} />
            <Button
              kind={chosen === 'anonymous' ? 'danger' : 'primary'}
              type="submit"
              label={chosen === present ? words.saveNone : words.save(chosen)}
              disabled={chosen === present}
              busy={isBusy}
            />
          </>
        )
      }
    >
      <RadioGroup
        label={words.group}
        labelHidden
        value={chosen}
        onChange={setChosen}
        options={NAMES_LEVELS.map((level) => ({
          value: level,
          label: namesLevels[level].label,
          description: namesLevels[level].description,
          disabled: !isAtLeastAsStrict(present, level),
        }))}
        problem={problem && errorText(problem.code)}
      />
      {chosen === 'anonymous' && !isStrictest && <p>{words.wipe}</p>}
    </Dialog>
  )
}
