import {workerData} from 'node:worker_threads'
import {Cleanings, perform} from './perform.ts'
import type {Condemned, RunSettings, Task, TaskResult} from './task.ts'

/** What a worker is sent: a task, what it may not touch, and where to say which document it is at. */
export interface WorkerTask {
  readonly task: Task
  readonly condemned: Condemned
  /** One number: the index of the document that is being cleaned, plus one. */
  readonly at: Int32Array
}

// The pool puts its own data first.
const [, settings] = workerData as [unknown, RunSettings]
const cleanings = new Cleanings(settings)

/** Entry of a worker thread. */
export default function ({task, condemned, at}: WorkerTask): Promise<TaskResult> {
  return perform(task, cleanings, condemned, (index) => void Atomics.store(at, 0, index + 1))
}
