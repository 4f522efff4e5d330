import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import { LIMITS } from '@shared/domain/limits'
import type { TeamId } from '@shared/domain/ids'
import { actionSelection as words } from '@shared/text/action-page'
import { actionDialog, dropDialog } from '@shared/text/actions'
import { useState } from 'react'
import { focusFirstProblem } from '../../api/focus-problem'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { Combobox } from '../../ui/combobox'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'
import { changeFrom, type BulkQuestion } from './bulk-change'
import { DueField } from './due-field'
import type { ManyChange } from './use-change-many'
import { useTeamOf } from './use-team-of'

export type { BulkQuestion }

type Props = {
  question: BulkQuestion
  actions: readonly ActionLine[]
  refusal: string | null
  isBusy: boolean
  /** Tells whether it went through. */
  onSet: (change: ManyChange) => Promise<boolean>
  onClose: () => void
}

type FormProps = Props & {
  members: readonly string[]
  readDue: (text: string) => Day | null
  dueHint: string
}

/** Asks for the new owner, day, or reason of all selected actions. */
export function BulkDialog(props: Props) {
  const today = useToday()
  const teamIds = new Set(props.actions.map(({ teamId }) => teamId))
  const [teamId] = teamIds
  if (teamIds.size === 1 && teamId) return <OfOneTeam {...props} teamId={teamId} />
  return (
    <BulkForm
      {...props}
      members={[]}
      readDue={(text) => readDueWords(text, { today, nextRetro: null })}
      dueHint={words.dueHintWithoutRetro}
    />
  )
}

function OfOneTeam({ teamId, ...props }: Props & { teamId: TeamId }) {
  return <BulkForm {...props} {...useTeamOf(teamId)} dueHint={actionDialog.dueHint} />
}

function BulkForm(props: FormProps) {
  const { question, actions, refusal, isBusy, members, readDue, dueHint, onSet, onClose } = props
  const [value, setValue] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const { change, problem } = changeFrom(
    question,
    question === 'dueOn' ? (readDue(value) ?? value) : value,
  )
  const { title, set } = wordsOf(question, actions.length)

  async function submit() {
    setHasTried(true)
    if (!change) return focusFirstProblem()
    if (await onSet(change)) onClose()
  }
  const input = { value, onChange: setValue, problem: refusal ?? (hasTried ? problem : null) }

  return (
    <Dialog
      open
      onClose={onClose}
      onSubmit={() => void submit()}
      size="small"
      title={title}
      description={question === 'drop' && dropDialog.about}
      closeLabel={words.close}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button kind="primary" type="submit" label={set} busy={isBusy} />
        </>
      }
    >
      {question === 'owner' && (
        <Combobox
          {...input}
          label={actionDialog.owner}
          hint={actionDialog.ownerHint}
          suggestions={members}
        />
      )}
      {question === 'dueOn' && (
        <DueField {...input} label={actionDialog.due} hint={dueHint} read={readDue} />
      )}
      {question === 'drop' && (
        <TextArea
          {...input}
          label={dropDialog.reason}
          limit={LIMITS.reason}
          onSubmit={() => void submit()}
        />
      )}
    </Dialog>
  )
}

function wordsOf(question: BulkQuestion, count: number): { title: string; set: string } {
  switch (question) {
    case 'owner':
      return { title: words.ownerTitle(count), set: words.set }
    case 'dueOn':
      return { title: words.dueTitle(count), set: words.set }
    case 'drop':
      return { title: words.dropTitle(count), set: words.drop(count) }
  }
}
