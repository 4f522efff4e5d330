import { relative } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { leaveTally, type Skipped } from './tally.ts'

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
      unsteady: [],
    })
  }
}

function toSkipped(test: TestCase): Skipped {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  const file = relative(process.cwd(), test.module.moduleId)
  return { name: `${file} › ${test.fullName}`, reason: note ?? 'no reason given' }
}
