import { randomBytes, randomUUID } from 'node:crypto'
import type { Found } from './ledger.ts'
import type { Line } from './line.ts'

/** What the writers write into: a team, a retro in which cards are written, and one in which people vote. */
export type Scene = {
  readonly teamId: string
  readonly writing: string
  readonly voting: string
  readonly columnId: string
  readonly topicIds: readonly string[]
  /** Whose seat the laptop is: what proves, after a restart, which cards and votes are theirs. */
  readonly secret: string
}

type Picture = {
  readonly columns: readonly { id: string }[]
  readonly topics: readonly { id: string; notes: string }[]
  readonly mine: {
    readonly cards: readonly { id: string; text: string }[]
    readonly votes: readonly { id: string; topicId: string }[]
  } | null
}

/** Asks for what can't be refused; a null means that the line broke. */
export async function must<Value>(line: Line, name: string, input: object): Promise<Value> {
  const answer = await line.ask(name, input)
  if (!answer?.ok) throw new Error(`${name}: ${answer ? String(answer.code) : 'the line broke'}`)
  return answer.value as Value
}

export async function setScene(line: Line): Promise<Scene> {
  const [teamId, writing, voting] = [randomUUID(), randomUUID(), randomUUID()]
  const secret = randomBytes(32).toString('base64url')
  await must(line, 'team.create', { teamId, name: 'Harbour', members: [] })
  for (const retroId of [writing, voting]) await startRetro(line, teamId, retroId)
  const seated = { teamId, writing, voting, secret }
  await sitDown(line, seated)

  const columnId = await firstColumn(line, voting)
  const topicIds = Array.from({ length: 3 }, () => randomUUID())
  for (const cardId of topicIds) {
    await must(line, 'card.add', { retroId: voting, columnId, cardId, text: `Topic ${cardId}` })
  }
  await must(line, 'cards.reveal', { retroId: voting })
  return { ...seated, columnId: await firstColumn(line, writing), topicIds }
}

async function startRetro(line: Line, teamId: string, retroId: string): Promise<void> {
  await must(line, 'retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue',
    title: 'Crash',
    sprint: '',
    names: 'named',
    minutes: 60,
    people: 6,
    votesPerPerson: 20,
    votesPerTopic: 20,
  })
}

/** The host remembers nobody's seat over a restart: the device says it again. */
export async function sitDown(
  line: Line,
  { writing, voting, secret }: Pick<Scene, 'writing' | 'voting' | 'secret'>,
): Promise<void> {
  for (const retroId of [writing, voting])
    await must(line, 'laptop.sit', { retroId, secret, name: 'Ada' })
}

async function firstColumn(line: Line, retroId: string): Promise<string> {
  const { columns } = await must<Picture>(line, 'retro.get', { retroId })
  const [first] = columns
  if (!first) throw new Error('no column')
  return first.id
}

/** Everything that the writers may have left behind, as the app shows it. */
export async function look(line: Line, scene: Scene): Promise<{ found: Found; doubled: string[] }> {
  const writing = await must<Picture>(line, 'retro.get', { retroId: scene.writing })
  const voting = await must<Picture>(line, 'retro.get', { retroId: scene.voting })
  const actions = await must<{ id: string; text: string }[]>(line, 'action.list', {
    teamId: scene.teamId,
  })
  const drafts = await must<{ place: string; text: string }[]>(line, 'draft.list', {})
  const all = [
    ...(writing.mine?.cards ?? []).map(({ id, text }) => [`card:${id}`, text] as const),
    ...(voting.mine?.votes ?? []).map(({ id, topicId }) => [`vote:${id}`, topicId] as const),
    ...voting.topics.flatMap(({ id, notes }) =>
      notes === '' ? [] : [[`note:${id}`, notes] as const],
    ),
    ...actions.map(({ id, text }) => [`action:${id}`, text] as const),
    ...drafts.map(({ place, text }) => [`draft:${place}`, text] as const),
  ]
  return { found: new Map(all), doubled: twice(all.map(([key]) => key)) }
}

function twice(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}
