// npm run test:rules [-- words]: breaks each rule of design/trust.md, one at a time, in a copy, and wants its test to fail.
import type { Rule } from '../test/rules/rule.ts'
import { rules as all } from '../test/rules/rules.ts'
import { copyProject, type ProjectCopy } from './rules/project-copy.ts'
import { isOfRule, runTests } from './rules/run-tests.ts'

/** Two at a time, each in its own copy: a laptop has as many cores. */
const LANES = 2

const words = process.argv.slice(2)
const rules = all.filter((rule) => words.every((word) => nameOf(rule).includes(word)))
const copies = Array.from({ length: LANES }, copyProject)
try {
  process.exitCode = await main(copies)
} finally {
  for (const copy of copies) copy.remove()
}

async function main([first, ...others]: readonly ProjectCopy[]): Promise<number> {
  if (first === undefined || rules.length === 0) throw new Error('No rule is called so.')
  const unsound = await failingUnbroken(first)
  for (const said of unsound) console.error(said)
  if (unsound.length > 0) return 1

  const missed = await breakEach([first, ...others])
  console.log(`${rules.length - missed} seen failing, ${missed} not`)
  return missed === 0 ? 0 : 1
}

/** What a break is to make fail has to pass without it. */
async function failingUnbroken({ folder }: ProjectCopy): Promise<string[]> {
  const { tests, output } = await runTests(folder, rules)
  const wrong = rules.filter((rule) => {
    const own = tests.filter((told) => isOfRule(told, rule))
    return own.length === 0 || own.some(({ status }) => status !== 'passed')
  })
  if (wrong.length > 0) console.error(output)
  return wrong.map((rule) => `${nameOf(rule)} · fails unbroken, or there is no such test`)
}

/** Breaks all, several at a time; tells of each in the order of the list; gives how many nobody noticed. */
async function breakEach(lanes: readonly ProjectCopy[]): Promise<number> {
  const waiting = rules.entries()
  const tell = inOrder((line) => console.log(line))
  let missed = 0
  const work = async (copy: ProjectCopy) => {
    for (const [index, rule] of waiting) {
      const why = await whyMissed(copy, rule)
      if (why !== null) missed += 1
      const seen = `seen failing (${rule.test.file} › ${rule.test.name})`
      tell(index, `${nameOf(rule)} · ${why === null ? seen : `NOT SEEN: ${why}`}`)
    }
  }
  await Promise.all(lanes.map(work))
  return missed
}

/** Says what comes in any order in the order of its numbers. */
function inOrder(say: (line: string) => void): (index: number, line: string) => void {
  const lines = new Map<number, string>()
  let next = 0
  return (index, line) => {
    lines.set(index, line)
    for (let ready = lines.get(next); ready !== undefined; ready = lines.get(next)) {
      say(ready)
      next += 1
    }
  }
}

/** Null where the test fails on the broken rule, as it should; otherwise why it says nothing. */
async function whyMissed(copy: ProjectCopy, rule: Rule): Promise<string | null> {
  try {
    const run = () => runTests(copy.folder, [rule], ['--bail=1', '--maxWorkers=1'])
    const { tests, hasFailed, output } = await copy.changed(rule, run)
    if (tests.length > 0 && hasFailed) return null
    if (tests.length > 0) return `${rule.test.file} › ${rule.test.name} passes all the same`
    return `${rule.test.file} did not run\n${output}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function nameOf({ section, rule }: Rule): string {
  return `${section} · ${rule}`
}
