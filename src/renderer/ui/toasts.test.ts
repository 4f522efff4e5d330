import { expect, it } from 'vitest'
import { withOneMore, type Toast, type ToastOptions } from './toasts'

let id = 0
const aToast = (message: string, options: ToastOptions = {}): Toast => ({
  id: (id += 1),
  message,
  ...options,
})
const shownAfter = (...toasts: readonly Toast[]) =>
  toasts.reduce<readonly Toast[]>(withOneMore, []).map(({ message }) => message)

const undo = () => undefined
const toDo = { label: 'Open it again', onPress: undo }

it('shows the newest three', () => {
  expect(shownAfter(...['one', 'two', 'three', 'four'].map((name) => aToast(name)))).toEqual([
    'two',
    'three',
    'four',
  ])
})

it('keeps what has to be seen, however much comes after it', () => {
  const closed = aToast('The room is closed', { toDo })
  const others = ['one', 'two', 'three'].map((name) => aToast(name))
  expect(shownAfter(closed, ...others)).toEqual(['The room is closed', 'one', 'two', 'three'])
})

it('says the same thing once, where it was said last', () => {
  expect(shownAfter(aToast('Added'), aToast('Saved'), aToast('Added'))).toEqual(['Saved', 'Added'])
})

it('keeps each way back', () => {
  expect(shownAfter(aToast('Dropped', { undo }), aToast('Dropped', { undo }))).toEqual([
    'Dropped',
    'Dropped',
  ])
})
