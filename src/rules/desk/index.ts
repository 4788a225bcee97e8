/** Rules about what passes over a writer's desk. */
import {assistantVoice} from './assistant-voice.ts'
import {bracketNote} from './bracket-note.ts'
import {briefLine} from './brief-line.ts'
import {clientNote} from './client-note.ts'
import {countedAnswer} from './counted-answer.ts'
import {countedField} from './counted-field.ts'
import {deskNotes} from './desk-notes.ts'
import {editingNote} from './editing-note.ts'
import {machineDisclaimer} from './machine-disclaimer.ts'
import {machineSelf} from './machine-self.ts'
import {LEFT_OVER} from './odd-bracket.ts'
import {placeholderLine} from './placeholder-line.ts'
import {textLength} from './text-length.ts'

export const DESK = [
  assistantVoice,
  bracketNote,
  briefLine,
  clientNote,
  countedAnswer,
  countedField,
  deskNotes,
  editingNote,
  machineDisclaimer,
  machineSelf,
  ...LEFT_OVER,
  placeholderLine,
  textLength,
]
