import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError, Option } from 'commander'
import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import packageFile from '../../package.json'
import { askedFolderOr } from './cli/asked-folder'
import { checkData } from './cli/check-data'
import { exportRetro } from './cli/export-retro'
import { addSample } from './cli/add-sample'
import { serveUntilStopped } from './cli/serve-until-stopped'

const { version } = packageFile

// Seen from the built entry, out/main/cli.js: only an entry knows for sure where it lies.
const pages = fileURLToPath(new URL('../renderer', import.meta.url))

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

program
  .command('check')
  .description('check the data file and say what is in it')
  .addOption(dataOption())
  .action(({ data }: { data?: string }) => checkData(askedFolderOr(data)))

program.parseAsync().catch((error: unknown) => {
  const code = codeOf(error)
  console.error(code === 'internal' ? error : `candor: ${errorText(code)}`)
  process.exitCode = 1
})
