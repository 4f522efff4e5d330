import { formatLength, type FormatEntry } from '@shared/domain/format'
import type { FormatId } from '@shared/domain/ids'
import { gallery as words, purposes } from '@shared/text/format'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/radio-group'
import { FilterSelect } from './filter-select'
import { FILTER_MINUTES, fits, NO_FILTER, purposesOf } from './format-filter'
import styles from './format-gallery.module.css'

type Props = {
  formats: readonly FormatEntry[]
  value: FormatId
  onChange: (formatId: FormatId) => void
}

/** All formats to choose from, the team's own first. */
export function FormatGallery({ formats, value, onChange }: Props) {
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = formats.filter((format) => fits(format, filter))

  return (
    <div className={styles.gallery}>
      <div className={styles.filters}>
        <FilterSelect
          label={words.purpose}
          any={words.anyPurpose}
          options={purposesOf(formats).map((purpose) => ({
            value: purpose,
            label: purposes[purpose],
          }))}
          value={filter.purpose}
          onChange={(purpose) => setFilter({ ...filter, purpose })}
        />
        <FilterSelect
          label={words.time}
          any={words.anyTime}
          options={FILTER_MINUTES.map((minutes) => ({
            value: minutes,
            label: words.upTo(minutes),
          }))}
          value={filter.minutes}
          onChange={(minutes) => setFilter({ ...filter, minutes })}
        />
        <output className={styles.shown}>{words.shown(shown.length)}</output>
      </div>
      <RadioGroup
        label={words.format}
        labelHidden
        look="cards"
        options={shown.map((format) => ({
          value: format.id,
          label: format.name,
          description: <About format={format} />,
        }))}
        value={value}
        onChange={onChange}
      />
      {shown.length === 0 && (
        <div className={styles.none}>
          <p>{words.none}</p>
          <Button label={words.clear} onPress={() => setFilter(NO_FILTER)} />
        </div>
      )}
    </div>
  )
}

function About({ format }: { format: FormatEntry }) {
  return (
    <span className={styles.about}>
      <span className={styles.facts}>
        {words.length(formatLength(format))} · {purposes[format.purpose]}
        {format.teamId !== null && ` · ${words.own}`}
      </span>
      <span className={styles.columns}>{format.columns.map(({ title }) => title).join(' / ')}</span>
      {format.goodFor !== '' && <span>{format.goodFor}</span>}
    </span>
  )
}
