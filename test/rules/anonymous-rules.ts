import type { Rule } from './rule.ts'

const SEEN = 'src/shared/domain/seen-by.ts'
const CARD = 'src/shared/domain/card.ts'
const SESSION = 'src/shared/domain/session.ts'
const REVEAL = 'src/main/features/retro/reveal-cards.ts'
const RETRO = 'src/main/features/retro/retro-handlers.ts'
const ERASE = 'src/main/db/erase.ts'
const COUNT = 'src/shared/domain/health-count.ts'
const ROUND = 'src/shared/domain/health-round.ts'
const HEALTH = 'src/main/features/health/health-handlers.ts'
const SCRUB = 'src/main/db/scrub-copy.ts'

const diskTest = (name: string) => ({ file: 'test/trust/what-is-on-disk.test.ts', name })
const toldTest = (name: string) => ({ file: 'test/trust/what-is-told.test.ts', name })
const orderTest = (name: string) => ({ file: 'test/trust/order-of-arrival.test.ts', name })
const ballotTest = (name: string) => ({ file: 'test/trust/health-ballots.test.ts', name })
const roundTest = (name: string) => ({ file: 'src/shared/domain/health-round.test.ts', name })
const backupTest = (name: string) => ({ file: 'test/store/backups.test.ts', name })
const cardTest = {
  file: 'src/shared/domain/card.test.ts',
  name: 'keeps no author in an anonymous retro',
}
const seenTest = (name: string) => ({ file: 'src/shared/domain/seen-by.test.ts', name })

const seatsTest = {
  file: 'src/main/features/retro/seats.test.ts',
  name: 'makes keys that nobody can tell to belong together',
}

/** Section 2: anonymous means not stored. */
export const anonymousRules: readonly Rule[] = [
  {
    section: 2,
    rule: 'an anonymous card has no author',
    file: CARD,
    find: "truth.retro.names === 'anonymous' ? null : card.author",
    replace: 'card.author',
    test: cardTest,
  },
  {
    section: 2,
    rule: 'an edit key is a hash of the seat’s secret',
    file: 'src/main/features/retro/seats.ts',
    find: "createHash('sha256').update(`${secret}\\n${purpose}`).digest('base64url')",
    replace: '`${secret} ${purpose}`',
    test: diskTest('never hold a name, a secret or a seat, in any stage'),
  },
  {
    section: 2,
    rule: 'a key is of one purpose',
    file: 'src/main/features/retro/seats.ts',
    find: '\\n${purpose}',
    replace: '',
    test: seatsTest,
  },
  {
    section: 2,
    rule: 'a voter’s key is of one retro',
    file: 'src/shared/domain/actor.ts',
    find: '`vote:${retroId}`',
    replace: "`vote:${''.slice(retroId.length)}`",
    test: seatsTest,
  },
  {
    section: 2,
    rule: 'handles go at the reveal',
    file: REVEAL,
    find: 'topicId, editKey: null, position',
    replace: 'topicId, position',
    test: diskTest(
      'hold no id that a sealed card had, and no key of its writer, once cards are revealed',
    ),
  },
  {
    section: 2,
    rule: 'cards have new ids after the reveal',
    file: REVEAL,
    find: 'isAnonymous ? (randomUUID() as CardId) : was.id',
    replace: 'was.id',
    test: diskTest(
      'hold no id that a sealed card had, and no key of its writer, once cards are revealed',
    ),
  },
  {
    section: 2,
    rule: 'cards are shuffled at the reveal',
    file: REVEAL,
    find: 'shuffled([...truth.cards.values()])',
    replace: '[...truth.cards.values()]',
    test: orderTest('is gone for cards at the reveal'),
  },
  {
    section: 2,
    rule: 'the reveal erases traces',
    file: RETRO,
    find: '          erase: true,\n          alsoWrite: () => spent.add(retroId, renamed),',
    replace: '          alsoWrite: () => spent.add(retroId, renamed),',
    test: diskTest(
      'hold no id that a sealed card had, and no key of its writer, once cards are revealed',
    ),
  },
  {
    section: 2,
    rule: 'secure_delete',
    file: 'src/main/db/open-database.ts',
    find: 'secure_delete = ON',
    replace: 'secure_delete = OFF',
    test: {
      file: 'test/store/start-up.test.ts',
      name: 'a new file keeps each commit through a power cut, and nothing deleted',
    },
  },
  {
    section: 2,
    rule: 'what is erased is written afresh',
    file: ERASE,
    find: "  db.exec('VACUUM')\n",
    replace: '',
    test: {
      file: 'test/trust/erase.test.ts',
      name: 'leaves no byte, however the rows lay in their pages',
    },
  },
  {
    section: 2,
    rule: 'the log is truncated after it',
    file: ERASE,
    find: "  const [{ busy }] = db.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }]\n",
    replace: '  const busy: number = 0\n',
    test: {
      file: 'test/trust/erase.test.ts',
      name: 'leaves no byte, however the rows lay in their pages',
    },
  },
  {
    section: 2,
    rule: 'an erasure that was cut off is made up for',
    file: 'src/main/db/open-database.ts',
    find: '    if (steps === MIGRATIONS) eraseWhatIsOwed(db)\n',
    replace: '',
    test: {
      file: 'test/trust/erase.test.ts',
      name: 'leaves no byte after the next start, where the host was killed before it could erase',
    },
  },
  {
    section: 2,
    rule: 'answers lose their keys at the close',
    file: RETRO,
    find: '({ ...one, id: randomUUID() })',
    replace: '({ ...one })',
    test: diskTest('lead to nobody once it is closed'),
  },
  {
    section: 2,
    rule: 'a sealed card is its writer’s alone',
    file: SEEN,
    find: 'return truth.retro.revealed && !card.removed ? openCard',
    replace: 'return !card.removed ? openCard',
    test: seenTest('are a number to everybody'),
  },
  {
    section: 2,
    rule: 'no author before the reveal, to nobody',
    file: SEEN,
    find: "retro.names !== 'anonymous' && retro.revealed",
    replace: "retro.names !== 'anonymous'",
    test: toldTest('nobody hears who wrote what, in a retro that is named after the reveal'),
  },
  {
    section: 2,
    rule: 'no author in an anonymous retro',
    file: SEEN,
    find: "retro.names !== 'anonymous' && retro.revealed",
    replace: 'retro.revealed',
    test: seenTest('%s, revealed %s'),
  },
  {
    section: 2,
    rule: 'done marks have names in named retros alone',
    file: SEEN,
    find: "truth.retro.names === 'named'\n        ?",
    replace: "truth.retro.names !== 'anonymous'\n        ?",
    test: {
      file: 'src/shared/domain/seen-by.test.ts',
      name: 'count, and tell names only where cards are named: %s',
    },
  },
  {
    section: 2,
    rule: 'check-ins lie in no order of arrival',
    file: SEEN,
    find: '    .map(({ text, author }) => ({ text, author: isNamed ? author : null }))\n    .toSorted((a, b) => a.text.localeCompare(b.text))',
    replace: '    .map(({ text, author }) => ({ text, author: isNamed ? author : null }))',
    test: {
      file: 'src/shared/domain/seen-by.test.ts',
      name: 'lie in the order of their words, whoever came first',
    },
  },
  {
    section: 2,
    rule: 'the level only gets stricter',
    file: 'src/shared/domain/names.ts',
    find: 'NAMES_LEVELS.indexOf(to) >= NAMES_LEVELS.indexOf(from)',
    replace: 'true',
    test: { file: 'src/shared/domain/plain-values.test.ts', name: 'only ever get stricter' },
  },
  {
    section: 2,
    rule: 'a looser level is refused',
    file: SESSION,
    find: "    throw new AppError('names-looser', { field: 'names' })\n",
    replace: '    return []\n',
    test: { file: 'src/shared/domain/session.test.ts', name: 'never goes back from %s to %s' },
  },
  {
    section: 2,
    rule: 'authors are forgotten with it',
    file: SESSION,
    find: "names === 'anonymous' ? forgetAuthors(truth) : []",
    replace: '[]',
    test: diskTest('hold no name any more: %s'),
  },
  {
    section: 2,
    rule: 'names go from the room too',
    file: RETRO,
    find: "          if (names === 'anonymous') onAnonymous(retroId)\n",
    replace: '',
    test: {
      file: 'test/room/frames.test.ts',
      name: 'forgets the names of those who are in it when it becomes anonymous',
    },
  },
  {
    section: 2,
    rule: 'the room of an anonymous retro lists nobody',
    file: 'src/main/room/seat-register.ts',
    find: "      if (names === 'anonymous') return null\n",
    replace: '',
    test: {
      file: 'src/main/room/seat-register.test.ts',
      name: 'are listed by name and not by who came first, and not at all in an anonymous retro',
    },
  },
  {
    section: 2,
    rule: 'backups lose the names as well',
    file: 'src/main/all-handlers.ts',
    find: '        backups.owe(startedAt)\n',
    replace: '',
    test: backupTest('goes out of the backups since the retro began when its names are taken off'),
  },
  {
    section: 2,
    rule: 'no backup holds a writer’s key',
    file: SCRUB,
    find: '    UPDATE card SET edit_key = NULL\n',
    replace: '    SELECT 1\n',
    test: backupTest('holds no key of who wrote a card that everybody can read'),
  },
  {
    section: 2,
    rule: 'no backup holds a card that is sealed and anonymous',
    file: SCRUB,
    find: '    DELETE FROM card WHERE retro_id IN (${SEALED_AND_ANONYMOUS});\n',
    replace: '',
    test: backupTest(
      'holds no key of a device, nor who joined, nor cards that are sealed in an anonymous retro',
    ),
  },
  {
    section: 2,
    rule: 'sealed votes are told to nobody',
    file: SEEN,
    find: 'truth.retro.votesRevealed ? tally(truth, topic) : null',
    replace: 'tally(truth, topic)',
    test: toldTest('nobody hears a count or another’s dot'),
  },
  {
    section: 2,
    rule: 'votes become counts at the close',
    file: RETRO,
    find: '[...closed, ...countVotes(truth)]',
    replace: 'closed',
    test: diskTest('hold no vote, key or secret of anybody once it is closed'),
  },
  {
    section: 2,
    rule: 'vote rows are gone then',
    file: 'src/shared/domain/vote.ts',
    find: "return [...counted, ...[...truth.votes.values()].map((vote) => gone('vote', vote))]",
    replace: 'return counted',
    test: diskTest('hold no vote, key or secret of anybody once it is closed'),
  },
  {
    section: 2,
    rule: 'ballots lie in memory alone',
    file: HEALTH,
    find: '      box.put(roundId, placeOf(actor, roundId, ballotId), { ballotId, ballot: checked })\n',
    replace:
      "      box.put(roundId, placeOf(actor, roundId, ballotId), { ballotId, ballot: checked })\n      db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(ballotId, JSON.stringify(checked))\n",
    test: ballotTest('hold no answer while it is open, and lead to nobody once it is closed'),
  },
  {
    section: 2,
    rule: 'a phone has one ballot',
    file: 'src/main/features/health/ballot-box.ts',
    find: '      for (const [other, { ballotId }] of box) if (ballotId === entry.ballotId) box.delete(other)\n',
    replace: '',
    test: ballotTest('counts a phone once that had to join again, and one ballot a phone'),
  },
  {
    section: 2,
    rule: 'nobody hears that an answer came',
    file: HEALTH,
    find: 'if (isEnough(ballots, terms) !== isEnough(box.about(roundId).ballots, terms)) tell(round)',
    replace: 'tell(round)',
    test: ballotTest('nobody hears anything of an answer, and nobody hears that one came'),
  },
  {
    section: 2,
    rule: 'comments are one shuffled set',
    file: COUNT,
    find: 'comments: shuffle(comments)',
    replace: 'comments',
    test: roundTest('shuffles the comments of all statements in one pile'),
  },
  {
    section: 2,
    rule: 'the smallest number counts for a round',
    file: COUNT,
    find: '  if (!isEnough(ballots.length, terms)) return null\n',
    replace: '',
    test: roundTest('counts nothing at all with one ballot fewer than %i'),
  },
  {
    section: 2,
    rule: 'the smallest number counts for each statement',
    file: COUNT,
    find: '  if (!isEnough(counts.answered, terms)) return null\n',
    replace: '',
    test: roundTest('leaves out a statement that too few answered, with its comments'),
  },
  {
    section: 2,
    rule: 'the smallest number counts for people’s word about the time since',
    file: COUNT,
    find: 'isEnough(worse + same + better, terms) ? counts : { ...counts, since: null }',
    replace: 'counts',
    test: roundTest(
      'counts no “worse, same, better” with fewer than %i of them: who is new is known to all',
    ),
  },
  {
    section: 2,
    rule: 'the smallest number counts for what was read in',
    file: ROUND,
    find: 'found ? underRule(found, terms) : null',
    replace: 'found ?? null',
    test: roundTest(
      'hides what a file from elsewhere holds in spite of the rule, and nothing of an open round',
    ),
  },
  {
    section: 2,
    rule: 'comments want five answers',
    file: COUNT,
    find: '    if (answers.length < LIMITS.answersForComments) continue\n',
    replace: '',
    test: roundTest('counts nothing at all with one ballot fewer than %i'),
  },
  {
    section: 2,
    rule: 'the rule is exact',
    file: COUNT,
    find: 'return ballots >= smallest',
    replace: 'return ballots >= smallest - 1',
    test: roundTest('counts nothing at all with one ballot fewer than %i'),
  },
  {
    section: 2,
    rule: 'nothing is seen before the close',
    file: ROUND,
    find: '  if (closedOn === null) return null\n',
    replace: '',
    test: roundTest('tells nobody anything before the close but whether there are enough'),
  },
  {
    section: 2,
    rule: 'no partial result where too few answered',
    file: ROUND,
    find: "  if (answered === null) return { ...head, people, answered, statements: 'not-enough' }\n",
    replace: '',
    test: roundTest('shows no number after the close where too few answered'),
  },
  {
    section: 2,
    rule: 'results go to phones only where that was promised',
    file: ROUND,
    find: "role === 'host' || terms.sharedWith === 'room'",
    replace: 'true',
    test: roundTest('shows a closed round to phones only where that was promised'),
  },
  {
    section: 2,
    rule: 'an export holds nothing that is sealed',
    file: 'src/main/features/export/export-handlers.ts',
    find: 'seat: null }, truth, now())',
    replace: 'seat: null }, { ...truth, retro: { ...truth.retro, revealed: true } }, now())',
    test: toldTest('holds nothing that is sealed, in each stage: %s'),
  },
  {
    section: 2,
    rule: 'the log quotes nobody',
    file: 'src/main/log/log-line.ts',
    find: "error instanceof AppError ? 'AppError' : error.constructor.name",
    replace: 'error.message',
    test: {
      file: 'test/trust/log.test.ts',
      name: 'neither the log nor the details for a bug report hold what was typed, or where the data lies',
    },
  },
  {
    section: 2,
    rule: 'what is promised is no more than what is kept',
    file: 'src/shared/text/stages.ts',
    find: ', from your writing style, or when',
    replace: ', or when',
    test: {
      file: 'test/trust/promises.test.ts',
      name: 'promises no more about anonymous cards than it keeps',
    },
  },
]
