import { expect, it } from 'vitest'
import { LIMITS } from '@shared/domain/limits'
import { splitFrom } from './split-form'

it('makes an action of each line, without bullets and empty lines', () => {
  const { split } = splitFrom({ text: 'One test', parts: '- Two\n\n  * Three \nFour-five\n' })
  expect(split).toEqual({ text: 'One test', parts: ['Two', 'Three', 'Four-five'] })
})

it('says what is missing, what is too long and what is too many', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => `Part ${n}`).join('\n')
  const problems = [
    { text: ' ', parts: '' },
    { text: 'x'.repeat(LIMITS.action + 1), parts: 'a' },
    { text: 'One', parts: lines(LIMITS.parts + 1) },
    { text: 'One', parts: lines(LIMITS.parts) },
  ].map((form) => splitFrom(form).problems)
  expect(problems).toEqual([
    { text: 'empty', parts: 'empty' },
    { text: 'too-long' },
    { parts: 'too-large' },
    null,
  ])
})
