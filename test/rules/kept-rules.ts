import type { Rule } from './rule.ts'

const OPEN = 'src/main/db/open-database.ts'
const EXPLAINED = 'src/main/db/explained.ts'
const BACK_UP = 'src/main/db/back-up.ts'
const NAMES = 'src/main/db/backup-names.ts'
const KEEPER = 'src/main/features/backup/backup-keeper.ts'
const RETRO = 'src/main/features/retro/retro-keeper.ts'
const VOTE = 'src/shared/domain/vote.ts'
const TRASH = 'src/main/features/trash/trash-handlers.ts'

const startTest = (name: string) => ({ file: 'test/store/start-up.test.ts', name })
const wrongFileTest = startTest('%s is refused as %s and left as it is')
const migrationTest = (name: string) => ({ file: 'test/store/migrations.test.ts', name })
const recoveryTest = (name: string) => ({ file: 'test/store/recovery.test.ts', name })
const backupTest = (name: string) => ({ file: 'test/store/backups.test.ts', name })
const voteTest = (name: string) => ({ file: 'src/shared/domain/vote.test.ts', name })
const trashTest = (name: string) => ({ file: 'test/trust/trash.test.ts', name })
const powerCutTest = startTest(
  'a new file keeps each commit through a power cut, and nothing deleted',
)
const keptDaysTest = {
  file: 'src/main/db/backup-names.test.ts',
  name: 'keeps after a year of daily backups 7 days, 4 weeks and 6 months',
}

/** Section 1: nothing is lost. */
export const keptRules: readonly Rule[] = [
  {
    section: 1,
    rule: 'WAL',
    file: OPEN,
    find: "'journal_mode = WAL'",
    replace: "'journal_mode = DELETE'",
    test: powerCutTest,
  },
  {
    section: 1,
    rule: 'where WAL is refused, the old journal',
    file: OPEN,
    find: "  if (mode !== 'wal') db.pragma('journal_mode = DELETE')\n",
    replace: '',
    test: {
      file: 'src/main/db/open-database.test.ts',
      name: 'takes the old journal where the file system refuses WAL',
    },
  },
  {
    section: 1,
    rule: 'synchronous=FULL',
    file: OPEN,
    find: 'synchronous = FULL',
    replace: 'synchronous = NORMAL',
    test: powerCutTest,
  },
  {
    section: 1,
    rule: 'a call is answered after its commit',
    file: RETRO,
    find: '      repository.apply(id, all, dayOf(now()))\n      return alsoWrite()\n',
    replace:
      '      setTimeout(() => repository.apply(id, all, dayOf(now())), 300)\n      return alsoWrite()\n',
    test: { file: 'test/store/answered.test.ts', name: 'is on the disk, for whoever looks' },
  },
  {
    section: 1,
    rule: 'what is typed is saved on each key press',
    file: 'src/renderer/api/draft-store.ts',
    find: '    void save(place)\n',
    replace: '',
    test: {
      file: 'src/renderer/api/draft-store.test.ts',
      name: 'saves each key press, one after the other, and of many only the newest',
    },
  },
  {
    section: 1,
    rule: 'what is typed comes back after a reload',
    file: 'src/renderer/api/draft-store.ts',
    find: '{ ...saved, ...state.texts }',
    replace: '{ ...state.texts }',
    test: {
      file: 'src/renderer/api/draft-store.test.ts',
      name: 'begins with what the host has kept',
    },
  },
  {
    section: 1,
    rule: 'what is typed on a phone stays on it',
    file: 'src/renderer/features/guest/device.ts',
    find: "write(DRAFT + place, text === '' ? null : text)",
    replace: 'write(DRAFT + place, null)',
    test: {
      file: 'src/renderer/features/guest/device.test.ts',
      name: 'keeps what is typed until the field is empty',
    },
  },
  {
    section: 1,
    rule: 'what a phone could not send waits on it',
    file: 'src/renderer/features/guest/device.ts',
    find: 'waiting.length === 0 ? null : JSON.stringify(waiting)',
    replace: 'null',
    test: {
      file: 'src/renderer/features/guest/device.test.ts',
      name: 'keeps what was not answered, and reads nothing else as that',
    },
  },
  {
    section: 1,
    rule: 'what was not answered is sent again',
    file: 'src/renderer/features/guest/outbox.ts',
    find: '      for (const command of waiting.getState()) {',
    replace: '      for (const command of waiting.getState().slice(0, 0)) {',
    test: {
      file: 'src/renderer/features/guest/outbox.test.ts',
      name: 'sends again what an earlier page could not, and tells what is refused',
    },
  },
  {
    section: 1,
    rule: 'a line that says nothing any more is given up, and what was sent on it is sent again',
    file: 'src/renderer/api/socket-client.ts',
    find: 'silence = setTimeout(giveUp, SILENT_MS)',
    replace: 'silence = setTimeout(() => undefined, SILENT_MS)',
    test: {
      file: 'src/renderer/api/socket-client.test.ts',
      name: 'gives up a line that says nothing any more, and sends again on the next',
    },
  },
  {
    section: 1,
    rule: 'what a phone can’t keep can be typed all the same',
    file: 'src/renderer/features/guest/device.ts',
    find: 'if (value !== null) unkept.set(key, value)',
    replace: 'if (value === null) unkept.delete(key)',
    test: {
      file: 'src/renderer/features/guest/device.test.ts',
      name: 'can be typed on all the same, until the page is left',
    },
  },
  {
    section: 1,
    rule: 'a vote that comes twice is one',
    file: VOTE,
    find: '  if (truth.votes.has(vote.id)) return []\n',
    replace: '',
    test: voteTest('changes nothing when it comes twice, even with nothing left'),
  },
  {
    section: 1,
    rule: 'the budget is checked',
    file: VOTE,
    find: '  if (refusal) throw new AppError(refusal)\n',
    replace: '',
    test: voteTest('refuses one dot too many, of that person alone'),
  },
  {
    section: 1,
    rule: 'a person’s dots stay theirs',
    file: VOTE,
    find: "  if (vote.voterKey !== voterKey) throw new AppError('not-yours')\n",
    replace: '',
    test: voteTest('refuses the dot of another, and all once votes are shown'),
  },
  {
    section: 1,
    rule: 'all votes are shown',
    file: VOTE,
    find: 'votes: dots + topic.hands + topic.finalVotes',
    replace: 'votes: dots + topic.hands',
    test: voteTest('gives the same totals when the rows have become numbers'),
  },
  {
    section: 1,
    rule: 'grouping hands votes over',
    file: 'src/shared/domain/group.ts',
    find: "    ...votes.flatMap((vote) => changed('vote', vote, { topicId })),\n",
    replace: '',
    test: {
      file: 'src/shared/domain/group.test.ts',
      name: 'hands over votes, actions, counts, notes and the talk of a topic that it empties',
    },
  },
  {
    section: 1,
    rule: 'cards of a removed column are unsorted',
    file: 'src/shared/domain/seen-by.ts',
    find: 'columnId: isSorted ? card.columnId : null',
    replace: 'columnId: card.columnId',
    test: {
      file: 'src/shared/domain/column.test.ts',
      name: 'leaves its cards when it is removed: they show as unsorted',
    },
  },
  {
    section: 1,
    rule: 'undo is exact',
    file: 'src/shared/domain/change.ts',
    find: 'return [{ ...change, before: change.after, after: change.before } as Change]',
    replace: 'return [{ ...change, before: change.after, after: {} } as Change]',
    test: {
      file: 'test/property/undo.test.ts',
      name: 'gives every viewer exactly the picture from before the step',
    },
  },
  {
    section: 1,
    rule: 'undo outlives a restart',
    file: RETRO,
    find: '      if (step) repository.pushUndo(retroId, step)\n',
    replace: '',
    test: {
      file: 'test/property/undo.test.ts',
      name: 'gives the same picture by a host that was started again in between',
    },
  },
  {
    section: 1,
    rule: 'what is deleted is in the trash',
    file: TRASH,
    find: '    JOIN team ON team.id = retro.team_id WHERE retro.removed = 1 AND team.removed = 0\n',
    replace: '    JOIN team ON team.id = retro.team_id WHERE 0\n',
    test: trashTest('takes a %s out of every list, and gives it back as it was'),
  },
  {
    section: 1,
    rule: 'emptying the trash takes what is in it alone',
    file: TRASH,
    find: 'DELETE FROM ${table} WHERE removed = 1',
    replace: 'DELETE FROM ${table}',
    test: trashTest('keeps what is not in it when it is emptied'),
  },
  {
    section: 1,
    rule: 'a backup comes before a migration',
    file: OPEN,
    find: '    backUp(db, folder, `before-version-${version + 1}`)\n',
    replace: '',
    test: migrationTest(
      'is preceded by a backup that opens, holds the old rows and matches the hash beside it',
    ),
  },
  {
    section: 1,
    rule: 'a migration is one transaction',
    file: 'src/main/db/migrate.ts',
    find: '    db.transaction(() => {\n',
    replace: '    ;(() => {\n',
    test: migrationTest('that fails by %s leaves the file as it was, with its backup'),
  },
  {
    section: 1,
    rule: 'a newer file is refused',
    file: OPEN,
    find: "  if (version > newest) throw new AppError('file-too-new')\n",
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'a foreign file is refused',
    file: OPEN,
    find: "  if (id !== APPLICATION_ID) throw new AppError('file-foreign')\n",
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'a file is looked at before it is touched',
    file: OPEN,
    find: '  lookFirst(path, steps.length)\n',
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'a folder in the file’s place is named',
    file: OPEN,
    find: '  refuseFolder(path)\n',
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'random bytes are named',
    file: EXPLAINED,
    find: "  [/^SQLITE_NOTADB/, 'file-not-database'],\n",
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'damage is named',
    file: EXPLAINED,
    find: "  [/^SQLITE_CORRUPT/, 'file-damaged'],\n",
    replace: '',
    test: wrongFileTest,
  },
  {
    section: 1,
    rule: 'a full disk is named',
    file: EXPLAINED,
    find: "  [/^(SQLITE_FULL|(ENOSPC|EDQUOT)$)/, 'disk-full'],\n",
    replace: '',
    test: startTest(
      'refuses a command, keeps all that was there, and lets the command through when there is room',
    ),
  },
  {
    section: 1,
    rule: 'a locked file is named',
    file: EXPLAINED,
    find: "  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'file-busy'],\n",
    replace: '',
    test: startTest('is told so too when only the data file is held by another program'),
  },
  {
    section: 1,
    rule: 'a disk that fails is no damage',
    file: EXPLAINED,
    find: "'disk-failed'],\n]",
    replace: "'file-damaged'],\n]",
    test: {
      file: 'test/store/passing.test.ts',
      name: 'while a backup is restored puts nothing in place of the file',
    },
  },
  {
    section: 1,
    rule: 'a read-only file is named',
    file: OPEN,
    find: '    refuseReadOnly(db)\n',
    replace: '',
    test: startTest('the file is refused as such, and its bytes stay'),
  },
  {
    section: 1,
    rule: 'a folder that can’t be written is named',
    file: 'src/main/db/data-folder.ts',
    find: "throw new AppError('folder-not-writable', { cause: error })",
    replace: 'throw error',
    test: startTest('a file instead of the folder is refused'),
  },
  {
    section: 1,
    rule: 'a damaged file goes aside with its log',
    file: 'src/main/db/quarantine.ts',
    find: "['-wal', '-shm', '-journal', '']",
    replace: "['-shm', '-journal', '']",
    test: recoveryTest('goes on with a backup, and keeps the damaged bytes with their log'),
  },
  {
    section: 1,
    rule: 'nobody gets into the folder while a file takes the place of another',
    file: 'src/main/movable-core.ts',
    find: 'const unlock = core.handOver()',
    replace: 'core.letGo(); const unlock = () => undefined',
    test: {
      file: 'test/store/swap.test.ts',
      name: 'never lets go of the folder, so that no second host gets in',
    },
  },
  {
    section: 1,
    rule: 'the damaged file is kept',
    file: 'src/main/db/quarantine.ts',
    find: '    renameSync(join(folder, file), join(target, file))\n',
    replace: '    removeCopy(join(folder, file))\n',
    test: recoveryTest('starts empty when asked to, with everything that was there in quarantine'),
  },
  {
    section: 1,
    rule: 'another program’s file is not moved',
    file: 'src/main/features/backup/recovery-handlers.ts',
    find: "'file-damaged', 'file-not-database', 'migration-failed'",
    replace: "'file-damaged', 'file-not-database', 'migration-failed', 'file-foreign'",
    test: recoveryTest('never moves a file of another program'),
  },
  {
    section: 1,
    rule: 'a damaged backup is not offered',
    file: 'src/main/db/backup-shelf.ts',
    find: 'return isAsSigned(path)\n',
    replace: 'return isAsSigned(path) || true\n',
    test: backupTest('without the hash beside it counts as damaged too'),
  },
  {
    section: 1,
    rule: 'a backup that can’t be read now is not called damaged',
    file: BACK_UP,
    find: '    throwPassing(error)\n    return false\n',
    replace: '    return false\n',
    test: backupTest(
      'on a disk that fails is not called damaged, and can be used again when it works',
    ),
  },
  {
    section: 1,
    rule: 'older backups go by hand only once a new one is there',
    file: 'src/main/features/backup/backup-keeper.ts',
    find: '    const name = dailyName(dayOf(now()))\n    await make(name)\n    for',
    replace: '    const name = dailyName(dayOf(now()))\n    for',
    test: backupTest('is no reason to remove the last backup by hand while none can be made'),
  },
  {
    section: 1,
    rule: 'a damaged backup does not take the place of a file',
    file: 'src/main/db/prepare-restore.ts',
    find: "  if (!isAsSigned(path)) throw new AppError('backup-damaged')\n",
    replace: '',
    test: recoveryTest('refuses a damaged backup, and leaves everything as it is'),
  },
  {
    section: 1,
    rule: 'a backup gets its name at the end',
    file: BACK_UP,
    find: 'const unfinished = `${target}.tmp`',
    replace: 'const unfinished = `${target}`',
    test: {
      file: 'test/store/failing.test.ts',
      name: 'no half of a backup or of an export gets its name',
    },
  },
  {
    section: 1,
    rule: 'a backup is checked',
    file: BACK_UP,
    find: '    verify(unfinished)\n',
    replace: '',
    test: { file: 'src/main/db/back-up.test.ts', name: 'that turns out damaged gets none' },
  },
  {
    section: 1,
    rule: 'a backup is forced to disk',
    file: BACK_UP,
    find: '    flush(unfinished)\n',
    replace: '',
    test: {
      file: 'src/main/db/back-up.test.ts',
      name: 'is forced to disk before it gets its name',
    },
  },
  {
    section: 1,
    rule: 'a backup has its hash beside it',
    file: BACK_UP,
    find: '    sign(unfinished, target)\n',
    replace: '    renameSync(unfinished, target)\n',
    test: migrationTest(
      'is preceded by a backup that opens, holds the old rows and matches the hash beside it',
    ),
  },
  {
    section: 1,
    rule: '7 days are kept',
    file: NAMES,
    find: 'const DAYS = 7\n',
    replace: 'const DAYS = 6\n',
    test: keptDaysTest,
  },
  {
    section: 1,
    rule: '4 weeks are kept',
    file: NAMES,
    find: 'const WEEKS = 4\n',
    replace: 'const WEEKS = 3\n',
    test: keptDaysTest,
  },
  {
    section: 1,
    rule: '6 months are kept',
    file: NAMES,
    find: 'const MONTHS = 6\n',
    replace: 'const MONTHS = 5\n',
    test: keptDaysTest,
  },
  {
    section: 1,
    rule: 'no backup while a round is open',
    file: KEEPER,
    find: "    if (!mayBackUp()) throw new AppError('round-open')\n",
    replace: '',
    test: backupTest('is not made while answers are kept in memory only'),
  },
  {
    section: 1,
    rule: 'a backup comes before a restore',
    file: 'src/main/features/backup/backup-restorer.ts',
    find: '      await make(name)\n      refuseRestore()\n',
    replace: '      refuseRestore()\n',
    test: backupTest('brings everything back as it was, and can itself be taken back'),
  },
  {
    section: 1,
    rule: 'no file call on a live database',
    file: 'src/main/db/erase.ts',
    find: "import type { Db } from './db'\n",
    replace:
      "import { copyFileSync } from 'node:fs'\nimport type { Db } from './db'\nexport { copyFileSync }\n",
    test: { file: 'test/guards.test.ts', name: 'are opened by nothing but the driver' },
  },
  {
    section: 1,
    rule: 'answers that came too late go back to their writer',
    file: 'src/renderer/features/guest/guest-check.ts',
    find: 'round && kept && !isOpen ? missedBallot(kept, round.statements) : null',
    replace: 'null',
    test: {
      file: 'test/room/late-ballots.test.ts',
      name: 'while somebody answers gives their words back to them, and says that they are not counted',
    },
  },
]
