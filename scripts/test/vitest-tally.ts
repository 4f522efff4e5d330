import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { leaveTally, reasonOf, type Told } from './tally.ts'

/** A vitest reporter that only counts. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const withState = (state: string) => tests.filter((test) => test.result().state === state)
    // A file that does not load has no tests to fail.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    )
    leaveTally({
      passed: withState('passed').length,
      failed: withState('failed').length + broken.length,
      skipped: [...withState('skipped'), ...withState('pending')].map(toSkipped),
      failures: [...withState('failed').map(toFailure), ...broken.map(toBroken)],
      unsteady: tests.filter((test) => test.diagnostic()?.flaky).map(toFailure),
    })
  }
}

function toFailure(test: TestCase): Told {
  return { name: nameOf(test), reason: reasonOf(test.result().errors) }
}

function toBroken(module: TestModule): Told {
  return { name: fileOf(module), reason: reasonOf(module.errors()) }
}

function toSkipped(test: TestCase): Told {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  return { name: nameOf(test), reason: note ?? 'no reason given' }
}

const nameOf = (test: TestCase) => `${fileOf(test.module)} › ${test.fullName}`

const fileOf = (module: TestModule) => relative(process.cwd(), module.moduleId)
