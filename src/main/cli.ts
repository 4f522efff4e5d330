import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { ActionFormat } from '@shared/domain/action-file'
import { ACTION_FORMATS } from '@shared/domain/action-format'
import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import packageFile from '../../package.json'
import { askedFolderOr, askedPlace } from './cli/asked-folder'
import { serveUntilStopped } from './cli/serve-until-stopped'

const { version } = packageFile

// Every command but `serve` is loaded when it is asked for: the host's first page waits for what is imported above.

// Seen from the built entry, out/main/cli.js: only an entry knows for sure where it lies.
const pages = fileURLToPath(new URL('../renderer', import.meta.url))
const storeWorker = join(import.meta.dirname, 'store-worker.js')

const dataOption = () =>
  new Option(
    '--data <folder>',
    'the folder the data lies in (default: where the desktop app keeps it)',
  )

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  }
  return port
}

const program = new Command('candor')
  .description('Retros and team health that stay in the room.')
  .version(version)
  .showHelpAfterError()

program
  .command('serve')
  .description('run Candor in the browser of this laptop; prints one line with the address')
  .addOption(dataOption())
  .option('--port <number>', 'the port to listen on; 0 takes any free one', portNumber)
  .option('--no-open', 'do not open a browser')
  .action(({ data, port, open }: { data?: string; port?: number; open: boolean }) =>
    serveUntilStopped({
      place: askedPlace(data),
      port: port ?? null,
      open,
      version,
      pages,
      storeWorker,
    }),
  )

program
  .command('sample')
  .description('add a team with six sprints of retros and actions, to look around in')
  .addOption(dataOption())
  .action(async ({ data }: { data?: string }) => {
    const { addSample } = await import('./cli/add-sample')
    await addSample(askedFolderOr(data), version)
  })

program
  .command('export')
  .description('write a retro as Markdown')
  .addOption(dataOption())
  .requiredOption('--retro <id>', 'the id of a retro, or "latest"')
  .option('--to <file>', 'the file to write, "-" for standard output', '-')
  .option('--force', 'overwrite a file that is there', false)
  .action(async (options: { data?: string; retro: string; to: string; force: boolean }) => {
    const { exportRetro } = await import('./cli/export-retro')
    await exportRetro({ ...options, dataFolder: askedFolderOr(options.data), version })
  })

type ActionOptions = {
  data?: string
  team?: string
  format: ActionFormat
  overdue: boolean
  all: boolean
  bom: boolean
  to: string
  force: boolean
}

program
  .command('actions')
  .description('write open actions as a list, a table, to-dos, or files for a tracker')
  .addOption(dataOption())
  .option('--team <name>', 'the name or id of a team (default: all teams)')
  .addOption(
    new Option('--format <format>', 'what to write').choices(ACTION_FORMATS).default('markdown'),
  )
  .option('--overdue', 'only what should be done by now', false)
  .option('--all', 'also what is done or dropped', false)
  .option('--bom', 'begin tables with a byte order mark, for older spreadsheets', false)
  .option('--to <place>', 'the file or folder to write, "-" for standard output', '-')
  .option('--force', 'overwrite files that are there', false)
  .action(async ({ data, team, ...options }: ActionOptions) => {
    const { exportActions } = await import('./cli/export-actions')
    await exportActions({ ...options, team, dataFolder: askedFolderOr(data), version })
  })

program
  .command('backup')
  .description('make a verified copy of the data in its backups folder')
  .addOption(dataOption())
  .action(async ({ data }: { data?: string }) => {
    const { backUpData } = await import('./cli/back-up-data')
    await backUpData(askedFolderOr(data), version)
  })

program
  .command('restore')
  .description('put a backup in place of the data, which becomes a backup itself')
  .argument('[backup]', 'its name, or "latest"; without it, says which there are')
  .addOption(dataOption())
  .action(async (backup: string | undefined, { data }: { data?: string }) => {
    const { restoreData } = await import('./cli/restore-data')
    await restoreData(askedFolderOr(data), version, backup)
  })

program
  .command('check')
  .description('check the data file and its backups, and say what is in them')
  .addOption(dataOption())
  .action(async ({ data }: { data?: string }) => {
    const { checkData } = await import('./cli/check-data')
    checkData(askedFolderOr(data))
  })

program.parseAsync().catch((error: unknown) => {
  const code = codeOf(error)
  console.error(code === 'internal' ? error : `candor: ${errorText(code)}`)
  process.exitCode = 1
})
