import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Candor, Serving } from '../candor/built.ts'
import { Ledger, type Command } from './ledger.ts'
import { openLine, type Line } from './line.ts'
import { look, setScene, sitDown, type Scene } from './scene.ts'
import { writersIn, type Writer } from './writers.ts'

export type Outcome = {
  readonly acknowledged: number
  /** What was acknowledged and is not there as it was, what is there twice, and what SQLite says is broken. */
  readonly problems: readonly string[]
}

type Host = { readonly serving: Serving; readonly lines: readonly Line[] }

// Each writer goes on before the last answer has come, as a page does.
const AT_ONCE = 3

/**
 * Kills a host with several pages writing to it, again and again, each time at another moment; and looks after each
 * restart whether everything it had said yes to is there, once and as it was.
 */
export async function crashAgainAndAgain(
  candor: Candor,
  folder: string,
  rounds: number,
  onRound: (round: number, acknowledged: number) => void = () => undefined,
): Promise<Outcome> {
  const ledger = new Ledger()
  const first = await startHost(candor, folder, 1)
  const scene = await setScene(lineOf(first))
  await first.serving.end('SIGKILL')

  for (let round = 1; round <= rounds; round += 1) {
    if (randomInt(6) === 0) await candor.killWhileStarting(folder, randomInt(400))
    const writers = writersIn(scene)
    const host = await startHost(candor, folder, writers.length + 1)
    await sitDown(lineOf(host), scene)
    const problems = await problemsIn(ledger, lineOf(host), scene, folder)
    if (problems.length > 0) {
      await host.serving.end('SIGKILL')
      return {
        acknowledged: ledger.acknowledged,
        problems: problems.map((one) => `round ${round}: ${one}`),
      }
    }
    await writeUntilKilled(ledger, writers, host)
    onRound(round, ledger.acknowledged)
  }
  return {
    acknowledged: ledger.acknowledged,
    problems: await lastLook(ledger, candor, folder, scene),
  }
}

async function startHost(candor: Candor, folder: string, lines: number): Promise<Host> {
  const serving = await candor.serve(folder, '--port', '0')
  const opened = await Promise.all(Array.from({ length: lines }, () => openLine(serving.url)))
  return { serving, lines: opened }
}

function lineOf({ lines: [line] }: Host): Line {
  if (!line) throw new Error('no line')
  return line
}

/** Sends again what was not answered, then new things, until the process dies in the middle of it. */
async function writeUntilKilled(
  ledger: Ledger,
  writers: readonly Writer[],
  host: Host,
): Promise<void> {
  const killAt = ledger.acknowledged + randomInt(1, 60)
  const again = ledger.unanswered()
  const killed: Promise<unknown>[] = []

  async function send(line: Line, command: Command): Promise<boolean> {
    ledger.sent(command)
    const answer = await line.ask(command.name, command.input)
    if (answer === null) return false
    if (!answer.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(answer)}`)
    ledger.answered(command)
    if (ledger.acknowledged === killAt) killed.push(killSoon(host.serving))
    return true
  }
  async function goOn(line: Line, writer: Writer): Promise<void> {
    while (await send(line, writer(ledger)));
  }

  const line = lineOf(host)
  // All at once and in their order, over one line.
  const resent = await Promise.all(again.map((command) => send(line, command)))
  if (resent.every(Boolean)) {
    const backups = backUpAgainAndAgain(host.lines.at(-1) ?? line)
    const pages = writers.flatMap((writer, index) =>
      Array.from({ length: AT_ONCE }, () => goOn(host.lines[index] ?? line, writer)),
    )
    await Promise.all([...pages, backups])
  }
  if (killed.length === 0) {
    const { said } = await host.serving.end('SIGKILL')
    throw new Error(`the host has ended by itself: ${said}`)
  }
  await Promise.all(killed)
}

/** One backup after the other, so that most kills come in the middle of one. */
async function backUpAgainAndAgain(line: Line): Promise<void> {
  for (;;) {
    const answer = await line.ask('backup.make', {})
    if (answer === null) return
    if (!answer.ok) throw new Error(`backup.make was refused: ${JSON.stringify(answer)}`)
  }
}

/** Not right at an answer, but a little later: while another command is being written, or none. */
async function killSoon(serving: Serving): Promise<unknown> {
  await new Promise((later) => setTimeout(later, randomInt(4)))
  return serving.end('SIGKILL')
}

async function problemsIn(
  ledger: Ledger,
  line: Line,
  scene: Scene,
  folder: string,
): Promise<string[]> {
  const { found, doubled } = await look(line, scene)
  return [
    ...ledger.differences(found),
    ...doubled.map((key) => `${key}: there twice`),
    ...(await damagedBackups(line)),
    ...brokenParts(join(folder, 'candor.db')),
  ]
}

/** A backup that has its name is whole, however often its maker was killed. */
async function damagedBackups(line: Line): Promise<string[]> {
  const answer = await line.ask('backup.list', {})
  const backups = (answer?.value ?? []) as readonly { name: string; counts: object | null }[]
  return backups.filter(({ counts }) => counts === null).map(({ name }) => `${name}: damaged`)
}

function brokenParts(file: string): string[] {
  const db = new Database(file, { readonly: true })
  try {
    const structure = db.prepare<[], string>('PRAGMA integrity_check').pluck().all()
    const lost = db.pragma('foreign_key_check') as unknown[]
    return [...structure.filter((line) => line !== 'ok'), ...lost.map((row) => JSON.stringify(row))]
  } finally {
    db.close()
  }
}

/** Once all that was open is answered too, the data must be exactly what the ledger says; and `candor check` agrees. */
async function lastLook(
  ledger: Ledger,
  candor: Candor,
  folder: string,
  scene: Scene,
): Promise<string[]> {
  const host = await startHost(candor, folder, 1)
  const line = lineOf(host)
  await sitDown(line, scene)
  for (const command of ledger.unanswered()) {
    const answer = await line.ask(command.name, command.input)
    if (answer?.ok) ledger.answered(command)
  }
  const problems = await problemsIn(ledger, line, scene, folder)
  const stopped = await host.serving.end('SIGTERM')
  const check = await candor.run('check', '--data', folder)
  return [
    ...problems,
    ...ledger.unanswered().map(({ key }) => `${key}: refused when it came again`),
    ...(stopped.code === 0 ? [] : [`serve ended with ${stopped.code}: ${stopped.said}`]),
    ...(check.code === 0 ? [] : [`check: ${check.said}`]),
  ]
}
