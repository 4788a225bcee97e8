#!/usr/bin/env node
import {setFlagsFromString} from 'node:v8'
import {VERSION} from '../src/version.ts'

/**
 * How V8 runs a batch. The rules are many functions that run a little each: by V8's own budget of bytecode it spends a tenth
 * of a run of 25 MB on optimizing what is hardly run again. Threads that share the collecting of young garbage wait for one
 * another more than they save, most of all where workers have every core; the one that marks old garbage meanwhile takes as
 * much again of another core as it saves here. And a heap that grows by less at a time holds a
 * folder of pages in 170 MB instead of 240. Measured on the V8 of Node 20; later ones have other names and figures.
 */
const ENGINE_FLAGS = [
  '--interrupt-budget=500000',
  '--no-parallel-scavenge',
  '--heap-growing-percent=40',
  '--no-concurrent-marking',
]

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded.
  process.stdout.write(`${VERSION}\n`)
} else {
  if (process.versions.v8.startsWith('11.')) for (const flag of ENGINE_FLAGS) setFlagsFromString(flag)
  const {loadCommand} = await import('./load-command.ts')
  const command = loadCommand()
  process.exitCode = await command.main(argv, process)
  command.storeCode()
}
