import { EventEmitter } from 'node:events'
import type { Notification } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fake } from '../../../test/app/fake'
import type { TeamId } from '@shared/domain/ids'
import type { Reminder } from '@shared/domain/reminders'
import { reminderText } from './native-text'
import { remind } from './reminders'

const reminder = (part: Partial<Reminder> = {}): Reminder => ({
  teamId: 'payments' as TeamId,
  teamName: 'Payments',
  today: ['Mute the noise'],
  overdue: [],
  ...part,
})

describe('remind', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('shows what there is at the start, after each while, and after sleep', () => {
    const { give, shown, wake, stop } = reminding()
    expect(shown.length).toBe(0)
    vi.advanceTimersByTime(0)
    expect(shown.length).toBe(1)
    give(reminder())
    vi.advanceTimersByTime(1_000)
    expect(shown.length).toBe(2)
    give(reminder())
    wake()
    expect(shown.length).toBe(3)
    stop()
    give(reminder())
    vi.advanceTimersByTime(5_000)
    expect(shown.length).toBe(3)
  })

  it('brings the window to the front when it is clicked', () => {
    const { shown, clicks } = reminding()
    vi.advanceTimersByTime(0)
    shown[0]?.emit('click')
    expect(clicks).toHaveBeenCalledOnce()
  })

  it('says what failed, keeps nobody from anything, and looks again', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { take, shown } = reminding()
    take.mockImplementationOnce(() => {
      throw new Error('the file is damaged')
    })
    vi.advanceTimersByTime(0)
    expect([shown.length, said.mock.calls.length]).toEqual([0, 1])
    vi.advanceTimersByTime(1_000)
    expect(shown.length).toBe(1)
    said.mockRestore()
  })

  it('takes nothing where the system shows nothing, so that nothing is lost', () => {
    const { shown, take } = reminding({ isSupported: false })
    vi.advanceTimersByTime(5_000)
    expect([shown.length, take.mock.calls.length]).toEqual([0, 0])
  })
})

describe('reminderText', () => {
  it('gives one action in its own words, and more of them as counts', () => {
    const texts = [
      reminder(),
      reminder({ today: [], overdue: ['Mute the noise'] }),
      reminder({ today: ['a', 'b'] }),
      reminder({ today: [], overdue: ['a', 'b', 'c'] }),
      reminder({ today: ['a'], overdue: ['b', 'c'] }),
    ].map(reminderText)
    expect(texts).toEqual([
      { title: 'Payments: due today', body: 'Mute the noise' },
      { title: 'Payments: overdue', body: 'Mute the noise' },
      { title: 'Payments', body: '2 actions due today.' },
      { title: 'Payments', body: '3 actions overdue.' },
      { title: 'Payments', body: '1 action due today, 2 overdue.' },
    ])
  })
})

function reminding({ isSupported = true } = {}) {
  const shown: EventEmitter[] = []
  class System extends EventEmitter {
    static isSupported = () => isSupported
    show = () => void shown.push(this)
  }
  const waiting = [reminder()]
  const take = vi.fn<() => Reminder[]>(() => waiting.splice(0))
  const clicks = vi.fn<() => void>()
  let wake = () => undefined as void
  const onWake = (look: () => void) => void (wake = look)
  const source = { take, onWake, onClick: clicks }
  const stop = remind(fake<typeof Notification>(System), source, 1_000)
  return {
    shown,
    take,
    clicks,
    stop,
    wake: () => wake(),
    give: (one: Reminder) => waiting.push(one),
  }
}
