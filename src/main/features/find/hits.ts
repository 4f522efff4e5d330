import type { Hit } from '@shared/domain/found'
import type { ActionId, RetroId, TeamId } from '@shared/domain/ids'
import { once } from '@shared/domain/once'
import { byPosition, topicTitle } from '@shared/domain/topic'
import type { ActionRepository } from '../action/action-repository'
import type { TeamRepository } from '../team/team-repository'
import type { Entry } from './find-repository'
import { foundRanges, foundText } from './found-ranges'
import type { OpenRetros } from './open-retros'

type Deps = {
  readonly retros: OpenRetros
  readonly actions: ActionRepository
  readonly teams: TeamRepository
}

type Found = Pick<Hit, 'retro' | 'column' | 'status' | 'texts'>

/** Entries of the index as they may be shown, with the words marked that `typed` names; what may not is left out. */
export function toHits(entries: readonly Entry[], typed: string, deps: Deps): Hit[] {
  const retroOf = once((id: RetroId) => deps.retros.readPlace(id))
  const teamOf = once((id: TeamId) => deps.teams.find(id))

  function find({ kind, id, retroId, teamId }: Entry): Found | null {
    if (kind === 'team') return plain([teamOf(teamId)?.name ?? ''])
    if (kind === 'action') return findAction(id as ActionId)
    if (retroId === '') return null
    if (kind === 'retro') return findRetro(retroId)
    return kind === 'topic' ? findTopic(retroId, id) : findCard(retroId, id)
  }

  function findRetro(id: RetroId): Found | null {
    const retro = retroOf(id)
    if (!retro) return null
    const { title, sprint } = retro.place
    return { ...plain([title, sprint ?? '']), retro: retro.place }
  }

  function findAction(id: ActionId): Found | null {
    const action = deps.actions.find(id)
    if (!action) return null
    const retro = action.retroId && retroOf(action.retroId)
    return {
      ...plain([
        action.text,
        action.doneWhen,
        action.notes,
        action.experiment?.belief ?? '',
        action.experiment?.lookAt ?? '',
        action.verdict?.seen ?? '',
      ]),
      retro: retro ? retro.place : null,
      status: action.status,
    }
  }

  function findTopic(retroId: RetroId, id: string): Found | null {
    const retro = deps.retros.readTopic(retroId, id)
    const topic = retro?.topics[0]
    if (!topic) return null
    const cards = retro.cards.toSorted(byPosition)
    return { ...plain([topicTitle(topic, cards), topic.notes]), retro: retro.place }
  }

  function findCard(retroId: RetroId, id: string): Found | null {
    const retro = deps.retros.readCard(retroId, id)
    const card = retro?.cards[0]
    if (!card) return null
    const column = retro.columns.find((one) => one.id === card.columnId)?.title ?? null
    return { ...plain([card.text]), retro: retro.place, column }
  }

  /** The first text always, the others where they are the reason. */
  function plain(texts: readonly string[]): Found {
    const shown = texts.filter(
      (text, index) => index === 0 || (text !== '' && foundRanges(text, typed).length > 0),
    )
    const marked = shown.map((text) => foundText(text, typed))
    return { retro: null, column: null, status: null, texts: marked }
  }

  return entries.flatMap((entry) => {
    const team = teamOf(entry.teamId)
    const found = team && find(entry)
    if (!found) return []
    const { kind, id, teamId } = entry
    return [{ kind, id, teamId, teamName: team.name, ...found }]
  })
}
