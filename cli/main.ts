#!/usr/bin/env node
import { CommanderError } from 'commander'
import { processConsole } from './console.ts'
import { describeFault, exitCodeOf, exitCodes } from './exit.ts'
import { createProgram } from './program.ts'

// Which Node AWS's clients will want next year is nothing that whoever runs a verb need read each time.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

try {
  process.exitCode = await createProgram(processConsole)(process.argv.slice(2))
} catch (fault) {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  } else {
    processConsole.say(`walkback: ${describeFault(fault)}`)
    if (process.env['DEBUG'] && fault instanceof Error) processConsole.say(fault.stack ?? '')
    process.exitCode = exitCodeOf(fault)
  }
}
