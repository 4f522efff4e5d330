import type { TeamId } from '@shared/domain/ids'
import { useDraftForm, type DraftForm } from '../api/use-draft-form'
import { ChosenByHand } from '../features/new-retro/retro-choices'

/** What somebody has chosen for the next retro of a team; stays while they look at other pages. */
export function useRetroChoices(teamId: TeamId): DraftForm<ChosenByHand> {
  return useDraftForm<ChosenByHand>(`team:${teamId}:new-retro`, ChosenByHand, {})
}
