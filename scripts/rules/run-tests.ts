import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { patternOf, type Rule } from '../../test/rules/rule.ts'
import { runQuietly, toolFile } from '../run.ts'

/** One test as vitest tells of it. */
export type Told = { readonly file: string; readonly fullName: string; readonly status: string }

export type Run = {
  readonly tests: readonly Told[]
  /** Also where no test did, but something went wrong beside them that nobody caught. */
  readonly hasFailed: boolean
  /** For who has to look into it. */
  readonly output: string
}

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly Omit<Told, 'file'>[]
  }[]
}

/** Several times what the slowest test of a rule needs. */
const LONGEST_MS = 4 * 60_000

export function isOfRule({ file, fullName }: Told, rule: Rule): boolean {
  return (
    file.replaceAll('\\', '/').endsWith(`/${rule.test.file}`) &&
    new RegExp(patternOf(rule)).test(fullName)
  )
}

/** Runs the tests of some rules in a folder, and gives those that ran. */
export async function runTests(
  folder: string,
  rules: readonly Rule[],
  options: readonly string[] = [],
): Promise<Run> {
  const report = join(folder, 'rules-report.json')
  rmSync(report, { force: true })
  const args = [
    'run',
    // Here a test is meant to fail, and once is enough.
    '--retry=0',
    '--expect.poll.timeout=5000',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    `--testNamePattern=${rules.map(patternOf).join('|')}`,
    ...options,
    ...new Set(rules.map(({ test }) => test.file)),
  ]
  const { code, output } = await runQuietly(
    process.execPath,
    [toolFile('vitest', 'vitest'), ...args],
    {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    },
  )
  const told = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : null
  const tests = (told?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map((one) => ({ ...one, file: name })),
  )
  const ran = tests.filter(({ status }) => status === 'passed' || status === 'failed')
  return { tests: ran, hasFailed: code !== 0, output }
}
