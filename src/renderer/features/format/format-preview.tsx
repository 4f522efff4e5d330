import { scaleMinutes, type FormatEntry } from '@shared/domain/format'
import { STAGES } from '@shared/domain/stage'
import { gallery as words } from '@shared/text/format'
import { stageNames } from '@shared/text/stages'
import type { ReactNode } from 'react'
import { Paper } from '../../ui/paper'
import { tintAt } from '../../ui/tint'
import styles from './format-preview.module.css'

type Props = {
  format: FormatEntry
  /** The length of the session, which the stages share. */
  minutes: number
  actions: ReactNode
}

/** The chosen format as the team will meet it: prompts, and minutes per stage. */
export function FormatPreview({ format, minutes, actions }: Props) {
  const scaled = scaleMinutes(format.minutes, minutes)
  const timed = STAGES.filter((stage) => scaled[stage] > 0)

  return (
    <section className={styles.preview} aria-label={words.preview(format.name)}>
      <div className={styles.head}>
        <h2 className={styles.name} dir="auto">
          {format.name}
        </h2>
        <div className={styles.actions}>{actions}</div>
      </div>
      <ul className={styles.columns}>
        {format.columns.map((column, index) => (
          <Paper as="li" key={index} padding="small" tint={tintAt(index)}>
            <h3 className={styles.title} dir="auto">
              {column.title}
            </h3>
            <p className={styles.prompt} dir="auto">
              {column.prompt}
            </p>
          </Paper>
        ))}
      </ul>
      <p className={styles.stages}>
        {timed.length === 0
          ? words.untimed
          : timed.map((stage) => `${stageNames[stage]} ${scaled[stage]}`).join(' · ')}
      </p>
    </section>
  )
}
