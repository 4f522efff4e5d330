import { LIMITS } from '@shared/domain/limits'
import type { TopicPicture } from '@shared/domain/picture'
import { notes as words } from '@shared/text/discuss'
import { errorText } from '@shared/text/errors'
import { TextArea } from '../../ui/text-area'
import { useNotes } from './use-notes'

type Props = { topic: TopicPicture }

/** What was said about a topic. Give it the topic's id as its key: notes of two topics never mix. */
export function Notes({ topic }: Props) {
  const { text, write, save, problem } = useNotes(topic)
  return (
    <TextArea
      label={words.label}
      hint={words.hint}
      value={text}
      onChange={write}
      onBlur={save}
      limit={LIMITS.note}
      rows={4}
      problem={problem && errorText(problem)}
    />
  )
}
