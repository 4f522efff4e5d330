import { readFileSync } from 'node:fs'
import { contract } from '@shared/api/contract'
import { API_VERSION } from '@shared/api/version'
import { LIMITS } from '@shared/domain/limits'
import { describe, expect, it } from 'vitest'
import { DOOR_LIMITS } from '../../src/main/api/door-limits'

const text = readFileSync('docs/room-protocol.md', 'utf8')
const plainNumbers = text.replaceAll(/(\d),(\d{3})/g, '$1$2')

const guestCalls = Object.entries(contract).filter(([, { allow }]) =>
  allow.some((role) => role === 'guest'),
)

describe('docs/room-protocol.md', () => {
  it.each(guestCalls)('names %s with all that it takes', (name, { input }) => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? ''
    const fields = Object.keys(input.shape).filter((field) => field !== 'retroId')
    expect(fields.filter((field) => !row.includes(`\`${field}\``))).toEqual([])
    expect(row).not.toBe('')
  })

  it('names no call that a guest may not make', () => {
    const named = [...text.matchAll(/^\| `([a-zA-Z]+\.[a-zA-Z]+)` /gm)].map(([, name = '']) => name)
    expect(named.toSorted()).toEqual(guestCalls.map(([name]) => name).toSorted())
  })

  it.each(Object.entries(DOOR_LIMITS))('names the limit %s with its number', (name, value) => {
    const row = plainNumbers.split('\n').find((line) => line.includes(`\`${name}\``)) ?? ''
    expect(row).toMatch(new RegExp(`\\b${value}\\b`))
  })

  it('has the numbers of the product and the version', () => {
    const { card, name, checkIn, appreciation, cardsPerPaste, guestsPerRoom } = LIMITS
    for (const number of [card, name, checkIn, appreciation, cardsPerPaste, guestsPerRoom]) {
      expect(plainNumbers).toMatch(new RegExp(`\\b${number}\\b`))
    }
    expect(text).toContain(`"apiVersion": ${API_VERSION}`)
  })
})
