import type { AppreciationId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { guestText } from '@shared/text/guest'
import { namesLevels } from '@shared/text/stages'
import { newId } from '../../api/ids'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { Refused } from './refused'
import { ActionList } from './last-actions-view'
import { SendBox } from './send-box'
import { useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

/** The end: what was agreed on, was it worth it, and a thank-you. */
export function CloseTask() {
  const actions = usePicture((picture) => picture.actions)
  const roti = usePicture((picture) => picture.roti)
  return (
    <section className={styles.stack}>
      {actions.length > 0 && (
        <>
          <h2 className={styles.heading}>{guestText.newActions}</h2>
          <ActionList actions={actions} />
        </>
      )}
      {roti ? <RotiResult counts={roti} /> : <RotiQuestion />}
      <Appreciate />
    </section>
  )
}

function RotiQuestion() {
  const given = usePicture((picture) => picture.mine?.roti ?? null)
  const { send, problem } = useOutbox()
  return (
    <fieldset className={styles.names} role="radiogroup" aria-label={guestText.roti}>
      <legend>{guestText.roti}</legend>
      <p className={styles.soft}>{given === null ? guestText.rotiHint : guestText.rotiGiven}</p>
      {guestText.rotiScores.map((words, score) => (
        <label key={words} className={styles.choice}>
          <input
            type="radio"
            name="roti"
            checked={given === score}
            onChange={() => void send('roti.give', { score })}
          />
          <span>{words}</span>
        </label>
      ))}
      <Refused problem={problem} />
    </fieldset>
  )
}

function RotiResult({ counts }: { counts: readonly number[] }) {
  return (
    <section>
      <h2 className={styles.heading}>{guestText.roti}</h2>
      <ul className={styles.inner}>
        {guestText.rotiScores.map((words, score) => (
          <li key={words}>
            {words}: {guestText.rotiShown(counts[score] ?? 0)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Appreciate() {
  const all = usePicture((picture) => picture.appreciations)
  const names = usePicture((picture) => picture.head.names)
  const [text, write, giveBack] = useDeviceText('appreciation')
  const { send, problem } = useOutbox()

  async function add(): Promise<void> {
    const words = text
    write('')
    const refused = await send('appreciation.add', {
      appreciationId: newId<AppreciationId>(),
      text: words,
    })
    if (refused) giveBack(words)
  }

  return (
    <section className={styles.stack}>
      <p className={styles.promise}>{namesLevels[names].ofWords}</p>
      <SendBox
        label={guestText.appreciation}
        hint={guestText.appreciationHint}
        text={text}
        limit={LIMITS.appreciation}
        problem={problem}
        onChange={write}
        onSend={() => void add()}
      />
      {all.length > 0 && (
        <>
          <h2 className={styles.heading}>{guestText.appreciations}</h2>
          <ul className={styles.list}>
            {all.map((one) => (
              <li key={one.id} className={styles.paper}>
                <p className={styles.text} dir="auto">
                  {one.text}
                </p>
                {one.author && <p className={styles.soft}>{one.author}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
