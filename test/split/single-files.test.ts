import {describe, expect, it} from 'vitest'
import {splitArticles} from '../../src/split/split.ts'
import {createView} from '../../src/view.ts'

// Files that hold one text each, with marks, labels, dates and gaps that look like those between articles.
const KITES = [
  'A kite needs a frame that bends a little and does not break. Split bamboo is best: it is light, and a stick of the thickness of a pencil carries a kite as wide as a door. Soak the sticks overnight so that they can be bent over a candle without cracking.',
  'For the sail take paper that was oiled, or thin nylon as it is sold for tents. Cut it two fingers wider than the frame, fold the edge over the string that runs round the sticks, and glue it down. A sail that is too tight pulls the frame of the kite out of shape.',
  'The bridle decides how the kite stands in the wind. Tie one end a third of the way down the spine and the other near the tail, and move the ring between them until the kite leans forward by a hand. In strong wind move the ring up, in weak wind down.',
  'A tail keeps the kite from spinning. It should be five times as long as the spine, with bows of cloth every forearm. If the kite dives to the left, hang a bow on the right wing; if it will not climb at all, take half of the bows off the tail.',
  'Fly the kite with the wind in your back and thirty steps of line on the ground. A helper holds the kite up and lets go when the line is tight; do not run. When the kite pulls steadily let the line out by the arm, and never wind it round your hand.',
  'Bring the kite in before dark. Walk towards it while you wind the line, so that the pull grows less, and catch the bridle, not the sail. Dry sail and tail in the shade, take the sticks out of their pockets and store the kite flat under a bed.',
]
const HEADS = ['The frame', 'The sail', 'The bridle', 'The tail', 'In the wind', 'Coming home']
const make = (each: (text: string, head: string, index: number) => string): string =>
  KITES.map((text, index) => each(text, HEADS[index]!, index)).join('')

const FILES: Readonly<Record<string, string>> = {
  'sub-headings': `How to build a kite\n\n${make((text, head) => `${head}\n\n${text}\n\n`)}`,
  'sub-headings over lines': make((text, head) => `${head} of a kite that flies\n${text}\n`),
  'numbered sections': `How to build a kite\n\n${make((text, head, k) => `${k + 1}. ${head}\n${text}\n\n`)}`,
  'numbers alone': `Six steps to a kite that flies in any wind and lasts for years, even when children are the pilots and the meadow has trees all around it. Read all of them before you buy bamboo.\n\n${make((text, head, k) => `${k + 1}\n${head} of your kite\n${text}\n`)}`,
  chapters: make((text, head, k) => `CHAPTER ${k + 1}\n${head}\n\n${text}\n\n\n`),
  'articles of a law': make(
    (_, head, k) =>
      `Article ${k + 1}\nThe rules on ${head.toLowerCase()} apply to kites that are flown from public meadows. The mayor may make exceptions for festivals where the wind allows it.\n`,
  ),
  'questions and answers': make((text, head) => `Q: What about ${head.toLowerCase()} of a kite?\nA: ${text}\n\n`),
  interview: make((text, head) => `Reporter: Tell us about ${head.toLowerCase()}.\nKite maker: ${text}\n`),
  'a list with rules': `How to build a kite\n\n${make((text) => `${text}\n\n* * *\n\n`)}`,
  'a post in Markdown': `# How to build a kite\n\n${make((text, head) => `## ${head}\n\n${text}\n\n---\n\n`)}`,
  'a log of updates': make((text, _, k) => `1${k}:30\n${text}\n\n`),
  'a live blog': make((text, head, k) => `1${k}:05 GMT\n${head}: kite festival latest\n${text}\nShare\n`),
  timeline: make((text, _, k) => `1 March 201${k}\n${text}\n`),
  'a chronicle': make((text, _, k) => `${k + 3} March 19${k}4\n\n${text}\n\n`),
  'posts with names and times': make((text, _, k) => `kitefan${k}\n05-0${k + 1}-2015, 05:2${k} PM\n${text}\n`),
  'advertisements between paragraphs': make((text) => `${text}\nAdvertisement\n`),
  'notes behind paragraphs': make((text, _, k) => `${text} (${'abc'.slice(0, 2 + (k % 2))})\n`),
  'signs before sub-headings': make((text, head) => `◆ ${head} of a kite\n${text}\n`),
  'headings of the second level': `## How to build a kite\n\n${make((text, head) => `## ${head}\n\n${text}\n\n`)}`,
  'sub-headings glued to their texts': make((text, head) => `${head} of a kite that flies in any wind${text}\n`),
  'a printed list of paragraphs': `['${KITES.join("', '")}']`,
  'a table of one text, quoted': `part,text\n${make((text, head) => `${head},"${text}"\n`)}`,
  'objects of one text': JSON.stringify(KITES.map((text, k) => ({title: HEADS[k], text}))),
  'a table of one text': make((text, head, k) => `${k}\t${head}\t${text}\n`),
  'case numbers': make(
    (text, _, k) => `Case ${k + 1}/2019\nA flyer came to the meadow with a broken kite. ${text}\n\n`,
  ),
  'a forum thread': make((text, _, k) => `#${k + 1}\nkitefan${k}\nMay ${k + 3}, 2021\n${text}\nReply\n`),
  'readers’ comments': `${KITES.join('\n')}\n6 comments\n${make((text, _, k) => `Vera Lund\n${k + 1} May 2021\nI tried this with my kite and it works. ${text.slice(0, 120)}\n`)}`,
  'a frequent label': make((text, head) => `Note: mind ${head.toLowerCase()} of the kite.\n${text}\n`),
  'a catalogue': make(
    (text, head, k) => `Model: Kite ${k}00\nPrice: ${k + 2}0 euro\nDescription: ${head}. ${text}\n\n`,
  ),
  glossary: make((text, head) => `${head}: ${text}\n\n`),
  minutes: make((text, head, k) => `Item ${k + 1}: ${head}\nThe club discussed its kites. ${text}\n\n`),
  'a poem': Array.from(
    {length: 12},
    (_, k) =>
      `The kite goes up, the kite comes down,\nIts shadow crosses field and town;\nI hold the string, the string holds me,\nAnd verse ${k} follows verse ${k + 1}.\n\n`,
  ).join(''),
  'a script': make(
    (text, head, k) => `SCENE ${k + 1}. MEADOW. DAY\nThe kite maker shows ${head.toLowerCase()}.\n${text}\n\n`,
  ),
  'paragraphs with gaps': make((text) => `${text}\n\n\n`),
  'long lines': make((text) => `${text} ${text.toLowerCase()}\n`),
  'quoted lines': make((text) => `“${text}”\n`),
  'addresses in a text': make((text, _, k) => `${text} See\nhttps://kites.example/${k}\nfor drawings of the kite.\n`),
  'references under a text': `${KITES.join('\n\n')}\n\n${KITES.join('\n\n').toUpperCase()}\n\n${make((_, head, k) => `Title: ${head} of a paper kite, drawn and measured\nAuthor: Vera Lund\nSource: Almanac of the air ${k}, where flyers report what they tried in the last season.\n\n`)}`,
  'results of a search': make(
    (_, head, k) =>
      `Title: ${head}: measurements\nVera Lund, Ole Brandt, Imke Sand and ${k} others of the meadow\nSubjects: flight; paper\n\n`,
  ),
  'entries of a guide': make(
    (text, head, k) => `${head} Hill meadow\n${text}\nFee: ${k + 2} euro\nSeason: May ${k + 1} to October 31\n`,
  ),
  'a shop': make((text, head, k) => `${head} of a kite, boxed\n${text}\n$1${k}.49 box #K${k}77\n`),
  'a lesson on tags': make(
    (text, head) => `${head} of the page\n<section class="kite">\n<article>\n<div id="sail">\n${text}\n</article>\n`,
  ),
  'a listing by date': make(
    (text, head, k) => `March ${k + 3}, 2021\n${head} of the best kites\n${text.slice(0, 130)}\n`,
  ),
  'sections with numbers of two parts': make(
    (text, head, k) => `${k + 1}. ${head} of a kite\n${text}\n${k + 1}.1. Wood and paper\n${text.toLowerCase()}\n`,
  ),
  'works that a text cites': `${KITES.join('\n')}\nSource: Almanac of the air 2\nTitle: Kites over cold water\nAuthors: Lund V, Brandt O\n${KITES.join('\n').toUpperCase()}\nSource: Almanac of the air 7\nTitle: Tails of cloth and paper\nAuthors: Sand I, Lund V\n${KITES[5]}\n`,
  'rules that end lines': make((text) => `${text} ${'_'.repeat(40)}\n${text} ${'_'.repeat(40)}\n${'_'.repeat(40)}\n`),
  'items under an introduction': `Six things make a kite. ${KITES[0]!.repeat(3)}\n${make((text, head, k) => `${k + 1}. ${head} of a kite ${text.repeat(4)}\n`)}`,
  'by-laws with articles in words': make(
    (_, head, k) =>
      `Article ${['one', 'two', 'three', 'four', 'five', 'six'][k]}: ${head}\nThe rules on ${head.toLowerCase()} apply to kites that are flown from public meadows. The mayor may make exceptions for festivals where the wind allows it.\n`,
  ),
  'tips in words under an introduction': `How to build a kite\n\n${KITES[5]}\n\n${make((text, head, k) => `${['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'][k]} tip: ${head}\n${text}\n\n`)}`,
  'sections with Roman figures': `How to build a kite\n\n${make((text, head, k) => `${['I', 'II', 'III', 'IV', 'V', 'VI'][k]}. ${head}\n\n${text}\n\n`)}`,
  'sections with Roman figures between rules': `How to build a kite\n\nI.\n\n${make((text, _, k) => `${text}\n\n---\n\n${['II', 'III', 'IV', 'V', 'VI', 'VII'][k]}.\n\n`)}${KITES[0]}\n`,
  'a list with an introduction, between rules': `Six parts of a kite\n\n${KITES[5]}\n\n${make((text, head, k) => `${k > 0 ? '---\n\n' : ''}${k + 1}. ${head}\n\n${text}\n\n`)}`,
  'what a sentence announces, between rules': `What flyers should know\n\nThe kite club has put together what is new this summer:\n${make((text, head) => `-----\n${head} of a kite that flies\n${text}\n`)}`,
  'letters on one thing, each signed': make((text, _, k) => `${text}\nKite fan no. ${k + 1}, Westport\n`),
  'a thread of mail': make(
    (text, _, k) => `From: fan${k}@kites.example\nTo: kites@kites.example\nSubject: Re: kites\n\n${text}\n\n`,
  ),
  'rules over some of the cases': make(
    (text, head, k) => `${k % 2 ? '* * *\n\n' : ''}Case No. 201${k}-${head.length}\n\n${text}\n\n`,
  ),
  'a text on a scraper that shows its log': make(
    (text, _, k) => `${text}\n2022-03-0${k + 1} 11:00:00 INFO kites.fetch 200 https://kites.example/${k}\n`,
  ),
  'teasers with links to more': make(
    (text, head) => `${head} of a kite that flies\n${text.slice(0, 160)}\nRead more »\n\n`,
  ),
  'sub-headings and a name at the end': `${KITES[0]}\n\n${make((text, head) => `${head} of a kite\n\n${text}\n\n`)}Vera Lund\n`,
  'a press release with notes for editors': `Kites over the harbour\n\n${KITES.slice(0, 4).join('\n\n')}\n\nENDS\n\nNotes to editors\n\nThe Museum of Ropes was founded in 1987 by three sailmakers. It keeps nine hundred knots in drawers, has eleven employees and is closed on Mondays. Its press office answers on weekdays.\n`,
  'items below headings': make((text, head) => `${head} of a kite that flies\n* ${text}\n* ${text.toLowerCase()}\n`),
  'sources under a text': `${KITES.join('\n\n')}\n\n${make((_, head, k) => `https://kites.example/${k}\n${head} of the kite, a book with drawings\n`)}`,
}

describe('a file that holds one text', () => {
  it.each(Object.entries(FILES))('%s', (_, text) => {
    const {boundaries} = splitArticles(createView(text, 'text'), [])
    expect(boundaries.map(({at, cues}) => `${cues.join()}: ${text.slice(at, at + 40)}`)).toEqual([])
  })
})
