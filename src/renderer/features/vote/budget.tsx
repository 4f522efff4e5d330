import { LIMITS } from '@shared/domain/limits'
import type { VoteRules } from '@shared/domain/vote'
import { errorText } from '@shared/text/errors'
import { budget as words } from '@shared/text/vote'
import { useState, type SubmitEvent } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { NumberField } from '../../ui/number-field'
import { Problem } from '../../ui/problem'
import styles from './budget.module.css'

type Props = { rules: VoteRules }

/** How many votes everybody has, and the way to change it right here. */
export function Budget({ rules }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <BudgetForm rules={rules} onClose={() => setOpen(false)} />
  return (
    <p className={styles.words}>
      {words.words(rules.votesPerPerson, rules.votesPerTopic)}
      <Button kind="quiet" size="small" label={words.change} onPress={() => setOpen(true)} />
    </p>
  )
}

function BudgetForm({ rules, onClose }: Props & { onClose: () => void }) {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const [perPerson, setPerPerson] = useState<number | null>(rules.votesPerPerson)
  const [perTopic, setPerTopic] = useState<number | null>(rules.votesPerTopic)

  async function save(event: SubmitEvent) {
    event.preventDefault()
    if (!isWithin(perPerson) || !isWithin(perTopic)) return
    const to = { votesPerPerson: perPerson, votesPerTopic: perTopic }
    if (await run(() => store.call('retro.setVotes', to))) onClose()
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <VotesField label={words.perPerson} value={perPerson} onChange={setPerPerson} />
      <VotesField label={words.perTopic} value={perTopic} onChange={setPerTopic} />
      <div className={styles.buttons}>
        <Button type="submit" label={words.save} busy={isBusy} />
        <Button kind="quiet" label={words.cancel} onPress={onClose} />
      </div>
      <p className={styles.note}>{words.lower}</p>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </form>
  )
}

type FieldProps = { label: string; value: number | null; onChange: (value: number | null) => void }

function VotesField({ label, value, onChange }: FieldProps) {
  return (
    <NumberField
      label={label}
      value={value}
      onChange={onChange}
      min={LIMITS.votesMin}
      max={LIMITS.votesMax}
      decreaseLabel={words.fewer(label)}
      increaseLabel={words.moreOf(label)}
      problem={isWithin(value) ? null : words.range}
    />
  )
}

function isWithin(value: number | null): value is number {
  return value !== null && value >= LIMITS.votesMin && value <= LIMITS.votesMax
}
