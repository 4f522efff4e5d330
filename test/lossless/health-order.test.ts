import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Day } from '../../src/shared/domain/day'
import type { HealthRoundId, TeamId } from '../../src/shared/domain/ids'
import { Database, type Db } from '../../src/main/db/db'
import { backUp } from '../../src/main/db/back-up'
import { exportEverything } from '../../src/main/db/export-everything'
import { refuseBadValues } from '../../src/main/db/imported-values'
import { mergeContent } from '../../src/main/db/merge-content'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { prepareRestore } from '../../src/main/db/prepare-restore'
import { readEverything } from '../../src/main/db/read-everything'
import { replaceContent } from '../../src/main/db/replace-content'
import { healthRepository } from '../../src/main/features/health/health-repository'
import { aHealthRound } from '../health-builders'
import { aFolder, newId } from '../world'

const day = '2026-11-20' as Day
const teamId = newId<TeamId>()

const titles = (db: Db) =>
  healthRepository(db)
    .ofTeam(teamId)
    .map(({ round }) => round.title)

function addRound(db: Db, title: string): HealthRoundId {
  const id = newId<HealthRoundId>()
  const rounds = healthRepository(db)
  rounds.add(aHealthRound({ id, teamId, title, openedOn: day }), { memberIds: [], people: 8 })
  rounds.close(id, { on: day, count: null, joinedOrLeft: false })
  return id
}

/** A team with eight checks that were opened and closed on one day; one between them was deleted for good. */
function aBusyDay(db = openMemoryDatabase()): Db {
  db.pragma('foreign_keys = ON')
  db.prepare('INSERT INTO team (id, name, created_on) VALUES (?, ?, ?)').run(teamId, 'Team', day)
  const gone = addRound(db, 'gone')
  for (let nth = 1; nth <= 8; nth += 1) addRound(db, `check ${nth}`)
  healthRepository(db).remove(gone)
  return db
}
const NEWEST_FIRST = [8, 7, 6, 5, 4, 3, 2, 1].map((nth) => `check ${nth}`)

it('checks of one day stand newest first, also one that comes after another was deleted', () => {
  const db = aBusyDay()
  expect(titles(db)).toEqual(NEWEST_FIRST)
  addRound(db, 'check 9')
  expect(titles(db)).toEqual(['check 9', ...NEWEST_FIRST])
})

it('their order goes along in an export, and further ones come after it', () => {
  const folder = aFolder()
  const path = join(folder, 'everything.json')
  exportEverything(aBusyDay(), folder, path)
  const other = openMemoryDatabase()
  other.pragma('foreign_keys = ON')
  mergeContent(other, readEverything(folder, readFileSync(path, 'utf8'), refuseBadValues))
  expect(titles(other)).toEqual(NEWEST_FIRST)
  addRound(other, 'check 9')
  expect(titles(other)).toEqual(['check 9', ...NEWEST_FIRST])
})

it('their order lasts through a backup, its restore, and a file that is written afresh', () => {
  const folder = aFolder()
  const name = 'by-hand-2026-11-20-101112'
  backUp(aBusyDay(), folder, name)
  const other = openMemoryDatabase()
  replaceContent(other, prepareRestore(folder, name))
  other.exec('VACUUM')
  expect(titles(other)).toEqual(NEWEST_FIRST)
})

it('a file from before gives them the order in which it showed them', () => {
  const db = new Database(':memory:')
  migrate(db, MIGRATIONS.slice(0, 7))
  db.prepare('INSERT INTO team (id, name, created_on) VALUES (?, ?, ?)').run(teamId, 'Team', day)
  const insert = db.prepare(`
    INSERT INTO health_round (id, team_id, title, model_id, model_name, statements, terms, roster,
      joined_or_left, opened_on, closed_on)
    SELECT @id, @teamId, @title, 'm', 'Model', @statements, @terms, '{"memberIds":[],"people":8}', 0, @day, @day`)
  const { statements, terms } = aHealthRound()
  for (const title of NEWEST_FIRST.toReversed())
    insert.run({
      id: newId(),
      teamId,
      title,
      day,
      statements: JSON.stringify(statements),
      terms: JSON.stringify(terms),
    })
  migrate(db, MIGRATIONS)
  expect(titles(db)).toEqual(NEWEST_FIRST)
})
