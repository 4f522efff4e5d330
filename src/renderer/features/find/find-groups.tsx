import type { ActionId } from '@shared/domain/ids'
import { FOUND_KINDS, type Hit } from '@shared/domain/found'
import { find as words } from '@shared/text/find'
import type { Command } from '../../api/commands-context'
import { places } from '../../api/places'
import { Kbd } from '../../ui/kbd'
import type { PaletteGroup } from '../../ui/palette'
import styles from './find.module.css'
import { HitLine } from './hit-line'
import { hasWords } from './word-filter'

/** Something to be chosen: an id, and what happens then. */
export type Choice = { readonly id: string; readonly run: () => void }
type Group = PaletteGroup & { readonly choices: readonly Choice[] }

function commandGroup(title: string, commands: readonly Command[], typed: string): Group {
  const meant = commands.filter(({ label }) => hasWords(label, typed))
  return {
    title,
    choices: meant,
    items: meant.map(({ id, label, keys }) => ({
      id,
      content: (
        <span className={styles.command}>
          <span dir="auto">{label}</span>
          {keys && <Kbd keys={keys} />}
        </span>
      ),
    })),
  }
}

/** Where a hit is read: in its retro, or open over its team's actions. */
export function placeOf({ kind, id, teamId, retro }: Hit): string {
  // One cast: the kind says whose id it is.
  if (kind === 'action') return places.action(teamId, id as ActionId)
  return kind !== 'team' && retro ? places.retro(retro.id) : places.team(teamId)
}

function hitGroups(hits: readonly Hit[], go: (place: string) => void): Group[] {
  // Teams are among the places already.
  return FOUND_KINDS.filter((kind) => kind !== 'team').map((kind) => {
    const found = hits.filter((hit) => hit.kind === kind)
    const idOf = (hit: Hit) => `${kind}/${hit.retro?.id ?? ''}/${hit.id}`
    return {
      title: words.kinds[kind],
      choices: found.map((hit) => ({ id: idOf(hit), run: () => go(placeOf(hit)) })),
      items: found.map((hit) => ({ id: idOf(hit), content: <HitLine hit={hit} /> })),
    }
  })
}

type Found = {
  readonly typed: string
  readonly commands: readonly Command[]
  readonly placesToGo: readonly Command[]
  readonly hits: readonly Hit[]
  readonly go: (place: string) => void
}

/** Everything that what was typed could mean, what can be done first. */
export function findGroups({ typed, commands, placesToGo, hits, go }: Found): Group[] {
  return [
    commandGroup(words.commands, commands, typed),
    commandGroup(words.places, placesToGo, typed),
    ...hitGroups(hits, go),
  ].filter(({ items }) => items.length > 0)
}
