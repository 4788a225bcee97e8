import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import {patternsOf, type UserRule} from '../rule/user-rules.ts'

/** A line this long is what one input in eight is: one line holding it all. */
const LINE = 1 << 20

/** From here on a pattern counts as hanging. */
const PATIENCE_MS = 10_000

/** Runs in a thread of its own, since nothing else can stop a regular expression. */
const TRIAL = `
const {parentPort, workerData: {patterns, lines}} = require('node:worker_threads')
const started = performance.now()
for (const {source, flags} of patterns)
  for (const line of lines) for (const match of line.matchAll(new RegExp(source, flags + 'g'))) if (match[0] === '') break
parentPort.postMessage(performance.now() - started)`

/** Milliseconds that a rule's patterns take on lines of a megabyte, or undefined where they do not end in time. */
export async function tryPatterns(rule: UserRule): Promise<number | undefined> {
  const patterns = patternsOf(rule)
  if (patterns.length === 0) return 0
  const worker = new Worker(TRIAL, {eval: true, workerData: {patterns, lines: hardLines(rule)}})
  const clock = setTimeout(() => void worker.terminate(), PATIENCE_MS)
  const took = await Promise.race([
    once(worker, 'message').then(([ms]) => ms as number),
    once(worker, 'exit').then(() => undefined),
  ])
  clearTimeout(clock)
  await worker.terminate()
  return took
}

/** Long runs of what repetitions stumble over, and of the rule's own words. */
function hardLines({patterns = [], examples = []}: UserRule): string[] {
  const words = patterns.map((pattern) => pattern.replace(/\\./g, ' ').replace(/[^\p{L}\p{N}\s]+/gu, ' '))
  const seeds = ['a', ' ', '0', 'A ', 'a, ', ...words, ...words.map((word) => word.trim()), ...examples]
  return seeds.filter((seed) => seed !== '').map((seed) => seed.repeat(Math.ceil(LINE / seed.length)).slice(0, LINE))
}
