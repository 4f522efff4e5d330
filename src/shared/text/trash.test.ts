import { expect, it } from 'vitest'
import { trashContents } from './trash'

it('says what emptying the trash takes away', () => {
  const things = (['action', 'team', 'action', 'retro'] as const).map((kind) => ({ kind }))
  expect(trashContents(things)).toBe(
    '1 team with all that belongs to it, 1 retro and 2 actions will be gone for good, also from the file. This can’t be undone. Backups made before still hold them; remove those in the settings. So do files that were exported, saved elsewhere or put into quarantine.',
  )
})

it('needs no list for one thing', () => {
  expect(trashContents([{ kind: 'retro' }])).toMatch(/^1 retro will be gone/)
})
