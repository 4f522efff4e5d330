import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retroFileName } from '../../src/main/export/retro-file-name'
import { aRetroPicture } from './a-retro-picture'
import { aLine } from './retro-arbitrary'

const nameOf = (team: string, title: string) => retroFileName(aRetroPicture({ title }), team)

describe('retroFileName', () => {
  it.each([
    ['Payments', 'Sprint 42 retro', '2026-11-20-payments-sprint-42-retro.md'],
    ['Payments', '2026-11-20 retro', '2026-11-20-payments-retro.md'],
    ['Payments', '2026-11-20', '2026-11-20-payments-retro.md'],
    ['Équipe Größe', 'Świetny Łódź', '2026-11-20-equipe-grosse-swietny-lodz.md'],
    ['İstanbul', 'Ærø & Þór', '2026-11-20-istanbul-aero-thor.md'],
    ['../../etc/passwd', 'a\\b:c*d?"<>|', '2026-11-20-etc-passwd-a-b-c-d.md'],
    ['CON', 'nul.', '2026-11-20-con-nul.md'],
    ['決済チーム', 'スプリントが終わる', '2026-11-20-決済チーム-スプリントが終わる.md'],
    ['Платежи', 'Итоги', '2026-11-20-платежи-итоги.md'],
    ['टीम', 'किताब', '2026-11-20-टीम-किताब.md'],
    ['צוות', 'ספרינט \u202e42', '2026-11-20-צוות-ספרינט-42.md'],
    ['🚀', '❤️ 👩‍👩‍👧', '2026-11-20-team-retro.md'],
    ['½', '１２ ﬁne', '2026-11-20-1-2-12-fine.md'],
  ])('makes of %j and %j a name', (team, title, name) => {
    expect(nameOf(team, title)).toBe(name)
  })

  it('shares its room between a long team name and a long title', () => {
    const name = nameOf('team '.repeat(24), 'sprint '.repeat(17))
    expect(name).toBe(
      '2026-11-20-team-team-team-team-team-team-team-team-team-team-sprint-sprint-sprint-sprint-sprint-sprint-sprint-sprint.md',
    )
  })

  it('is a safe name on Windows, macOS and Linux for every team and title', () => {
    fc.assert(
      fc.property(aLine(120), aLine(120), (team, title) => {
        const name = nameOf(team, title)
        expect(name).toMatch(/^2026-11-20-[\p{L}\p{N}\p{Mn}\p{Mc}-]+\.md$/u)
        expect(name).toBe(name.normalize('NFC'))
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
        expect(name).not.toMatch(/--|-\.md$/)
      }),
    )
  })
})
