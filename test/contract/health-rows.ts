import type { CallName, Input } from '@shared/api/contract'
import type { HealthModel } from '@shared/domain/health-model'
import type { BallotId, HealthModelId, HealthRoundId } from '@shared/domain/ids'
import { aBallot, HEALTH_STATEMENTS } from '../health-builders'
import type { Row } from './rows'
import { newId, type World } from './world'
import { AN_ACTION } from './drafts'

type HealthCall = Extract<CallName, `health.${string}`>

const MODEL = newId<HealthModelId>()
const ROUND = newId<HealthRoundId>()
const SAYS = ['health.changed'] as const
const KEY = HEALTH_STATEMENTS[0].key

const aModel = (id: HealthModelId): HealthModel => ({
  id,
  name: 'Ours',
  purpose: 'Every quarter.',
  rhythm: '',
  credit: '',
  statements: [...HEALTH_STATEMENTS],
})

const inTeam = ({ ids }: World) => ({ teamId: ids.team })
const aRound = () => ({ roundId: ROUND })

async function keepModel({ call, ids }: World): Promise<void> {
  await call('health.saveModel', { teamId: ids.team, model: aModel(MODEL) })
}

function opening(world: World, isOpenRound = false): Input<'health.open'> {
  return {
    ...inTeam(world),
    retroId: world.ids.retro,
    roundId: ROUND,
    title: 'November check',
    modelId: MODEL,
    statementKeys: HEALTH_STATEMENTS.map(({ key }) => key),
    terms: { smallest: 5, asksComments: true, sharedWith: 'room', people: 8, isOpenRound },
  }
}

const begin = (isOpenRound: boolean) => async (world: World) => {
  await keepModel(world)
  await world.call('health.open', opening(world, isOpenRound))
}

async function closeOne(world: World): Promise<void> {
  await begin(false)(world)
  await world.call('health.close', aRound())
}

export const healthRows: { readonly [N in HealthCall]: Row<N> } = {
  'health.models': { at: 'writing', after: keepModel, input: inTeam },
  'health.saveModel': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), model: aModel(newId()) }),
    says: SAYS,
    makes: ['model.id'],
    mayBeEmpty: ['model.purpose', 'model.rhythm', 'model.credit'],
  },
  'health.deleteModel': {
    at: 'writing',
    after: keepModel,
    input: (world) => ({ ...inTeam(world), modelId: MODEL }),
    says: SAYS,
  },
  'health.list': { at: 'writing', after: begin(false), input: inTeam },
  'health.get': { at: 'writing', after: begin(false), input: aRound },
  'health.inRoom': {
    at: 'writing',
    after: begin(false),
    input: ({ ids }) => ({ retroId: ids.retro, roundId: null }),
    whenClosed: 'allowed',
  },
  'health.open': {
    at: 'writing',
    after: keepModel,
    input: (world) => opening(world),
    says: SAYS,
    makes: ['roundId'],
  },
  'health.handIn': {
    at: 'writing',
    after: begin(false),
    input: ({ ids }) => ({
      ...aRound(),
      retroId: ids.retro,
      ballotId: newId<BallotId>(),
      ballot: aBallot(4, 'For a reason'),
    }),
    makes: ['ballotId'],
    mayBeEmpty: ['ballot.0.comment'],
    whenClosed: 'allowed',
  },
  'health.countAloud': {
    at: 'writing',
    after: begin(true),
    input: () => ({ ...aRound(), statementKey: KEY, steps: [0, 1, 2, 1, 0], cantSay: 1 }),
    says: SAYS,
  },
  'health.addAction': {
    at: 'writing',
    after: closeOne,
    input: () => ({ ...aRound(), statementKey: KEY, actionId: newId(), draft: AN_ACTION }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    makes: ['actionId'],
    mayBeEmpty: ['draft.doneWhen', 'draft.helpers', 'draft.notes', 'draft.links'],
  },
  'health.history': { at: 'writing', after: closeOne, input: inTeam },
  'health.export': {
    at: 'writing',
    after: closeOne,
    input: () => ({ ...aRound(), as: 'markdown' }),
  },
  'health.saveExport': {
    at: 'writing',
    after: closeOne,
    input: () => ({ ...aRound(), as: 'csv' }),
  },
  'health.exportHistory': {
    at: 'writing',
    after: closeOne,
    input: () => ({ ...aRound(), as: 'svg' }),
  },
  'health.saveHistory': {
    at: 'writing',
    after: closeOne,
    input: () => ({ ...aRound(), as: 'csv' }),
  },
  'health.close': { at: 'writing', after: begin(false), input: aRound, says: SAYS },
  'health.delete': {
    at: 'writing',
    after: async (world) => {
      await begin(false)(world)
      await world.call('health.close', aRound())
    },
    input: aRound,
    says: ['health.changed', 'trash.changed'],
  },
  'health.discard': {
    at: 'writing',
    after: begin(false),
    input: aRound,
    says: SAYS,
    goneIsFine: ['roundId'],
  },
}
