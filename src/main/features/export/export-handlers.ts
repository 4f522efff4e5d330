import type { Handlers } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { seenBy } from '@shared/domain/seen-by'
import { retroFileName } from '../../export/retro-file-name'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { TeamRepository } from '../team/team-repository'

/** Asks the person for a place and writes the text there. */
export type SaveFile = (
  suggestedName: string,
  text: string,
) => Promise<{ outcome: 'saved' | 'cancelled'; path: string | null }>

type Deps = {
  readonly keeper: RetroKeeper
  readonly teams: TeamRepository
  readonly now: () => number
  /** Null where the host has no dialogs. */
  readonly saveFile: SaveFile | null
}

/** Gives a retro back as Markdown: what everybody may know of it, as `seenBy` says, and nothing of anybody's own. */
export function exportHandlers({
  keeper,
  teams,
  now,
  saveFile,
}: Deps): Pick<Handlers, 'export.preview' | 'export.saveAs'> {
  async function markdownOf(retroId: RetroId): Promise<{ fileName: string; text: string }> {
    // Seven megabytes that a host with nothing to export does without.
    const { retroMarkdown } = await import('../../export/retro-markdown')
    const truth = keeper.truthOf(retroId)
    const teamName = teams.find(truth.retro.teamId)?.name ?? ''
    const picture = seenBy({ role: 'guest', seat: null }, truth, now())
    return {
      fileName: retroFileName(picture, teamName),
      text: retroMarkdown(picture, teamName),
    }
  }

  return {
    'export.preview': (_actor, { retroId }) => markdownOf(retroId),
    async 'export.saveAs'(_actor, { retroId }) {
      const { fileName, text } = await markdownOf(retroId)
      if (!saveFile) return { outcome: 'unavailable', path: null }
      return saveFile(fileName, text)
    },
  }
}
