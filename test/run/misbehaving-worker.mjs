// Stands in for src/run/worker.ts: does to itself what its inputs are called.
export default function ({task, condemned, at}) {
  const items = task.inputs.map(({path}, input) => {
    if (condemned.has(input)) return {kind: 'failed', input, message: condemned.get(input)}
    Atomics.store(at, 0, input + 1)
    if (path === 'hang') for (;;);
    if (path === 'throw') throw new Error('a bug')
    if (path === 'hoard') for (const hoard = []; ; ) hoard.push(new Array(10_000).fill(path))
    return {kind: 'document', input}
  })
  return {items}
}
