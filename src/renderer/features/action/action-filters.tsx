import type { ActionPicture } from '@shared/domain/action'
import { actionList as words } from '@shared/text/actions'
import { useId } from 'react'
import { RadioGroup } from '../../ui/radio-group'
import { TextField } from '../../ui/text-field'
import {
  ACTION_FILTERS,
  ACTION_ORDERS,
  ownersOf,
  type ActionFilter,
  type ActionOrder,
  type OwnerFilter,
} from './action-filter'
import styles from './team-actions.module.css'

type Props = {
  actions: readonly ActionPicture[]
  filter: ActionFilter
  owner: OwnerFilter
  onFilter: (filter: ActionFilter) => void
  onOwner: (owner: OwnerFilter) => void
  text: string
  onText: (text: string) => void
  order: ActionOrder
  onOrder: (order: ActionOrder) => void
}

export function ActionFilters(props: Props) {
  const { actions, filter, owner, text, order } = props
  const { onFilter, onOwner, onText, onOrder } = props
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
      <OrderSelect order={order} onOrder={onOrder} />
      <TextField
        label={words.find}
        labelHidden
        placeholder={words.find}
        type="search"
        value={text}
        onChange={onText}
      />
    </div>
  )
}

type OrderProps = { order: ActionOrder; onOrder: (order: ActionOrder) => void }

function OrderSelect({ order, onOrder }: OrderProps) {
  const id = useId()
  return (
    <div className={styles.owner}>
      <label htmlFor={id}>{words.order}</label>
      <select
        id={id}
        className={styles.select}
        value={order}
        onChange={({ target }) => {
          const chosen = ACTION_ORDERS.find((one) => one === target.value)
          if (chosen) onOrder(chosen)
        }}
      >
        {ACTION_ORDERS.map((one) => (
          <option key={one} value={one}>
            {words.orders[one]}
          </option>
        ))}
      </select>
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
