import { Command } from 'commander'
import { version } from '../functions/version.ts'
import type { Console } from './console.ts'
import { exitCodes } from './exit.ts'
import type { VerbEntry } from './verbs/entry.ts'
import { verbGroups } from './verbs/index.ts'

/** Makes the command line: it takes the words after the program's name and gives the exit code; throws a CommanderError for wrong usage. */
export function createProgram(console: Console): (words: readonly string[]) => Promise<number> {
  let code: number = exitCodes.ok
  const terms = new Map<Command, string>()
  const program = new Command('walkback')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.print(text.trimEnd()),
      writeErr: (text) => console.say(text.trimEnd()),
    })
    .showHelpAfterError('See --help.')
    .description(
      'Reads the news on AI-chip deals, keeps one history per figure, and says when a figure is walked back.',
    )
    .usage('<verb> [options]')
    .version(version)
    .configureHelp({ visibleCommands: everyVerb, subcommandTerm: (command) => terms.get(command) ?? command.name() })
    .helpCommand(false)
    .addHelpText('after', '\nEach verb has its own help: walkback <verb> --help')
    .addHelpText('after', 'In a clone, call it as: npm run -s walkback -- <verb> [options]')
    .addHelpText('after', '\nExit codes: 0 ok, 1 fault, 2 usage, 3 configuration, 4 not found, 5 some sources failed.')

  for (const { heading, verbs } of verbGroups)
    for (const entry of verbs) {
      const command = entry.name.split(' ').reduce(commandOf, program)
      command.description(entry.summary).helpGroup(`${heading}:`)
      if (entry.argument !== undefined) command.arguments(entry.argument)
      terms.set(command, [entry.name, entry.argument].filter(Boolean).join(' '))
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

function commandOf(parent: Command, name: string): Command {
  return parent.commands.find((command) => command.name() === name) ?? parent.command(name)
}

// A group such as `slack` is no verb: its verbs stand in the list in its place.
function everyVerb(program: Command): Command[] {
  return program.commands
    .flatMap((command) => [command, ...command.commands])
    .filter((command) => command.description() !== '')
}

const exampleText = ({ examples }: VerbEntry) => `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`
