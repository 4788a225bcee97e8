#!/usr/bin/env node
import {VERSION} from '../src/version.ts'

// A reader that went away is no error of ours: what can't be written is dropped, help and messages included.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded.
  process.stdout.write(`${VERSION}\n`)
} else {
  const {loadCommand} = await import('./load-command.ts')
  const command = loadCommand()
  process.exitCode = await command.main(argv, process)
  command.storeCode()
}
