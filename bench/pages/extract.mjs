// One extractor over the pages, in a process of its own: writes what it finds and prints how fast it was. See compare.mjs.
//
//   node extract.mjs TOOL PAGES.jsonl PREDICTIONS.jsonl
import {readFileSync, writeFileSync} from 'node:fs'
import {readHtml} from '../../dist/src/read/html.js'

const [key, file, predictions] = process.argv.slice(2)
const pages = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** What an extractor leaves is HTML: put into lines by winnow's reader for all, outside the measured time. */
const textOf = (html) => (html ? readHtml(html).rewrite.text : '')
const joined = (articles) => articles.map(({text}) => text).join('\n')

async function winnow(format, source) {
  const {createNodeCleaner} = await import('../../dist/src/node.js')
  const cleaner = await createNodeCleaner({formats: [format]})
  return {run: (page) => cleaner.clean(source(page), format).articles, text: joined}
}

const TOOLS = {
  'winnow-html': () => winnow('html', ({html}) => html),
  'winnow-text': () => winnow('text', ({text}) => text.replace(/^\ufeff/, '')),
  async readability() {
    const {Readability} = await import('@mozilla/readability')
    const {parseHTML} = await import('linkedom')
    return {run: ({html}) => new Readability(parseHTML(html).document).parse()?.content, text: textOf}
  },
  async defuddle() {
    const {Defuddle} = await import('defuddle/node')
    const {parseHTML} = await import('linkedom')
    const address = 'https://example.org/'
    return {
      run: async ({html}) => (await Defuddle(parseHTML(html).document, address, {url: address})).content,
      text: textOf,
    }
  },
}

const {run, text} = await TOOLS[key]()
// A few pages first, so that nobody pays for being compiled.
for (const page of pages.slice(0, 20)) await attempt(page)
let cpu = 0
let failed = 0
const lines = []
for (const page of pages) {
  const start = process.cpuUsage()
  const result = await attempt(page)
  const {user, system} = process.cpuUsage(start)
  cpu += user + system
  if (result === undefined) failed++
  // Made into text at once, outside the measured time: to keep what a tool gives would make its garbage cost more.
  lines.push(JSON.stringify({id: page.id, text: result ? text(result) : ''}))
}
writeFileSync(predictions, `${lines.join('\n')}\n`)
process.stdout.write(JSON.stringify({speed: pages.length / (cpu / 1e6), failed}))

/** What the tool makes of a page; undefined where it throws. */
async function attempt(page) {
  try {
    return await run(page)
  } catch {
    return undefined
  }
}
