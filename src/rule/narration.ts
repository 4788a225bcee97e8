import {once} from '../once.ts'

/**
 * Sentences that tell of somebody, in languages whose orders and reports share their forms: a plea speaks to its reader, and of
 * nobody else. Pronouns of the third person and plain forms of the past tell them apart; polite forms are those of pages.
 */
const NARRATES = [
  // zh: he, she; not "the others".
  '(?<![其吉])[他她](?![人山乡鄉日方])',
  // ja: he, she; a plain past at the end; what is said to be so.
  '彼(?:は|が|の|も|女|ら)',
  '(?<!まし|でし)た。\\s*$',
  '(?:という|と(?:言う|話す|語る|述べ\\S{0,2}))。\\s*$',
  // ko: he, she, they; a plain past at the end.
  '(?<![가-힣])(?:그는|그가|그녀|그들|그의)(?![가-힣])',
  '[했였었았렀갔왔졌됐났혔렸겼켰쳤셨]다\\.?\\s*$',
  // ar: and did not, said, when, while.
  '(?<!\\p{L})(?:ولم|وقالت?|قالت?|حين|بينما|منهم|عندما|كانت)(?!\\p{L})',
  // vi: he, she, they, many readers.
  '(?<!\\p{L})(?:(?:anh|cô|ông|bà) ấy|họ(?! (?:tên|và tên))|nhiều (?:bạn đọc|độc giả|người))(?!\\p{L})',
]
/** Made when a text first asks for it. */
const pattern = once(() => new RegExp(NARRATES.join('|'), 'u'))

/** Whether a folded sentence or line tells of somebody, in the languages that this knows. */
export function narrates(folded: string): boolean {
  return pattern().test(folded)
}
