import type { TeamId } from '@shared/domain/ids'
import { exportActions, readBack } from '@shared/text/action-files'
import { Download, Upload } from 'lucide-react'
import { useState } from 'react'
import { ExportActions } from '../features/action-files/export-actions'
import { ReadBack } from '../features/action-files/read-back'
import { Button } from '../ui/button'

/** Takes the actions of a team, or with null of all teams, out and back in. */
export function ActionFileButtons({ teamId }: { teamId: TeamId | null }) {
  const [open, setOpen] = useState<'export' | 'read-back' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <Button
        kind="quiet"
        icon={Download}
        label={exportActions.open}
        onPress={() => setOpen('export')}
      />
      <Button
        kind="quiet"
        icon={Upload}
        label={readBack.open}
        onPress={() => setOpen('read-back')}
      />
      {open === 'export' && <ExportActions teamId={teamId} onClose={close} />}
      {open === 'read-back' && <ReadBack teamId={teamId} onClose={close} />}
    </>
  )
}
