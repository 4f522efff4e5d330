import type { AppreciationId } from '@shared/domain/ids'
import { appreciations as words } from '@shared/text/close'
import { errorText } from '@shared/text/errors'
import { namesLevels } from '@shared/text/stages'
import { Heart, Trash2 } from 'lucide-react'
import { useDraft } from '../../api/draft-context'
import { newId } from '../../api/ids'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Problem } from '../../ui/problem'
import { TextArea } from '../../ui/text-area'
import { UserText } from '../../ui/user-text'
import { Part } from './part'
import styles from './appreciations.module.css'

type Props = { isClosed: boolean }

/** What people want to thank each other for. */
export function Appreciations({ isClosed }: Props) {
  const store = useRetroStore()
  const all = usePicture((picture) => picture.appreciations)
  const isBig = useBigScreen()
  const { run, problem } = useCommand()
  const remove = (appreciationId: AppreciationId) =>
    void run(() => store.call('appreciation.delete', { appreciationId }))
  const canWrite = !isClosed && !isBig

  if (!canWrite && all.length === 0) return null
  return (
    <Part title={words.title} about={isClosed ? undefined : words.about}>
      {all.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {all.map(({ id, text, author }) => (
            <li key={id} className={styles.one}>
              <Heart aria-hidden="true" className={styles.heart} />
              <div className={styles.words}>
                <UserText>{text}</UserText>
                {author !== null && (
                  <p className={styles.author} dir="auto">
                    {author}
                  </p>
                )}
              </div>
              {canWrite && (
                <IconButton
                  size="small"
                  icon={Trash2}
                  label={words.delete(text)}
                  onPress={() => remove(id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      {canWrite && <NewAppreciation />}
    </Part>
  )
}

function NewAppreciation() {
  const store = useRetroStore()
  const names = usePicture((picture) => picture.head.names)
  const [text, write] = useDraft(`retro:${store.retroId}:appreciation`)
  const { run, problem, isBusy, clear } = useCommand()

  async function add() {
    const appreciationId = newId<AppreciationId>()
    if (await run(() => store.call('appreciation.add', { appreciationId, text }))) write('')
  }
  return (
    <div className={styles.new}>
      <p className={styles.promise}>{namesLevels[names].ofWords}</p>
      <TextArea
        label={words.field}
        value={text}
        onChange={(next) => {
          clear()
          write(next)
        }}
        limit={words.limit}
        rows={2}
        onSubmit={() => void add()}
        problem={problem && errorText(problem.code)}
      />
      <Button label={words.add} busy={isBusy} onPress={() => void add()} />
    </div>
  )
}
