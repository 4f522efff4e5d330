import { AppError } from '@shared/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorFacts, framesOf, logLine } from './log-line'

const TYPED = 'Ada said: the deploy failed'

describe('a line of the log', () => {
  it('has a day, words of our own and facts', () => {
    expect(logLine('2026-11-28', 'started', { version: '0.1.0', node: '24.1.0' })).toBe(
      '2026-11-28 · started · version=0.1.0 · node=24.1.0',
    )
  })

  it('is one line, whatever the facts are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(logLine('2026-11-28', 'failed', { value })).not.toMatch(/[\n\r\u2028]|·.*·.*·/)
      }),
    )
  })
})

describe('of an error', () => {
  it('the kind, the code and the places in the code are kept, and not one word of its message', () => {
    const error = new SyntaxError(`Unexpected token in "${TYPED}"\n    at typed (typed.ts:1:1)`)
    const facts = errorFacts(error)
    expect(facts['error']).toBe('SyntaxError')
    expect(String(facts['at'])).toContain('log-line.test.ts:')
    expect(JSON.stringify(facts)).not.toMatch(/Ada|typed|Unexpected/)
  })

  it('the cause is named by its kind and code alone', () => {
    const cause = Object.assign(new Error(TYPED), { code: 'SQLITE_FULL' })
    expect(errorFacts(new AppError('disk-full', { cause }))).toMatchObject({
      error: 'AppError',
      code: 'disk-full',
      cause: 'Error SQLITE_FULL',
    })
  })

  it.each(['', 'another message', 'A'])(
    'is told without a place where its message was changed to %j',
    (now) => {
      const error = new Error(`${TYPED}\n    at Ada (deploy.ts:1:1)`)
      // Node writes the message into it then, and it stays.
      expect(error.stack).toContain(TYPED)
      error.message = now
      expect(errorFacts(error)).toEqual({ error: 'Error' })
    },
  )

  it('keeps its places where there is no message', () => {
    expect(errorFacts(new RangeError())['at']).toContain('log-line.test.ts:')
  })

  it('has a code only where that is one', () => {
    expect(errorFacts(Object.assign(new Error('x'), { code: TYPED }))).not.toHaveProperty('code')
  })

  it('a thing that is no error is named by its type', () => {
    expect(errorFacts(TYPED)).toEqual({ error: 'string' })
  })
})

describe('frames', () => {
  it('lose the folders that lead to them, which may bear a person’s name', () => {
    const stack = [
      'Error: x',
      '    at rewrite (/home/ada/candor/src/erase.ts:34:6)',
      '    at async C:\\Users\\Ada\\candor\\out\\main.js:1:2',
      '    at https://localhost/assets/index-x.js:10:20',
      '    at Object.end (file:///home/ada/out/rooms.js:3:4)',
    ]
    expect(framesOf(stack.join('\n'), 'x')).toEqual([
      'rewrite erase.ts:34:6',
      'main.js:1:2',
      'index-x.js:10:20',
      'Object.end rooms.js:3:4',
    ])
  })
})
