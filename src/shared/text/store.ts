import type { Backup, Counts } from '../domain/backup'
import { counted } from './plural'

type Kind = Backup['kind']
type Flaw = NonNullable<Backup['flaw']>

const kinds: Record<Kind, string> = {
  daily: 'Daily',
  'by-hand': 'Made by hand',
  'before-restore': 'Before a restore',
  'before-import': 'Before an import',
  'before-version': 'Before an update',
}

const flaws: Record<Flaw, string> = {
  damaged: 'Damaged: not what was checked when it was made. It is never used.',
  unreadable:
    'Can’t be read now, and may be whole. See that its disk is sound, that you may read the file and that no other program holds it; then open this page again.',
}

const risks = {
  network:
    'This folder lies on another computer. A network that breaks at the wrong moment can damage the file. A folder on this laptop is safer.',
  synced:
    'A program copies this folder to other computers while Candor writes to it. That can damage the file, and it carries what the team wrote to places that nobody here agreed to. A folder outside of it is safer.',
} as const

export const store = {
  title: 'Settings',
  loading: 'Looking at the data …',
  data: {
    title: 'Where the data is',
    folder: 'Folder',
    size: 'Size of the data',
    backupSize: 'Size of all backups',
    about: 'One file on this laptop. Nothing is sent anywhere, and no account knows of it.',
    risk: (risk: keyof typeof risks) => risks[risk],
  },
  damage: {
    found: (when: string) =>
      `The data file is damaged inside: found ${when}. Nothing was changed, and the backups made before are untouched.`,
    ways: 'Restore the newest backup that is sound: the damaged file is kept. Or go on for now; until then no new backup is made, and what lies in the damaged place may not show.',
    link: 'To the backups',
  },
  backups: {
    title: 'Backups',
    about:
      'Each day that Candor runs it makes a copy, checks it, and keeps the last 7 days, 4 weeks and 6 months. Copies hold no keys of anybody’s phone, and no sealed cards of a retro without names.',
    list: 'Backups, newest first',
    none: 'There is no backup yet. The first one is made a few seconds after the start.',
    loading: 'Checking the backups …',
    now: 'Back up now',
    made: 'The backup is made and checked.',
    kind: (kind: Kind) => kinds[kind],
    flaw: (flaw: Flaw) => flaws[flaw],
    renew: 'Remove older backups …',
    renewQuestion: 'Remove all older backups?',
    renewWhat:
      'They still hold what was deleted or erased since they were made. A new backup is made and checked first, and stays.',
    renewConfirm: 'Remove them',
    renewCancel: 'Keep them',
    renewed: 'One backup is left: the one just made.',
    notMade: (when: string, why: string) => `No daily backup was made (tried ${when}). ${why}`,
    restore: 'Restore',
    restoreOf: (made: string) => `Restore the backup of ${made}`,
    question: (made: string) => `Go back to ${made}?`,
    what: (contents: string) =>
      `Everything becomes as it was then: ${contents}. What is here now is backed up first, so you can come back. Open rooms are closed.`,
    confirm: 'Restore it',
    cancel: 'Keep what is here',
  },
  move: {
    title: 'Out and in',
    about:
      'Everything in a folder of its own: a Markdown file for each retro and each health check, to read; and one JSON file, to bring it all into another Candor. Retros and health checks under way are left out, for what is in them may still be sealed.',
    exportIt: 'Export everything',
    exported: (folder: string) => `Everything is in ${folder}`,
    leftOut: (titles: readonly string[]) =>
      `Left out, because ${titles.length === 1 ? 'it is' : 'they are'} under way: ${titles.join(', ')}.`,
    importIt: 'Import a file …',
    file: 'A file “everything.json” that Candor has exported',
    importing: 'Taking it over …',
    imported: ({ added, same, different }: Record<'added' | 'same' | 'different', number>) =>
      [
        added === 0 ? 'Nothing new was in it.' : `${counted(added, 'entry', 'entries')} came in.`,
        same === 0 ? '' : `${counted(same, 'was', 'were')} here already.`,
        different === 0
          ? ''
          : `${counted(different, 'is', 'are')} here in another form and stayed as ${different === 1 ? 'it is' : 'they are'} here.`,
      ]
        .filter(Boolean)
        .join(' '),
    badRow: (table: string, row: string, column: string) =>
      `Row ${row} of “${table}” in this file holds what can’t be${column === '' ? '' : ` under “${column}”`}. Nothing was taken over.`,
    before: 'What was here before is in the backups.',
  },
  recovery: {
    title: 'The data can’t be opened',
    where: (folder: string) => `The data folder is ${folder}`,
    loading: 'Looking at what is there …',
    again: 'Try again',
    kept: 'Whatever you choose, the file that can’t be opened is kept in the folder “quarantine”, as it is.',
    backupTitle: 'Go on with a backup',
    noBackup: 'There is no backup that is sound.',
    readableTitle: 'Take over what can still be read',
    readable: (contents: string) => `In the damaged file these can still be read: ${contents}.`,
    useReadable: 'Take it over',
    emptyTitle: 'Start with nothing',
    empty: 'A new, empty file. The backups and the file in quarantine stay where they are.',
    startEmpty: 'Start empty',
    question: 'Start with an empty Candor?',
    cancel: 'Not yet',
  },
} as const

/** "2 teams, 12 retros, 240 cards and 17 actions" */
export function contentsText({ teams, retros, cards, checks, actions }: Counts): string {
  const parts = [
    counted(teams, 'team', 'teams'),
    counted(retros, 'retro', 'retros'),
    counted(cards, 'card', 'cards'),
    ...(checks === 0 ? [] : [counted(checks, 'health check', 'health checks')]),
  ]
  return `${parts.join(', ')} and ${counted(actions, 'action', 'actions')}`
}

const UNITS = ['KB', 'MB', 'GB'] as const

/** "12 KB", "3.4 MB": as people read sizes, in steps of a thousand. */
export function sizeText(bytes: number): string {
  let size = Math.max(bytes, 0) / 1_000
  for (const unit of UNITS) {
    const isLast = unit === 'GB'
    if (size < 999.5 || isLast)
      return `${size < 10 && size > 0 ? size.toFixed(1) : Math.round(size)} ${unit}`
    size /= 1_000
  }
  return ''
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** "Tue 24 November 2026, 18:22": when a backup was made, on this laptop's clock. */
export function momentText(ms: number): string {
  return MOMENT.format(ms)
    .replace(/ at /, ', ')
    .replace(/^(\w+), /, '$1 ')
}

/** What stands beside an export, for whoever finds it in ten years. */
export function exportedReadme(leftOut: readonly string[]): string {
  const lines = [
    'Everything that Candor knew when this was written.',
    '',
    'everything.json holds all of it, one row a line; Candor takes it over on its page "Settings".',
    'The .md files are the same retros and health checks in Markdown, to be read by people.',
    ...(leftOut.length > 0 ? ['', 'Left out, because they were under way:', ...leftOut] : []),
  ]
  return `${lines.join('\n')}\n`
}
