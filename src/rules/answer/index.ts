/** What a language model said to its user and nobody took out: refusals, preambles, closings, echoes of the prompt. */
import {citationToken} from './citation.ts'
import {llmClosing} from './closing.ts'
import {knowledgeCutoff} from './cutoff.ts'
import {promptEcho} from './echo.ts'
import {answerFence} from './fence.ts'
import {llmNote} from './note.ts'
import {llmPreamble} from './preamble.ts'
import {llmRefusal} from './refusal.ts'
import {chainOfThought} from './thought.ts'

export const LLM_LEAK = [
  llmRefusal,
  llmPreamble,
  llmClosing,
  llmNote,
  knowledgeCutoff,
  promptEcho,
  citationToken,
  answerFence,
  chainOfThought,
]
