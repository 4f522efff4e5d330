import type { CommandName, FromApp, Input, Output, ToApp } from './messages.ts'

type Answers = { [N in CommandName]?: (input: Input<N>) => Output<N> | Promise<Output<N>> }

const answers: Answers = {}

/** Tells the test something; without a test nobody listens, and the app runs all the same. */
export function tellTest(message: FromApp): void {
  if (process.connected) process.send?.(message)
}

export function reportTrouble(what: string): void {
  tellTest({ event: 'trouble', what })
}

/** Says how a wish of the test is met. */
export function onCommand<N extends CommandName>(
  name: N,
  answer: (input: Input<N>) => Output<N> | Promise<Output<N>>,
): void {
  // The key and the function belong together, which TypeScript can't see through a generic.
  ;(answers as Record<CommandName, unknown>)[name] = answer
}

process.on('message', (message: ToApp) => void meet(message))
// The test has gone: so does the app, instead of staying behind as an orphan.
process.on('disconnect', () => process.exit(1))

async function meet({ id, name, input }: ToApp): Promise<void> {
  try {
    const answer = answers[name] as ((input: unknown) => unknown) | undefined
    if (answer === undefined) throw new Error(`The Electron stand-in can't ${name}`)
    tellTest({ id, output: await answer(input) })
  } catch (error) {
    tellTest({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
