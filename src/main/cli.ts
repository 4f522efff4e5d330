import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { ACTION_FORMATS, type ActionFormat } from '@shared/domain/action-file'
import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import packageFile from '../../package.json'
import { askedFolderOr } from './cli/asked-folder'
import { backUpData } from './cli/back-up-data'
import { checkData } from './cli/check-data'
import { exportActions } from './cli/export-actions'
import { exportRetro } from './cli/export-retro'
import { restoreData } from './cli/restore-data'
import { addSample } from './cli/add-sample'
import { serveUntilStopped } from './cli/serve-until-stopped'

const { version } = packageFile

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
      dataFolder: askedFolderOr(data),
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
  .action(({ data }: { data?: string }) => addSample(askedFolderOr(data), version))

program
  .command('export')
  .description('write a retro as Markdown')
  .addOption(dataOption())
  .requiredOption('--retro <id>', 'the id of a retro, or "latest"')
  .option('--to <file>', 'the file to write, "-" for standard output', '-')
  .option('--force', 'overwrite a file that is there', false)
  .action((options: { data?: string; retro: string; to: string; force: boolean }) =>
    exportRetro({ ...options, dataFolder: askedFolderOr(options.data), version }),
  )

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
  .action(({ data, team, ...options }: ActionOptions) =>
    exportActions({ ...options, team, dataFolder: askedFolderOr(data), version }),
  )

program
  .command('backup')
  .description('make a verified copy of the data in its backups folder')
  .addOption(dataOption())
  .action(({ data }: { data?: string }) => backUpData(askedFolderOr(data), version))

program
  .command('restore')
  .description('put a backup in place of the data, which becomes a backup itself')
  .argument('[backup]', 'its name, or "latest"; without it, says which there are')
  .addOption(dataOption())
  .action((backup: string | undefined, { data }: { data?: string }) =>
    restoreData(askedFolderOr(data), version, backup),
  )

program
  .command('check')
  .description('check the data file and its backups, and say what is in them')
  .addOption(dataOption())
  .action(({ data }: { data?: string }) => checkData(askedFolderOr(data)))

program.parseAsync().catch((error: unknown) => {
  const code = codeOf(error)
  console.error(code === 'internal' ? error : `candor: ${errorText(code)}`)
  process.exitCode = 1
})
