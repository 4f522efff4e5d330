/** One thing that a command leaves behind: under its key stands this value, or nothing (null). */
export type Command = {
  readonly name: string
  readonly input: object
  readonly key: string
  readonly value: string | null
}

/** What is in the data, as far as the ledger knows such things. */
export type Found = ReadonlyMap<string, string>

/** Keeps what the host has said yes to, and what it was asked and has not answered. */
export class Ledger {
  readonly #kept = new Map<string, string | null>()
  readonly #open = new Set<Command>()
  acknowledged = 0

  /** The keys of one kind that have a value and that no open command is about to change. */
  settled(kind: string): string[] {
    const touched = new Set([...this.#open].map(({ key }) => key))
    return [...this.#kept]
      .filter(([key, value]) => key.startsWith(kind) && value !== null && !touched.has(key))
      .map(([key]) => key)
  }

  sent(command: Command): void {
    this.#open.add(command)
  }

  answered(command: Command): void {
    this.#open.delete(command)
    this.#kept.set(command.key, command.value)
    this.acknowledged += 1
  }

  /** What was asked and not answered, in the order it was asked: a page sends it again. */
  unanswered(): Command[] {
    return [...this.#open]
  }

  /** Where the data is not what was acknowledged. What is still open may have been done or not. */
  differences(found: Found): string[] {
    const allowed = new Map([...this.#kept].map(([key, value]) => [key, new Set([value])]))
    for (const { key, value } of this.#open) {
      const values = allowed.get(key) ?? new Set([null])
      allowed.set(key, values.add(value))
    }
    const wrong = [...allowed].filter(([key, values]) => !values.has(found.get(key) ?? null))
    const unknown = [...found.keys()].filter((key) => !allowed.has(key))
    return [
      ...wrong.map(([key]) => `${key}: ${found.get(key) ?? 'missing'}`),
      ...unknown.map((key) => `${key}: nobody asked for it`),
    ]
  }
}
