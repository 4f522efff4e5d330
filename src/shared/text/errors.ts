import { LIMITS } from '../domain/limits'
import type { ErrorCode } from '../errors'

const sentences: Record<ErrorCode, string> = {
  'bad-request': 'Candor could not understand this. Check what you typed and try again.',
  empty: 'Write something here first.',
  'too-long': 'This is too long. Nothing was cut: shorten it and try again.',
  'too-small': 'This number is too small.',
  'too-large': 'This is too many.',
  'not-a-link': 'Write a whole address that begins with https:// or http://.',
  'not-a-date': 'Write the date as year-month-day, for example 2026-11-20.',
  'unknown-call': 'This page asked for something this version of Candor does not have. Reload it.',
  forbidden: 'Only the facilitator can do this.',
  'not-found': 'This is no longer here. Somebody may have removed it.',
  'wrong-stage': 'The retro has moved on to another stage.',
  closed: 'This retro is closed. Reopen it to change something.',
  sealed: 'The cards are still sealed. Reveal them first.',
  'already-revealed': 'This was revealed already and can’t be changed any more.',
  'names-looser':
    'Names on cards can be made stricter, never looser: people wrote under this promise.',
  'name-needed': 'Say who is writing first.',
  'name-taken':
    'Somebody has joined under this name already. Take another, or ask the facilitator.',
  'no-seat': 'Nobody sits at this laptop yet. Reload the page.',
  'not-yours': 'Only the person who wrote this can change it.',
  'votes-spent': 'All your votes are placed. Take one back to move it.',
  'topic-full': 'You have put as many votes on this topic as one person may.',
  'cards-full': `A retro holds ${LIMITS.cardsPerRetro} cards at most. Nothing of this was added.`,
  'columns-full': `A retro has ${LIMITS.columnsMax} columns at most.`,
  'last-column': 'A retro needs one column at least.',
  'member-twice':
    'Two people of a team need two names, also when capitals are left aside. Add a letter: “Ada L.”',
  'members-full': `A team has ${LIMITS.membersPerTeam} members at most.`,
  'nothing-to-undo': 'There is nothing to undo.',
  'undo-passed': 'Something else was changed since. Look at the newest step first.',
  'list-passed':
    'An action of the list was changed meanwhile. Nothing was taken; look at its line again.',
  'reason-needed': 'Say in a few words why you drop it.',
  'format-in-use': 'Built-in formats stay as they are. Make a copy and change that.',
  'check-open': 'This team has a health check open already. Close it first.',
  'check-closed': 'This health check is closed. Its answers can’t be changed any more.',
  'check-spoken': 'This is for the other kind of health check: one is answered alone, one aloud.',
  'too-few-people':
    'So few people can’t be asked without names: the rule would hide every answer. Ask more, or answer aloud.',
  'model-built-in': 'Built-in models stay as they are. Make a copy and change that.',
  'file-not-database':
    'The file candor.db in the data folder is not a Candor file. It was left as it is. Move it away, or choose another folder.',
  'file-foreign':
    'The file candor.db in the data folder belongs to another program. It was left as it is. Choose another folder.',
  'file-too-new':
    'This data was saved by a newer version of Candor. It was left as it is. Install that version to open it.',
  'file-damaged':
    'The data file is damaged. It was left as it is, and nothing was deleted. The backups beside it are untouched.',
  'file-is-folder': 'There is a folder where the data file candor.db should be. Rename the folder.',
  'file-locked': 'Another Candor has this data open. Close it first, or use another folder.',
  'file-busy':
    'Another program holds the data file. Nothing was changed. Close that program, or wait for it, and try again.',
  'file-unreachable':
    'The system does not let Candor at a file in its data folder. Nothing was changed. See that you may read and write what is in there and that no other program holds it, and try again.',
  'file-read-only': 'The data file can be read but not written. Make it writable and try again.',
  'folder-not-writable':
    'Candor can’t write to its data folder. Make it writable, or choose another.',
  'disk-full': 'The disk is full. Nothing was lost; make some room and try again.',
  'disk-failed':
    'The disk did not read or write what it should have. The data file was left as it is and may well be whole. See that the disk is there and sound, and try again.',
  'migration-failed':
    'The data could not be brought to this version. The file is as it was before, with a verified copy in the backups folder.',
  'backup-damaged':
    'This backup is not what was verified when it was made, so it is not used. Take another one.',
  'nothing-readable': 'Nothing in the damaged file can be read any more. Take a backup.',
  'import-unreadable':
    'This is no file that Candor has exported, or it was changed since. Nothing was taken over.',
  'import-too-large': `This file is larger than Candor can take in: ${LIMITS.importFile / 1_000_000} MB at most. Nothing was taken over.`,
  'import-bad-row': 'A row of this file holds what can’t be. Nothing was taken over.',
  'sealed-now':
    'A retro without names is under way and its cards are still sealed: a backup may not hold them, so they would be lost. Reveal them first.',
  'round-open': 'A health check is open. Close it first: its answers are kept in memory only.',
  'no-data': 'There is no Candor data in this folder. Say which one with --data.',
  'place-asked':
    'This Candor was started with --data, so the next start would look in the old folder. Quit it, move the folder, and start it with the new place.',
  'place-not-whole': 'Write the whole path of the folder, from the top.',
  'place-inside': 'This lies inside the folder that the data is in now. Choose one outside of it.',
  'place-not-empty':
    'There is something in this folder already. Choose an empty one, or a new name.',
  'place-has-data':
    'There is Candor data in this folder already, and it stays as it is. Choose another folder.',
  'place-not-writable': 'Candor can’t write there. Choose a folder that is yours.',
  'place-too-small': 'There is too little room on that disk. Nothing was moved.',
  'place-network': 'This folder lies on another computer.',
  'place-synced': 'A program copies this folder to other computers.',
  'place-gone':
    'The data was moved to another folder, and is not there now. Plug in the disk it is on and start Candor again, or say with --data where it is.',
  'file-exists':
    'There is a file of this name already. Choose another name, or overwrite it on purpose.',
  'file-not-written': 'The file could not be written there. Choose another place.',
  'many-files': 'These are several files. Name a folder for them with --to.',
  'list-foreign':
    'This is not a list of actions from Candor. Take the file that was exported as a Markdown list.',
  'list-too-new':
    'This list was written by a newer version of Candor. Nothing was changed. Install that version to read it.',
  'no-such-team': 'No team has this name or id. Small and capital letters count.',
  'no-backup': 'There is no backup yet. “candor backup” makes one.',
  'no-such-backup':
    'No backup has this name. “candor restore” without a name lists those that are there.',
  'two-teams': 'Several teams have this name. Say which one by its id.',
  'port-taken': 'Another program uses this port. Choose another with --port, or leave it out.',
  'no-address':
    'This laptop is on no network that phones could share. Connect it to a Wi-Fi or open a hotspot.',
  'room-closed': 'The room is closed.',
  'room-locked': 'The facilitator has locked the room. Ask to be let in.',
  'room-full': `The room is full: ${LIMITS.guestsPerRoom} people have joined.`,
  'wrong-code': 'This code is not right. Look at the big screen and type it again.',
  'too-many-tries': 'Too many wrong codes. Wait a little and try again, or scan the QR code.',
  'seat-unknown': 'The room does not know this phone any more. Join again.',
  'seat-removed': 'The facilitator has removed this phone from the room.',
  'stale-page': 'Candor was updated. Reload this page.',
  'not-connected': 'The line to Candor is down. What you typed is kept here.',
  internal: 'Something went wrong inside Candor. What you typed is kept. Try again.',
}

/** The sentence for a refusal, to stand beside what it is about. */
export function errorText(code: ErrorCode): string {
  return sentences[code]
}
