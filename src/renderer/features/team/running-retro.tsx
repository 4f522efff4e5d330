import type { RetroLine } from '@shared/domain/team'
import { stageNames } from '@shared/text/stages'
import { team as words } from '@shared/text/team'
import { Play } from 'lucide-react'
import { useLocation } from 'wouter'
import { places } from '../../api/places'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import styles from './running-retro.module.css'

type Props = { retro: RetroLine }

/** The retro that is under way, first of all: the next step of the team. */
export function RunningRetro({ retro }: Props) {
  const [, navigate] = useLocation()
  return (
    <Paper as="section" aria-label={words.timeline.running} className={styles.running}>
      <p className={styles.words}>
        <span dir="auto">{retro.title}</span>
        <Badge kind="accent">{stageNames[retro.stage]}</Badge>
      </p>
      <Button
        kind="primary"
        icon={Play}
        label={words.timeline.goOn}
        onPress={() => navigate(places.retro(retro.id))}
      />
    </Paper>
  )
}
