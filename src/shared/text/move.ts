import { store } from './store'

export const move = {
  open: 'Move the data folder …',
  title: 'Move the data folder',
  about:
    'Candor copies everything into the new folder, checks it, and goes on there at once. Open rooms are closed. The old folder stays as it is.',
  folder: 'New folder',
  hint: 'An empty folder or one that is not there yet, with its whole path.',
  choose: 'Choose …',
  confirm: 'Move it',
  cancel: 'Leave it',
  risk: { 'place-network': store.data.risk('network'), 'place-synced': store.data.risk('synced') },
  riskConfirm: 'Move it there all the same',
  old: (folder: string) =>
    `The data was moved here from ${folder}, and checked. The old copy is still there. Candor does not use it any more, and it holds all that was written before the move: delete it by hand when you like, but leave the file data-folder.json, which says where the data is.`,
} as const

/** What stands in the old folder afterwards. */
export function movedNote(folder: string): string {
  return [
    'Candor has moved its data from here to:',
    folder,
    '',
    'What lies here is as it was then, and is not used any more. It can be deleted,',
    'all but the file data-folder.json, which says where the data is.',
    '',
  ].join('\n')
}
