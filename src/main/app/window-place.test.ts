import { describe, expect, it } from 'vitest'
import { openingFor, parsePlace, type Area, type Place } from './window-place'

const main: Area = { x: 0, y: 0, width: 1920, height: 1040 }
const right: Area = { x: 1920, y: 200, width: 1600, height: 860 }
const place: Place = { x: 200, y: 100, width: 1200, height: 800, isMaximized: false }
const centred = { width: 1280, height: 800, isMaximized: false }

describe('openingFor', () => {
  it.each([
    ['the first time', null, [main], centred],
    ['where it was', place, [main], place],
    [
      'on the second display',
      { ...place, x: 2000, y: 220 },
      [main, right],
      { ...place, x: 2000, y: 220 },
    ],
    ['with the second display gone', { ...place, x: 2000, y: 220 }, [main], centred],
    ['partly over the left edge', { ...place, x: -900 }, [main], { ...place, x: -900 }],
    ['with too little left to hold', { ...place, x: -1100 }, [main], centred],
    ['over the right edge', { ...place, x: 1850 }, [main], centred],
    ['with its title bar above the display', { ...place, y: -10 }, [main], centred],
    ['with its title bar below the display', { ...place, y: 1030 }, [main], centred],
    [
      'across two displays',
      { ...place, x: 1700, y: 300 },
      [main, right],
      { ...place, x: 1700, y: 300 },
    ],
    ['maximised', { ...place, isMaximized: true }, [main], { ...place, isMaximized: true }],
    [
      'maximised on a display that is gone',
      { ...place, x: 2000, isMaximized: true },
      [main],
      { ...centred, isMaximized: true },
    ],
    [
      'larger than the display',
      { ...place, x: -2000, width: 4000 },
      [main],
      { ...place, x: 0, width: 1920 },
    ],
    [
      'smaller than it may be',
      { ...place, width: 300, height: 200 },
      [main],
      { ...place, width: 1024, height: 640 },
    ],
    [
      'on a display smaller than that',
      null,
      [{ x: 0, y: 0, width: 800, height: 560 }],
      { width: 1024, height: 640, isMaximized: false },
    ],
    ['without any display', place, [], centred],
  ])('%s', (_when, saved, displays, expected) => {
    expect(openingFor(saved, displays)).toEqual(expected)
  })
})

describe('parsePlace', () => {
  it('reads what was written', () => {
    expect(parsePlace(JSON.stringify(place))).toEqual(place)
  })

  it.each([
    [''],
    ['null'],
    ['[]'],
    ['{"x":1}'],
    ['{"x":1.5,"y":0,"width":10,"height":10,"isMaximized":false}'],
    ['{"x":1,"y":0,"width":-10,"height":10,"isMaximized":false}'],
    ['{"x":"1","y":0,"width":10,"height":10,"isMaximized":false}'],
  ])('takes no place from %s', (text) => {
    expect(parsePlace(text)).toBeNull()
  })
})
