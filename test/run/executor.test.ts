/** Documents that hang or kill their worker, with workers that do so on purpose. */
import {expect, test} from 'vitest'
import {GrowingExecutor, PoolExecutor} from '../../src/run/executor.ts'
import type {Item, RunSettings, Task} from '../../src/run/task.ts'

const worker = new URL('./misbehaving-worker.mjs', import.meta.url)
const task = (...names: string[]): Task => ({
  kind: 'files',
  inputs: names.map((path) => ({path, relative: path})),
  size: 0,
})
const outcomes = (items: readonly Item[]) => items.map((item) => (item.kind === 'failed' ? item.message : item.kind))

test('a document that hangs is given up on, and the others of its batch are done', async () => {
  const executor = new PoolExecutor({} as never, {jobs: 2, timeout: 0.5, worker})
  const results = await Promise.all([
    executor.run(task('a', 'hang', 'b')),
    executor.run(task('c')),
    executor.run(task('hang', 'hang')),
  ])
  expect(results.map(({items}) => outcomes(items))).toEqual([
    ['document', 'it took longer than 0.5 s', 'document'],
    ['document'],
    ['it took longer than 0.5 s', 'it took longer than 0.5 s'],
  ])
  await executor.close()
})

test('so is one that its worker runs out of memory over', async () => {
  const executor = new PoolExecutor({} as never, {jobs: 1, worker, heapMb: 64})
  const {items} = await executor.run(task('a', 'hoard', 'b'))
  expect(outcomes(items)).toEqual(['document', 'it needs more memory than a worker has', 'document'])
  await executor.close()
})

test('beyond little work this thread and workers share it, and only workers do what is large', async () => {
  const settings = {cleaner: {}, output: {format: 'text'}} as RunSettings
  const executor = new GrowingExecutor(settings, {jobs: 2, worker})
  const sized = (size: number, ...names: string[]): Task => ({...task(...names), size}) as Task
  // Here the files are missed; the worker does not look for them.
  const byWhom = ({items}: {items: readonly Item[]}) => (items[0]!.kind === 'document' ? 'a worker' : 'here')
  expect(byWhom(await executor.run(sized(2_000_000, 'a')))).toBe('here')
  const shared = Promise.all(Array.from({length: 20}, () => executor.run(sized(1000, 'a', 'b'))))
  expect(new Set((await shared).map(byWhom))).toEqual(new Set(['a worker', 'here']))
  const large = Promise.all(Array.from({length: 20}, () => executor.run(sized(2_000_000, 'a'))))
  expect(new Set((await large).map(byWhom))).toEqual(new Set(['a worker']))
  await executor.close()
})

test('a mistake of our own is no fault of the document', async () => {
  const executor = new PoolExecutor({} as never, {jobs: 1, worker})
  await expect(executor.run(task('throw'))).rejects.toThrow('a bug')
  await executor.close()
})
