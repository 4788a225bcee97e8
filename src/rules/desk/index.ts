/** Rules about what passes over a writer's desk. */
import {assistantVoice, clientNote, countedAnswer} from './assistant-voice.ts'
import {deskNotes} from './desk-notes.ts'
import {placeholderLine} from './placeholder-line.ts'

export const DESK = [assistantVoice, clientNote, countedAnswer, deskNotes, placeholderLine]
