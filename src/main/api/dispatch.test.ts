import type { Handlers } from '@shared/api/contract'
import { expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { dispatch } from './dispatch'

it('hands a handler a fresh object with the fields of the contract alone', async () => {
  const handed: object[] = []
  const handlers = fake<Handlers>({
    'team.rename': (_actor: unknown, input: object) => {
      handed.push(input)
      return null
    },
  })
  const input = { teamId: crypto.randomUUID(), name: ' Quay ' }
  const sent = { ...input, isHost: true, actor: { role: 'host' } }
  const reply = await dispatch(handlers, { role: 'host' }, 'team.rename', sent)
  expect(reply).toEqual({ ok: true, value: null })
  expect(handed).toEqual([{ ...input, name: 'Quay' }])
})
