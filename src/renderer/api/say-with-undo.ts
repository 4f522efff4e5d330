import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'

type Say = (message: string, options?: { undo?: () => void }) => void

/** Says what happened with a way back, and how the way back went. */
export function sayWithUndo(
  say: Say,
  message: string,
  undo: () => Promise<unknown>,
  undone: string,
): void {
  const takeBack = async () => {
    try {
      await undo()
      say(undone)
    } catch (error) {
      say(errorText(codeOf(error)))
    }
  }
  say(message, { undo: () => void takeBack() })
}
