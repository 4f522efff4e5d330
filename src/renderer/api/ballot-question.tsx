import type { AnswerDraft } from '@shared/domain/ballot-draft'
import type { HealthStatement } from '@shared/domain/health-statement'
import { LIMITS } from '@shared/domain/limits'
import { isBlank, lengthOf } from '@shared/domain/plain-text'
import { answering as words } from '@shared/text/health-answers'
import { useId } from 'react'
import { NativeRadios } from './native-radios'
import styles from './ballot-sheet.module.css'

type Props = {
  statement: HealthStatement
  place: string
  asksComments: boolean
  answer: AnswerDraft
  problem: string | null
  onChange: (to: Partial<AnswerDraft>) => void
}

const SINCE = [
  { value: 'worse', label: words.sinceWords.worse },
  { value: 'same', label: words.sinceWords.same },
  { value: 'better', label: words.sinceWords.better },
  { value: 'new', label: words.sinceWords.new },
] as const

const STEPS = [
  ...([1, 2, 3, 4, 5] as const).map((step) => ({ value: step, label: String(step) })),
  { value: 'cant-say', label: words.cantSay },
] as const

/** One statement with its two poles, the five steps between them, and what may be said besides. */
export function BallotQuestion(props: Props) {
  const { statement, answer, onChange } = props
  const id = useId()
  return (
    <div role="group" aria-labelledby={`${id}text`} className={styles.question}>
      <p className={styles.soft} dir="auto">
        {props.place}
        {statement.area && ` · ${statement.area}`}
      </p>
      <h2 id={`${id}text`} className={styles.text} dir="auto">
        {statement.text}
      </h2>
      <div id={`${id}poles`} className={styles.poles}>
        <p dir="auto">
          <strong>{words.bad}</strong> {statement.bad}
        </p>
        <p dir="auto">
          <strong>{words.good}</strong> {statement.good}
        </p>
      </div>
      <NativeRadios
        label={statement.text}
        isLabelHidden
        describedBy={`${id}poles`}
        options={STEPS}
        value={answer.step}
        onChange={(step) => onChange({ step })}
      />
      {props.problem && (
        <p role="alert" className={styles.problem}>
          {props.problem}
        </p>
      )}
      <NativeRadios
        label={words.since}
        options={SINCE}
        value={answer.since}
        onChange={(since) => onChange({ since })}
      />
      {props.asksComments && (
        <>
          <CommentBox value={answer.comment} onChange={(comment) => onChange({ comment })} />
          {!isBlank(answer.comment) && (
            <NameBox value={answer.name} onChange={(name) => onChange({ name })} />
          )}
        </>
      )}
    </div>
  )
}

function CommentBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  const isLong = lengthOf(value) > LIMITS.comment
  return (
    <div className={styles.comment}>
      <label htmlFor={id}>{words.comment}</label>
      <p id={`${id}hint`} className={styles.soft}>
        {words.commentHint}
      </p>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        value={value}
        aria-invalid={isLong || undefined}
        aria-describedby={`${id}hint${isLong ? ` ${id}problem` : ''}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {isLong && (
        <p id={`${id}problem`} role="alert" className={styles.problem}>
          {words.commentTooLong}
        </p>
      )}
    </div>
  )
}

/** For who wants to be asked about their words; a comment at a time, and never by itself. */
function NameBox({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div className={styles.comment}>
      <label htmlFor={id}>{words.commentName}</label>
      <p id={`${id}hint`} className={styles.soft}>
        {words.commentNameHint}
      </p>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        maxLength={LIMITS.name}
        value={value}
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
