import { randomUUID } from 'node:crypto'
import { openWindow } from './hosts.ts'

const OWNERS = ['Ada', 'Bo', 'Cy', 'Dee', null]
const WORDS = [
  'Mute the noisy alert',
  'Pair on the release',
  'Cut the status meeting',
  'Write it down',
]
const TAIL = [
  '',
  ' before the next sprint begins',
  ', together with the people on support, and say what came of it',
]

/** A team with so many actions of all statuses, as a host holds them after years; gives its id. */
export async function fillWithActions(url: string, count: number): Promise<string> {
  const call = await openWindow(url)
  const teamId = randomUUID()
  await call('team.create', { teamId, name: 'Bench', members: [] })
  const ids = Array.from({ length: count }, () => randomUUID())
  await Promise.all(
    ids.map((actionId, index) =>
      call('action.add', { actionId, teamId, retroId: null, topicId: null, draft: draft(index) }),
    ),
  )
  const part = (from: number, to: number) => ids.slice(from * count, to * count)
  const set = (actionIds: string[], status: string, reason = '') =>
    call('action.changeMany', { actionIds, change: { kind: 'status', status, reason } })
  await set(part(0.4, 0.5), 'doing')
  await set(part(0.5, 0.9), 'done')
  await set(part(0.9, 1), 'dropped', 'not worth it')
  return teamId
}

function draft(index: number) {
  return {
    text: `${WORDS[index % WORDS.length]} ${index}${TAIL[index % TAIL.length]}`,
    owner: OWNERS[index % OWNERS.length],
    dueOn: `2027-0${1 + (index % 9)}-1${index % 10}`,
    doneWhen: index % 3 === 0 ? 'Nobody was woken for a week' : '',
  }
}
