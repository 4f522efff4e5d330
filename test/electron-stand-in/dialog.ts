import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { onCommand, tellTest } from './control.ts'
import type { DialogAnswer, ShownDialog } from './messages.ts'
import { strict } from './strict.ts'

const given: DialogAnswer[] = []
const waiting: ((answer: DialogAnswer) => void)[] = []

/** Dialogs show nothing: the test is told of them and answers, before or after. */
export const dialog = strict('dialog', {
  async showSaveDialog(...args: [object, SaveDialogOptions] | [SaveDialogOptions]) {
    const { title, message, defaultPath } = optionsOf(args)
    const answer = await ask({ kind: 'save', title, message, suggested: defaultPath })
    if (answer !== null && !('path' in answer)) throw new Error('A save dialog wants a path')
    return {
      canceled: answer === null,
      filePath: answer?.path ?? '',
    } satisfies SaveDialogReturnValue
  },

  async showOpenDialog(...args: [object, OpenDialogOptions] | [OpenDialogOptions]) {
    const { title, message } = optionsOf(args)
    const answer = await ask({ kind: 'open', title, message })
    if (answer !== null && !('path' in answer)) throw new Error('An open dialog wants a path')
    return {
      canceled: answer === null,
      filePaths: answer === null ? [] : [answer.path],
    } satisfies OpenDialogReturnValue
  },

  async showMessageBox(...args: [object, MessageBoxOptions] | [MessageBoxOptions]) {
    const { title, message, detail, buttons = ['OK'], cancelId = 0 } = optionsOf(args)
    const answer = await ask({ kind: 'message', title, message, detail, buttons })
    if (answer !== null && !('button' in answer)) throw new Error('A message box wants a button')
    const response = answer === null ? cancelId : buttons.indexOf(answer.button)
    if (response === -1) throw new Error(`There is no button ${answer?.button}: ${buttons.join()}`)
    return { response, checkboxChecked: false } satisfies MessageBoxReturnValue
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`)
    tellTest({ event: 'dialog', dialog: { kind: 'error', title, message: content } })
  },
})

onCommand('answer', ({ answer }) => {
  const next = waiting.shift()
  if (next === undefined) given.push(answer)
  else next(answer)
  return null
})

/** The window that a dialog belongs to may come first. */
function optionsOf<T extends object>(args: [object, T] | [T]): T {
  return args.length === 2 ? args[1] : args[0]
}

function ask(shown: ShownDialog): Promise<DialogAnswer> {
  tellTest({ event: 'dialog', dialog: shown })
  const answer = given.shift()
  return answer === undefined
    ? new Promise((answered) => waiting.push(answered))
    : Promise.resolve(answer)
}
