import { EventEmitter } from 'node:events'
import type { NotificationConstructorOptions } from 'electron'
import { onCommand } from './control.ts'
import type { ShownNotification } from './messages.ts'

const shown: ShownNotification[] = []

/** Shows nothing: the test asks what would stand beside the window. */
export class Notification extends EventEmitter {
  readonly #options: NotificationConstructorOptions

  constructor(options: NotificationConstructorOptions = {}) {
    super()
    this.#options = options
  }

  static isSupported(): boolean {
    return true
  }

  show(): void {
    const { title = '', body = '' } = this.#options
    shown.push({ title, body })
  }
}

onCommand('notifications', () => shown)
