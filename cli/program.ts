import { Command } from 'commander'
import { version } from '../functions/version.ts'
import type { Console } from './console.ts'
import { exitCodes } from './exit.ts'
import { type VerbEntry, verbs } from './verbs.ts'

/** Makes the command line: it takes the words after the program's name and gives the exit code; throws a CommanderError for wrong usage. */
export function createProgram(console: Console): (words: readonly string[]) => Promise<number> {
  let code: number = exitCodes.ok
  const program = new Command('walkback')
    .description(
      'Reads the news on AI-chip deals, keeps one history per figure, and says when a figure is walked back.',
    )
    .version(version)
    .addHelpText('after', '\nIn a clone, call it as: npm run -s walkback -- <command>')
    .addHelpText('after', '\nExit codes: 0 ok, 1 fault, 2 usage, 3 configuration, 4 not found, 5 some sources failed.')
  configure(program, console)

  for (const entry of verbs) {
    const [first, second] = entry.name.split(' ')
    const parent = second === undefined ? program : groupOf(program, first ?? '', console)
    const command = parent
      .command([second ?? first, entry.argument].filter(Boolean).join(' '))
      .description(entry.summary)
    configure(command, console)
    for (const [flags, text, fallback] of entry.options) command.option(flags, text, fallback)
    command.addHelpText('after', exampleText(entry))
    command.action(async () => {
      const verb = await entry.load()
      code = await verb.run({ args: command.args, options: command.opts(), console })
    })
  }
  return async (words) => {
    await program.parseAsync([...words], { from: 'user' })
    return code
  }
}

function groupOf(program: Command, name: string, console: Console): Command {
  const known = program.commands.find((command) => command.name() === name)
  if (known) return known
  const group = program.command(name).description(`Verbs of ${name}`)
  configure(group, console)
  return group
}

function configure(command: Command, console: Console): void {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.print(text.trimEnd()),
      writeErr: (text) => console.say(text.trimEnd()),
    })
    .showHelpAfterError('See --help.')
}

const exampleText = ({ examples }: VerbEntry) => `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`
