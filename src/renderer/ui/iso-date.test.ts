import { describe, expect, it } from 'vitest'
import { isIsoDate, tidyIsoDate } from './iso-date'

describe('isIsoDate', () => {
  it('takes days that exist', () => {
    expect(['2026-08-03', '2028-02-29'].filter(isIsoDate)).toEqual(['2026-08-03', '2028-02-29'])
  })

  it('refuses days that do not exist, and everything else', () => {
    const wrong = ['2026-04-31', '2027-02-29', '2026-13-01', '2026-8-3', 'tomorrow', '']
    expect(wrong.filter(isIsoDate)).toEqual([])
  })
})

describe('tidyIsoDate', () => {
  it('forgives slashes, dots, spaces and missing zeros', () => {
    expect(['2026/8/3', ' 2026.08.3 ', '2026-8-03'].map(tidyIsoDate)).toEqual([
      '2026-08-03',
      '2026-08-03',
      '2026-08-03',
    ])
  })

  it('leaves what it does not understand as it was typed', () => {
    expect(tidyIsoDate('03.08.2026 ')).toBe('03.08.2026 ')
  })
})
