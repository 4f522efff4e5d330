import type { RoomNotice } from '../domain/room'
import { counted } from './plural'

export const roomText = {
  open: 'Open the room',
  openHint:
    'Teammates join with their phones or laptops on this network. No account, no app, no internet.',
  opened: (here: number) => `Room · ${here} here`,
  title: 'The room',
  chooseAddress: 'Network to open it on',
  addressName: (address: string, label: string) => `${address} (${label})`,
  loopback: 'this laptop only, to try it out',
  noNetwork:
    'This laptop is on no network that phones could share. Connect it to a Wi-Fi, or turn on its hotspot and let the phones join that.',
  lookAgain: 'Look again',
  qr: 'QR code',
  scan: 'Scan the code with a phone on the same Wi-Fi',
  orType: 'or type this address in a browser',
  codeIs: 'and this code',
  lock: 'Lock the room',
  unlock: 'Unlock the room',
  locked: 'Locked: nobody new can join. Who is in stays in.',
  close: 'Close the room',
  closeDialog: 'Back to the retro',
  here: (here: number, joined: number) =>
    `${here} of ${counted(joined, 'person', 'people')} here now`,
  nobody: 'Nobody has joined yet.',
  anonymous: 'This retro is anonymous: people are counted, not listed.',
  away: 'away',
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed from the room.`,
  renew: 'New code for everybody',
  renewTitle: 'Make a new code?',
  renewNote:
    'Everybody leaves the room and has to join again with the new code. What they wrote and voted stays; they can’t change it any more.',
  cancel: 'Cancel',
  guessing: (count: number) =>
    `${counted(count, 'wrong code', 'wrong codes')} in the last minutes. Somebody may be guessing. The code changes by itself after ten; you can lock the room.`,
  notices: {
    none: null,
    'network-changed':
      'The network changed, so the room was closed. Open it again: phones on the same network come back by themselves.',
    slept:
      'The laptop was asleep, so the room was closed. Open it again: phones come back by themselves.',
    'address-changed': 'The address is a new one. Ask everybody to scan the code again.',
    'code-changed': 'There is a new code, after too many wrong ones. Who is in stays in.',
  } satisfies Record<RoomNotice, string | null>,
  check: 'Can phones reach this page?',
  reached: 'Yes: a phone has reached it.',
  checkAnswers: 'The page answers on this laptop, and no phone has asked for it yet.',
  checkSilent:
    'The page does not answer on this network address. Choose another network, or look at the firewall.',
  reasons: [
    'The phone is on another Wi-Fi, or on mobile data. Put it on the network named above.',
    'A guest Wi-Fi often keeps devices apart. Use another network, or the laptop’s own hotspot.',
    'The firewall of this laptop asks once whether Candor may be reached. Allow it for private networks.',
    'A VPN on the phone or on the laptop may lead elsewhere. Pause it.',
  ],
  httpNote:
    'Plain HTTP: someone able to listen on this Wi-Fi can read what is sent. Nobody can join without the code.',
} as const
