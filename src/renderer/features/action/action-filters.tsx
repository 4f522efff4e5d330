import type { ActionLine } from '@shared/domain/action-life'
import { actionPage } from '@shared/text/action-page'
import { actionList as words } from '@shared/text/actions'
import { useMemo } from 'react'
import { RadioGroup } from '../../ui/radio-group'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import type { ActionChoice } from './action-choice'
import {
  ACTION_ORDERS,
  ownersOf,
  retrosOf,
  type ActionFilter,
  type OwnerFilter,
} from './action-filter'
import styles from './team-actions.module.css'

type Props = {
  actions: readonly ActionLine[]
  choice: ActionChoice
  onChoose: (part: Partial<ActionChoice>) => void
  /** Actions of several teams: then a retro is named with its team. */
  ofAllTeams: boolean
}

type FilterProps = {
  filters: readonly ActionFilter[]
  value: ActionFilter
  onChange: (filter: ActionFilter) => void
}

/** Open, overdue, … */
export function ActionFilterChoice({ filters, value, onChange }: FilterProps) {
  return (
    <RadioGroup
      label={words.show}
      labelHidden
      look="segmented"
      options={filters.map((filter) => ({ value: filter, label: words.filters[filter] }))}
      value={value}
      onChange={onChange}
    />
  )
}

/** Whose, from where, in which order, and with which words. */
export function ActionFilters({ actions, choice, onChoose, ofAllTeams }: Props) {
  return (
    <div className={styles.filters}>
      <OwnerSelect
        actions={actions}
        owner={choice.owner}
        onOwner={(owner) => onChoose({ owner })}
      />
      <RetroSelect {...{ actions, choice, onChoose, ofAllTeams }} />
      <Select
        label={words.order}
        value={choice.order}
        options={ACTION_ORDERS.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(chosen) => {
          const order = ACTION_ORDERS.find((one) => one === chosen)
          if (order) onChoose({ order })
        }}
      />
      <TextField
        label={words.find}
        labelHidden
        placeholder={words.find}
        type="search"
        value={choice.text}
        onChange={(text) => onChoose({ text })}
      />
    </div>
  )
}

function RetroSelect({ actions, choice, onChoose, ofAllTeams }: Props) {
  const retros = useMemo(() => retrosOf(actions), [actions])
  return (
    <Select
      label={actionPage.retro}
      value={choice.retro}
      options={[
        { value: 'any', label: actionPage.anyRetro },
        ...retros.map(({ id, title, teamName }) => ({
          value: id,
          label: ofAllTeams ? actionPage.retroOfTeam(title, teamName) : title,
        })),
        { value: 'none', label: actionPage.outside },
      ]}
      onChange={(chosen) => {
        if (chosen === 'any' || chosen === 'none') return onChoose({ retro: chosen })
        const retro = retros.find(({ id }) => id === chosen)
        if (retro) onChoose({ retro: retro.id })
      }}
    />
  )
}

type OwnerProps = {
  actions: readonly ActionLine[]
  owner: OwnerFilter
  onOwner: (owner: OwnerFilter) => void
}

/** A name stands in the list by its place, so that somebody called "nobody" is no trouble. */
function OwnerSelect({ actions, owner, onOwner }: OwnerProps) {
  const owners = useMemo(() => ownersOf(actions), [actions])

  function choose(chosen: string) {
    if (chosen === 'anybody' || chosen === 'nobody') return onOwner({ of: chosen })
    const name = owners[Number(chosen)]
    if (name !== undefined) onOwner({ of: 'one', name })
  }

  return (
    <Select
      label={words.owner}
      value={owner.of === 'one' ? String(owners.indexOf(owner.name)) : owner.of}
      options={[
        { value: 'anybody', label: words.anybody },
        ...owners.map((name, index) => ({ value: String(index), label: name })),
        { value: 'nobody', label: words.nobody },
      ]}
      onChange={choose}
    />
  )
}
