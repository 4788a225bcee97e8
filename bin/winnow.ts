#!/usr/bin/env node
import {VERSION} from '../src/version.ts'

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Answered before anything is loaded.
  process.stdout.write(`${VERSION}\n`)
} else {
  const {main} = await import('../src/cli/main.ts')
  process.exitCode = await main(argv, process)
}
