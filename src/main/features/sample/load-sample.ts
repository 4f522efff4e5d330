import { randomUUID } from 'node:crypto'
import {
  newAction,
  reviewId,
  statusAfter,
  type Action,
  type Experiment,
} from '@shared/domain/action'
import { added, changed, type Change } from '@shared/domain/change'
import { addDays, dayOf, type Day } from '@shared/domain/day'
import type {
  ActionId,
  AppreciationId,
  CardId,
  ColumnId,
  MemberId,
  RetroId,
  TeamId,
  TopicId,
} from '@shared/domain/ids'
import { emptyTopic } from '@shared/domain/card'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import type { FormatRepository } from '../format/format-repository'
import type { HealthModelRepository } from '../health/health-model-repository'
import type { HealthRepository } from '../health/health-repository'
import { newRetro } from '../retro/new-retro'
import type { RetroRepository } from '../retro/retro-repository'
import { shuffled } from '../retro/shuffle'
import type { TeamRepository } from '../team/team-repository'
import { loadHealthChecks } from './load-health-checks'
import { sampleTeam, type SampleRetro } from './sample-team'

type Deps = {
  readonly db: Db
  readonly teams: TeamRepository
  readonly formats: FormatRepository
  readonly repository: RetroRepository
  readonly rounds: HealthRepository
  readonly models: HealthModelRepository
}

const DAY_MS = 86_400_000

/** Puts the sample team beside what is there, with its past counted back from `now`; once for each id. */
export function loadSample(deps: Deps, teamId: TeamId, now: number): void {
  const { team, retros } = sampleTeam()
  deps.db.transaction(() => {
    const oldest = Math.max(...retros.map((retro) => retro.daysAgo))
    if (!deps.teams.add(teamId, team.name, dayOf(now - oldest * DAY_MS))) return
    for (const name of team.members)
      deps.teams.addMember(teamId, { id: randomUUID() as MemberId, name })

    // Actions are written with the state they are in today, which only the last review of them tells.
    const actions = new Map<string, Action>()
    for (const retro of retros) {
      const { id, changes, reviews } = sampleRetro(
        deps,
        teamId,
        team.members.length,
        retro,
        now,
        actions,
      )
      const on = dayOf(now - retro.daysAgo * DAY_MS)
      deps.repository.apply(id, changes, on)
      deps.repository.apply(id, reviews, on)
    }
    loadHealthChecks(deps, teamId, now, new Map([...actions].map(([key, { id }]) => [key, id])))
  })()
}

function sampleRetro(
  deps: Deps,
  teamId: TeamId,
  people: number,
  sample: SampleRetro,
  now: number,
  actions: Map<string, Action>,
): { id: RetroId; changes: Change[]; reviews: Change[] } {
  const id = randomUUID() as RetroId
  const format = deps.formats.find(teamId, sample.formatId)
  if (!format) throw new AppError('not-found', { field: sample.formatId })
  const { title, sprint, names } = sample
  const startedAt = now - sample.daysAgo * DAY_MS
  const { retro, columns } = newRetro(
    {
      retroId: id,
      teamId,
      formatId: sample.formatId,
      title,
      sprint,
      names,
      minutes: 60,
      people,
      votesPerPerson: 2,
      votesPerTopic: 2,
    },
    format,
    { startedAt, hasOpenActions: actions.size > 0 },
  )
  const closed = {
    ...retro,
    revealed: true,
    votesRevealed: true,
    rotiRevealed: true,
    stage: 'close' as const,
    checkInQuestion: sample.checkInQuestion,
    closedAt: startedAt + sample.minutes * 60_000,
  }
  const topicIds = new Map(sample.topics.map(({ key }) => [key, randomUUID() as TopicId]))
  const columnIds = new Map(columns.map((column) => [column.title, column.id]))
  const known = <Key, Id>(ids: ReadonlyMap<Key, Id>, key: Key): Id => {
    const found = ids.get(key)
    if (found === undefined) throw new AppError('not-found', { field: String(key) })
    return found
  }

  const parts: Change[] = [
    added('retro', closed),
    ...columns.map((column) => added('column', column)),
    ...sample.topics.map(({ key, title: name, notes, discussed, votes, voters }) =>
      added('topic', {
        ...emptyTopic(known(topicIds, key)),
        title: name,
        notes,
        discussed,
        finalVotes: votes,
        finalVoters: voters,
      }),
    ),
    ...shuffled(sample.cards).map((card, position) =>
      added('card', {
        id: randomUUID() as CardId,
        columnId: known<string, ColumnId>(columnIds, card.column),
        topicId: known(topicIds, card.topic),
        text: card.text,
        author: card.author,
        editKey: null,
        position,
        removed: false,
      }),
    ),
    ...shuffled(sample.checkIns).map((answer) => added('checkIn', { ...answer, id: randomUUID() })),
    ...shuffled(sample.roti.flatMap((people4, score) => Array<number>(people4).fill(score))).map(
      (score) => added('roti', { id: randomUUID(), score }),
    ),
    ...sample.appreciations.map((text) =>
      added('appreciation', {
        id: randomUUID() as AppreciationId,
        text,
        author: null,
        removed: false,
      }),
    ),
  ]
  const today = dayOf(startedAt)
  const reviews = sampleReviews(sample, id, today, actions)
  const made = sampleActions(sample, { teamId, id, today, topicIds }, actions)
  return { id, changes: [...parts, ...made], reviews }
}

function sampleActions(
  sample: SampleRetro,
  at: { teamId: TeamId; id: RetroId; today: Day; topicIds: ReadonlyMap<string, TopicId> },
  actions: Map<string, Action>,
): Change[] {
  return sample.actions.map(({ key, text, doneWhen, owner, dueInDays, topic, ...more }) => {
    const begun = newAction(
      {
        id: randomUUID() as ActionId,
        teamId: at.teamId,
        retroId: at.id,
        topicId: at.topicIds.get(topic) ?? null,
      },
      {
        text,
        doneWhen,
        owner,
        dueOn: addDays(at.today, dueInDays),
        experiment: experimentOf(more.experiment, at.today),
      },
      at.today,
    )
    const whole = more.splitFrom === undefined ? undefined : actions.get(more.splitFrom)
    const action = { ...begun, splitFrom: whole?.id ?? null }
    actions.set(key, action)
    return added('action', action)
  })
}

function sampleReviews(
  sample: SampleRetro,
  retroId: RetroId,
  today: Day,
  actions: Map<string, Action>,
): Change[] {
  return sample.reviews.flatMap(
    ({ action: key, decision, reason = '', text, outcome }): Change[] => {
      const action = actions.get(key)
      if (!action) throw new AppError('not-found', { field: key })
      const status = statusAfter(decision, action.status)
      const isOver = status === 'done' || status === 'dropped'
      const to: Partial<Action> = {
        ...(text !== undefined && { text }),
        ...(outcome && { verdict: { outcome, seen: reason, on: today } }),
        status,
        reason: status === 'dropped' ? reason : '',
        closedOn: isOver ? today : null,
      }
      actions.set(key, { ...action, ...to })
      return [
        ...changed('action', action, to),
        added('review', {
          id: reviewId(retroId, action.id),
          actionId: action.id,
          retroId,
          decision,
          reason,
        }),
      ]
    },
  )
}

type SampleExperiment = SampleRetro['actions'][number]['experiment']

function experimentOf(sample: SampleExperiment, today: Day): Experiment | null {
  if (!sample) return null
  const { belief, lookAt, checkInDays } = sample
  return { belief, lookAt, checkOn: addDays(today, checkInDays) }
}
