import type { ActionPicture } from '@shared/domain/action'
import { actionList as words } from '@shared/text/actions'
import { useId } from 'react'
import { RadioGroup } from '../../ui/radio-group'
import { ACTION_FILTERS, ownersOf, type ActionFilter, type OwnerFilter } from './action-filter'
import styles from './team-actions.module.css'

type Props = {
  actions: readonly ActionPicture[]
  filter: ActionFilter
  owner: OwnerFilter
  onFilter: (filter: ActionFilter) => void
  onOwner: (owner: OwnerFilter) => void
  /** What became of the dates, in words; null while no date has passed. */
  about: string | null
}

export function ActionFilters({ actions, filter, owner, onFilter, onOwner, about }: Props) {
  return (
    <div className={styles.filters}>
      <RadioGroup
        label={words.show}
        labelHidden
        look="segmented"
        options={ACTION_FILTERS.map((value) => ({ value, label: words.filters[value] }))}
        value={filter}
        onChange={onFilter}
      />
      <OwnerSelect owners={ownersOf(actions)} owner={owner} onOwner={onOwner} />
      {about !== null && <p className={styles.about}>{about}</p>}
    </div>
  )
}

type SelectProps = {
  owners: readonly string[]
  owner: OwnerFilter
  onOwner: (owner: OwnerFilter) => void
}

/** A name stands in the list by its place, so that somebody called "nobody" is no trouble. */
function OwnerSelect({ owners, owner, onOwner }: SelectProps) {
  const id = useId()
  const value = owner.of === 'one' ? String(owners.indexOf(owner.name)) : owner.of

  function choose(chosen: string) {
    if (chosen === 'anybody' || chosen === 'nobody') return onOwner({ of: chosen })
    const name = owners[Number(chosen)]
    if (name !== undefined) onOwner({ of: 'one', name })
  }

  return (
    <div className={styles.owner}>
      <label htmlFor={id}>{words.owner}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="anybody">{words.anybody}</option>
        {owners.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
        <option value="nobody">{words.nobody}</option>
      </select>
    </div>
  )
}
