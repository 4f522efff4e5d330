import type { Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { leaveTally, reasonOf, type Told } from './tally.ts'

/** A Playwright reporter that only counts. */
export default class PlaywrightTally implements Reporter {
  #tests: TestCase[] = []

  onBegin(_config: unknown, suite: Suite): void {
    this.#tests = suite.allTests()
  }

  onEnd(): void {
    const withOutcome = (outcome: string) =>
      this.#tests.filter((test) => test.outcome() === outcome)
    leaveTally({
      passed: withOutcome('expected').length + withOutcome('flaky').length,
      failed: withOutcome('unexpected').length,
      skipped: withOutcome('skipped').map(toSkipped),
      failures: withOutcome('unexpected').map(toFailure),
      unsteady: withOutcome('flaky').map(toFailure),
    })
  }

  printsToStdio(): boolean {
    return false
  }
}

function toFailure(test: TestCase): Told {
  return { name: nameOf(test), reason: reasonOf(test.results.flatMap(({ errors }) => errors)) }
}

function toSkipped(test: TestCase): Told {
  const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')
  const reason = test.results.length === 0 ? 'not run' : 'no reason given'
  return { name: nameOf(test), reason: note?.description ?? reason }
}

const nameOf = (test: TestCase) => test.titlePath().filter(Boolean).join(' › ')
