import type { Hit } from '@shared/domain/found'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { person as words } from '@shared/text/person'
import { Search } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { Combobox } from '../../ui/combobox'
import section from '../../ui/section.module.css'
import styles from './person.module.css'
import { PersonReport } from './person-report'

const CHANGED_BY = ['teams.changed', 'actions.changed', 'person.erased'] as const

type Props = {
  /** A link to a text that was found. */
  linkTo: (hit: Hit) => ReactNode
  /** What is offered for the backups, which hold what was erased. */
  renewBackups: ReactNode
}

/** Looks for one person's name, and erases it when asked to. */
export function ErasePerson({ linkTo, renewBackups }: Props) {
  const { value: names } = useLive('person.names', {}, CHANGED_BY)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string | null>(null)
  const [erased, setErased] = useState<string | null>(null)
  const isEmpty = asked !== null && asked.trim() === ''

  function look() {
    setErased(null)
    setAsked(typed)
  }

  function onErased(name: string) {
    setErased(name)
    setAsked(null)
    setTyped('')
  }

  return (
    <div className={section.stack}>
      <p className={section.about}>{words.about}</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          look()
        }}
      >
        <div className={styles.field}>
          <Combobox
            label={words.name}
            value={typed}
            onChange={setTyped}
            suggestions={names ?? []}
            limit={LIMITS.name}
            problem={isEmpty ? errorText('empty') : undefined}
          />
        </div>
        <Button icon={Search} label={words.look} type="submit" />
      </form>
      {asked !== null && !isEmpty && (
        <PersonReport key={asked} name={asked} linkTo={linkTo} onErased={onErased} />
      )}
      <div role="status" className={section.stack}>
        {erased !== null && (
          <>
            <p dir="auto">{words.erased(erased)}</p>
            <p className={section.about}>{words.elsewhere}</p>
          </>
        )}
      </div>
      {erased !== null && <div>{renewBackups}</div>}
    </div>
  )
}
