import type { MessageBoxOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { errorText } from '@shared/text/errors'
import { explainStartProblem } from './start-problem'

describe('explainStartProblem', () => {
  it.each(['file-too-new', 'file-damaged', 'file-locked', 'disk-full', 'internal'] as const)(
    'gives %s its own sentence, and says where the data lies',
    async (code) => {
      const { shown, run } = answering(['Quit'])
      await run(code)
      expect(shown).toHaveLength(1)
      expect(shown[0]).toMatchObject({
        type: 'error',
        message: errorText(code),
        detail: 'The data lies in /data/candor.db',
        buttons: ['Show in folder', 'Quit'],
      })
    },
  )

  it('stays open after showing the folder', async () => {
    const { shown, opened, run } = answering(['Show in folder', 'Show in folder', 'Quit'])
    await run('file-foreign')
    expect(opened).toEqual(['/data/candor.db', '/data/candor.db'])
    expect(shown).toHaveLength(3)
  })

  it('takes Escape for Quit, never for touching anything', async () => {
    const { shown, run } = answering(['Quit'])
    await run('file-damaged')
    expect(shown[0]?.buttons?.[shown[0].cancelId ?? -1]).toBe('Quit')
  })
})

function answering(answers: string[]) {
  const shown: MessageBoxOptions[] = []
  const opened: string[] = []
  const system: Parameters<typeof explainStartProblem>[0] = {
    dialog: {
      async showMessageBox(...args: unknown[]) {
        const options = args.at(-1) as MessageBoxOptions
        shown.push(options)
        const response = options.buttons?.indexOf(answers.shift() ?? '') ?? -1
        return { response, checkboxChecked: false }
      },
    },
    shell: { showItemInFolder: (path) => void opened.push(path) },
  }
  return {
    shown,
    opened,
    run: (code: Parameters<typeof explainStartProblem>[1]) =>
      explainStartProblem(system, code, '/data/candor.db'),
  }
}
