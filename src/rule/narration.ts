import {pattern, wordsOf} from './phrase-pattern.ts'

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
/**
 * Verbs of saying, right behind the comma or mark that ends what was said: "Laat het me weten, zei de wachter." Of other meanings
 * none; French ones with their subject.
 */
const SAYING: Readonly<Record<string, string>> = {
  de: 'sagt, sagte, fragte, schrieb, meint, meinte, erklärt, erklärte',
  fr: 'dit-il, dit-elle, a-t-il dit, a-t-elle dit, dit le, dit la, explique, écrit, demanda',
  es: 'dijo, dice, explica, explicó, preguntó, escribió',
  it: 'dice, disse, ha detto, spiega, chiese, scrisse',
  pt: 'disse, diz, explica, perguntou, escreveu',
  nl: 'zei, zegt, vroeg, schreef',
  pl: 'mówi, powiedział{a|}, zapytał{a|}, napisał{a|}',
  cs: 'říká, řekl{a|}, zeptal{a|} se, napsal{a|}',
  ru: 'сказал{а|}, говорит, спросил{а|}, написал{а|}, пишет',
  uk: 'сказав, сказала, каже, спитав, спитала, написав, написала, пише',
  sv: 'säger, sade, skrev, frågade',
  no: 'sier, skrev, spurte',
  da: 'siger, sagde, spurgte',
  fi: 'sanoi, sanoo, kysyi, kirjoitti',
  tr: 'dedi, diyor, diye',
}
/** The same where the speaker stands before the verb or the verb ends the sentence. */
const SAYS_AT_END = [
  ', (?:\\p{L}+ ){0,3}(?:said|says|asked|wrote|writes|told|added|adds)(?!\\p{L})',
  '，[^，。！？]{0,10}(?:说|說|表示|问道|問道|写道|寫道)[。！]?\\s*$',
  '、?と[^。、]{0,14}(?:言っ|言う|話し|話す|笑っ|笑う|述べ|語っ|語る|答え|尋ね)[^。、]{0,6}。?\\s*$',
  ',? [^,.]{0,14}(?:말했다|전했다|물었다|덧붙였다|말한다)\\.?\\s*$',
]

const OF_SOMEBODY = pattern(() => NARRATES.join('|'))
/** Verbs of saying before a colon: what follows is said by somebody. Turkish has one more where what is said comes last. */
const SAYS_FIRST = ['said, says, asked, wrote, writes', 'told {me|us|him|her|them}', 'söylüyor, söyledi, yazıyor']
const OF_SPEECH = pattern(
  () =>
    `[,?!] ${wordsOf(Object.values(SAYING))}|${SAYS_AT_END.join('|')}|${wordsOf([...Object.values(SAYING), ...SAYS_FIRST])}: `,
)

/** Whether a folded sentence or line tells of somebody, in the languages that this knows. */
export function narrates(folded: string): boolean {
  return OF_SOMEBODY().test(folded) || tellsWhoSaid(folded)
}

/** Whether a folded sentence names who said it: then it is speech, with quotation marks or without. */
export function tellsWhoSaid(folded: string): boolean {
  return OF_SPEECH().test(folded)
}
