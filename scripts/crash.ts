// npm run test:crash [-- rounds]: kills the local host again and again while pages write to it, and while it brings an old file up to date.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCandor } from '../test/candor/built.ts'
import { killWhileMigrating } from '../test/crash/migrate-loop.ts'
import { crashAgainAndAgain } from '../test/crash/crash-loop.ts'

const ROUNDS = 200
const rounds = Number(process.argv[2] ?? ROUNDS)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('How many rounds? A whole number.')

const folder = mkdtempSync(join(tmpdir(), 'candor-crash-'))
const candor = await buildCandor()
try {
  const { acknowledged, problems } = await crashAgainAndAgain(
    candor,
    folder,
    rounds,
    (round, so) => {
      if (round % 20 === 0) console.log(`round ${round}: ${so} acknowledged`)
    },
  )
  for (const problem of problems) console.error(problem)
  console.log(`acknowledged ${acknowledged}, missing ${problems.length}`)
  // A folder in which something is wrong is kept to be looked at.
  if (problems.length === 0) rmSync(folder, { recursive: true })
  else console.error(`The data lies in ${folder}`)

  const migrated = await killWhileMigrating(candor, Math.ceil(rounds / 4), (round) => {
    if (round % 10 === 0) console.log(`migration ${round}`)
  })
  for (const problem of migrated.problems) console.error(problem)
  const tried = `killed while migrating ${Math.ceil(rounds / 4)} times, ${migrated.within} half way`
  console.log(`${tried}, wrong ${migrated.problems.length}`)
  process.exitCode = problems.length + migrated.problems.length === 0 ? 0 : 1
} finally {
  candor.remove()
}
