import type { Dialog, Shell } from 'electron'
import type { ErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { startText } from './native-text'

type System = {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly shell: Pick<Shell, 'showItemInFolder'>
}

/** Says why the data can't be opened and where it lies, until the person has read it. Touches nothing. */
export async function explainStartProblem(
  { dialog, shell }: System,
  code: ErrorCode,
  file: string,
): Promise<void> {
  const show = 0
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: startText.title,
      message: errorText(code),
      detail: startText.where(file),
      buttons: [startText.showInFolder, startText.quit],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    })
    if (response !== show) return
    shell.showItemInFolder(file)
  }
}
