import type { TopicId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { pile as words } from '@shared/text/group'
import { z } from 'zod'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { useDraftForm } from '../../api/use-draft-form'
import { TextField } from '../../ui/text-field'

type Props = { topicId: TopicId; title: string | null; firstCard: string }

const Edit = z.object({ title: z.string() })

/** The title of a group, written in place: kept on every key press, given to everybody on Enter or on leaving it. */
export function TopicTitle({ topicId, title, firstCard }: Props) {
  const retro = useRetroStore()
  const { run, problem, clear } = useCommand()
  const place = `retro:${retro.retroId}:title:${topicId}`
  const draft = useDraftForm(place, Edit, { title: title ?? '' })

  async function save() {
    if (!draft.isChanged) return
    if (draft.fields.title.trim() === (title ?? '')) return draft.clear()
    if (await run(() => retro.call('topic.rename', { topicId, title: draft.fields.title }))) {
      draft.clear()
    }
  }
  return (
    <TextField
      label={words.title}
      labelHidden
      placeholder={words.titleHint(firstCard)}
      value={draft.fields.title}
      onChange={(next) => {
        clear()
        draft.set({ title: next })
      }}
      onEnter={() => void save()}
      onBlur={() => void save()}
      limit={LIMITS.title}
      problem={problem && errorText(problem.code)}
    />
  )
}
