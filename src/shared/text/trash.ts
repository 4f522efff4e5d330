import { counted } from './plural'

type Kind = 'team' | 'retro' | 'health-check' | 'action'

const kinds: Record<Kind, { one: string; many: string; label: string }> = {
  team: { one: 'team', many: 'teams', label: 'Team' },
  retro: { one: 'retro', many: 'retros', label: 'Retro' },
  'health-check': { one: 'health check', many: 'health checks', label: 'Health check' },
  action: { one: 'action', many: 'actions', label: 'Action' },
}

export const trash = {
  title: 'Trash',
  about: 'Deleted things wait here. Nothing leaves by itself.',
  loading: 'Looking into the trash …',
  emptyTitle: 'The trash is empty',
  empty: 'What you delete comes here first, and stays until you empty it by hand.',
  list: 'Deleted things',
  kind: (kind: Kind) => kinds[kind].label,
  of: (team: string) => `of ${team}`,
  restore: 'Restore',
  restoreOf: (title: string) => `Restore ${title}`,
  restored: (title: string) => `“${title}” is back.`,
  emptyIt: 'Empty the trash',
  question: (count: number) => `Delete ${counted(count, 'thing', 'things')} for good?`,
  keep: 'Keep them',
  confirm: 'Delete for good',
  emptied: 'The trash is empty.',
} as const

/** "1 team with all its retros and actions, 3 retros and 2 actions": what emptying would take away. */
export function trashContents(things: readonly { readonly kind: Kind }[]): string {
  const parts = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const count = things.filter((thing) => thing.kind === kind).length
    if (count === 0) return []
    const { one, many } = kinds[kind]
    const rest = kind !== 'team' ? '' : ` with all that belongs to ${count === 1 ? 'it' : 'them'}`
    return [`${counted(count, one, many)}${rest}`]
  })
  const last = parts.pop() ?? ''
  const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
  return `${list} will be gone for good, also from the file. This can’t be undone. Backups made before still hold them; remove those in the settings. So do files that were exported, saved elsewhere or put into quarantine.`
}
