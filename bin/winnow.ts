#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {VERSION} from '../src/version.ts'

// A reader that went away is no error of ours: what can't be written is dropped, help and messages included.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded.
  process.stdout.write(`${VERSION}\n`)
} else {
  // How much of a function's bytecode runs before V8 optimizes it. The rules are many functions that run a little each: with
  // V8's own figure a run of 25 MB spends a tenth of its time on optimizing what is hardly run again.
  setFlagsFromString('--interrupt-budget=500000')
  const {loadCommand} = await import('./load-command.ts')
  const command = loadCommand()
  process.exitCode = await command.main(argv, process)
  command.storeCode()
}
