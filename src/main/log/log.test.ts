import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aFolder } from '../../../test/world'
import { lastLines, note, startLog, trouble } from './log'

describe('the log', () => {
  it('is two files at most, small, with the newest lines last', () => {
    const folder = aFolder()
    startLog(folder)
    for (let n = 0; n < 4_000; n += 1) note('something happened again and again', { n })
    const logs = join(folder, 'logs')
    expect(readdirSync(logs).toSorted()).toEqual(['candor.1.log', 'candor.log'])
    for (const name of readdirSync(logs))
      expect(statSync(join(logs, name)).size).toBeLessThan(101_000)
    expect(lastLines(2).map((line) => line.split(' · ').at(-1))).toEqual(['n=3998', 'n=3999'])
  })

  it('has the lines of before a restart', () => {
    const folder = aFolder()
    startLog(folder)
    note('before')
    startLog(folder)
    note('after')
    expect(lastLines(10).map((line) => line.split(' · ')[1])).toEqual(['before', 'after'])
  })

  it('keeps nothing of what an error quotes, and says it in full where the host was started', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const folder = aFolder()
    startLog(folder)
    const error = new Error('UNIQUE failed: "Ada is unfair"')
    trouble('a call failed', error, { call: 'card.add' })
    expect(said).toHaveBeenCalledWith('a call failed', error)
    const text = readFileSync(join(folder, 'logs/candor.log'), 'utf8')
    expect(text).toContain('a call failed · call=card.add · error=Error · at=')
    expect(text).not.toContain('Ada')
    said.mockRestore()
  })

  it('that can’t be written is no trouble to anybody', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'logs'), 'a file where the folder should be')
    startLog(folder)
    expect(() => note('anything')).not.toThrow()
    expect(lastLines(1)).toEqual([])
  })
})
