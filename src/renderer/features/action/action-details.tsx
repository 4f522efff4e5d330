import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { Day } from '@shared/domain/day'
import { isToCheck } from '@shared/domain/experiment'
import { actionDetails as words } from '@shared/text/action-details'
import { FlaskConical } from 'lucide-react'
import { Badge } from '../../ui/badge'
import { Disclosure } from '../../ui/disclosure'
import { OutsideLink } from '../../ui/outside-link'
import { UserText } from '../../ui/user-text'
import styles from './action-details.module.css'

type Props = {
  action: ActionPicture
  today: Day
  /** The text of the action that it was split from, where that is still there. */
  wholeText: string | undefined
}

/** What few actions have: helpers, a whole, an experiment, links and notes. */
export function ActionDetails({ action, today, wholeText }: Props) {
  const { helpers, notes, links, experiment, verdict } = action
  return (
    <>
      {wholeText !== undefined && (
        <p className={styles.line} dir="auto">
          {words.partOf(wholeText)}
        </p>
      )}
      {helpers.length > 0 && (
        <p className={styles.line} dir="auto">
          {words.helpers(helpers)}
        </p>
      )}
      {experiment && (
        <div className={styles.experiment}>
          <UserText>{words.experiment(experiment)}</UserText>
          {isOpen(action) && (
            <Badge icon={FlaskConical} kind={isToCheck(action, today) ? 'accent' : 'plain'}>
              {words.checkOn(experiment.checkOn, today)}
            </Badge>
          )}
          {verdict && <UserText>{words.verdict(verdict, today)}</UserText>}
        </div>
      )}
      {links.length > 0 && (
        <ul className={styles.links} aria-label={words.links}>
          {links.map((link) => (
            <li key={link}>
              <OutsideLink href={link} />
            </li>
          ))}
        </ul>
      )}
      {notes !== '' && (
        <Disclosure summary={words.notes} quiet>
          <UserText>{notes}</UserText>
        </Disclosure>
      )}
    </>
  )
}
