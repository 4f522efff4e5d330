import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { detailsDialog as words, retroSettings } from '@shared/text/session'
import { z } from 'zod'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { NumberField } from '../../ui/number-field'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'
import { TextField } from '../../ui/text-field'

type Props = { onClose: () => void }

const Fields = z.object({
  title: z.string(),
  sprint: z.string(),
  people: z.int().nullable(),
  votesPerPerson: z.int().nullable(),
  votesPerTopic: z.int().nullable(),
})
const FIELDS = Object.keys(Fields.shape)

/** What the retro is called, how many are in the room, and how many votes they have. */
export function DetailsDialog({ onClose }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()
  const head = usePicture((picture) => picture.head)
  const before = { ...head, sprint: head.sprint ?? '' }
  const { fields, set, clear, isChanged } = useDraftForm(
    `retro:${store.retroId}:settings`,
    Fields,
    Fields.parse(before),
  )
  const { title, sprint, people, votesPerPerson, votesPerTopic } = fields

  async function send() {
    if (title !== before.title || sprint !== before.sprint) {
      await store.call('retro.rename', { title, sprint })
    }
    // An empty number is out of its bounds too: the host refuses it by the name of the field.
    if (people !== before.people) await store.call('retro.setPeople', { people: people ?? 0 })
    if (votesPerPerson !== before.votesPerPerson || votesPerTopic !== before.votesPerTopic) {
      const votes = { votesPerPerson: votesPerPerson ?? 0, votesPerTopic: votesPerTopic ?? 0 }
      await store.call('retro.setVotes', votes)
    }
  }
  async function save() {
    if (!(await run(send))) return
    clear()
    announce(words.saved)
    onClose()
  }
  function cancel() {
    clear()
    onClose()
  }
  const sentence = (field: string) =>
    problem?.field === field ? errorText(problem.code) : undefined
  const isElsewhere = problem && !FIELDS.includes(problem.field ?? '')

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeLabel={retroSettings.close}
      keepOpen={isChanged}
      onSubmit={() => void save()}
      actions={
        <>
          <Button label={retroSettings.cancel} onPress={cancel} />
          <Button kind="primary" type="submit" label={words.save} busy={isBusy} />
        </>
      }
    >
      <TextField
        label={words.name}
        value={title}
        limit={LIMITS.title}
        onChange={(next) => set({ title: next })}
        problem={sentence('title')}
      />
      <TextField
        label={words.sprint}
        hint={words.sprintHint}
        value={sprint}
        limit={LIMITS.title}
        onChange={(next) => set({ sprint: next })}
        problem={sentence('sprint')}
      />
      <Count
        label={words.people}
        hint={words.peopleHint}
        value={people}
        max={LIMITS.peopleMax}
        onChange={(next) => set({ people: next })}
        isRefused={problem?.field === 'people'}
      />
      <Count
        label={words.votesPerPerson}
        hint={words.votesHint}
        value={votesPerPerson}
        max={LIMITS.votesMax}
        onChange={(next) => set({ votesPerPerson: next })}
        isRefused={problem?.field === 'votesPerPerson'}
      />
      <Count
        label={words.votesPerTopic}
        value={votesPerTopic}
        max={LIMITS.votesMax}
        onChange={(next) => set({ votesPerTopic: next })}
        isRefused={problem?.field === 'votesPerTopic'}
      />
      {isElsewhere && <Problem>{errorText(problem.code)}</Problem>}
    </Dialog>
  )
}

type CountProps = {
  label: string
  hint?: string
  value: number | null
  max: number
  onChange: (value: number | null) => void
  isRefused: boolean
}

function Count({ label, hint, value, max, onChange, isRefused }: CountProps) {
  const isOutside = value !== null && (value < 1 || value > max)
  return (
    <NumberField
      label={label}
      hint={hint}
      value={value}
      min={1}
      max={max}
      onChange={onChange}
      decreaseLabel={words.fewer(label)}
      increaseLabel={words.more(label)}
      problem={isRefused || isOutside ? words.between(1, max) : undefined}
    />
  )
}
