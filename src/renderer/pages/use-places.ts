import { find } from '@shared/text/find'
import { useLocation } from 'wouter'
import type { Command } from '../api/commands-context'
import { places } from '../api/places'
import { useLive } from '../api/use-live'

const CHANGED_BY = ['teams.changed'] as const
const words = find.commandNames

/** Where one may go from anywhere: what runs first, then each team, its actions, and the rest. */
export function usePlaces(): readonly Command[] {
  const [, navigate] = useLocation()
  const teams = useLive('team.list', {}, CHANGED_BY).value ?? []
  const to = (id: string, label: string, place: string): Command => ({
    id: `place/${id}`,
    label,
    run: () => navigate(place),
  })
  return [
    ...teams.flatMap(({ name, runningRetro: retro }) =>
      retro ? to(retro.id, words.running(retro.title, name), places.retro(retro.id)) : [],
    ),
    ...teams.flatMap(({ id, name }) => [
      to(id, name, places.team(id)),
      to(`${id}/actions`, words.actionsOf(name), places.team(id, 'actions')),
      to(`${id}/new-retro`, words.newRetro(name), places.newRetro(id)),
    ]),
    to('home', words.home, places.home),
    to('trash', words.trash, places.trash),
  ]
}
