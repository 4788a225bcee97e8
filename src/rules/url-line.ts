import {layoutOf, zoneOf} from '../rule/layout.ts'
import {lineKey} from '../rule/line-key.ts'
import {startsLine} from '../rule/phrase-hit.ts'
import {defineRule} from '../rule/rule.ts'
import type {Block} from '../text/block.ts'
import type {View} from '../view.ts'

/** Han behind the name of a host is a text that was glued to it. */
const URL =
  /^(?:(?:url|link|source|via|permalink|original|quelle)[: ]+)?<?(?:https?:\/\/|www\.)[^\s<>/\p{sc=Han}]{3,}(?:\/[^\s<>]*)?>?$/iu
const POST =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|youtube\.com|youtu\.be)\//i

/** The address of a picture stands where the picture was. */
const IMAGE =
  /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?&]\S*)?$|^https?:\/\/\S*gravatar\.com\/avatar\/\S+$/i

export const urlLine = defineRule({
  name: 'url-line',
  category: 'url-line',
  summary: 'A line that is an address and nothing else: the page’s own, or that of an embedded post.',
  triggers: ['http*', 'www.*', 'url: http*'],
  *find(view, hit) {
    if (!hit || !startsLine(hit)) return
    const {block} = hit
    if (block.end - block.start > 600 || !URL.test(block.text)) return
    const confidence = urlConfidence(view, block)
    const isOwn = block.index <= Math.max(0, layoutOf(view).first) && !POST.test(block.text)
    yield {
      start: block.start,
      end: block.end,
      confidence,
      evidence: 'a line that is an address',
      ...(isOwn ? {fields: {url: block.text.replace(/^\w+[: ]+(?=http|www)/, '').replace(/^<|>$/g, '')}} : {}),
    }
  },
  examples: [
    '⟦https://harbour-daily.example/news/pier-broke⟧\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    'The plan can be read in full at the address of the council, where it has stood since the spring of last year:\nhttps://council.example/plan',
    'The plan stands at\nhttps://council.example/plan\nand nobody has read it to its end, since the harbour council met on Tuesday evening and voted without it, after two hours of debate.',
    'Reed and Sons\nhttps://reed.example/\nMasts and oars since 1840.\nTarr Ltd\nhttps://tarr.example/\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    '十年一遇的月食\nhttps://harbour.example港口晚报\n明天上演月食，届时天空将出现红月亮，港口的居民可以在码头上看到它，如果天气允许的话。',
    'References\nhttps://one.example/a\nhttps://two.example/b\nhttps://three.example/c',
  ],
})

/** An address this many lines down is no longer the page’s own. */
const HEAD = 20

/** A line that a text was broken after: the address is the next word of its sentence. */
const LEADS_ON = /(?:,|\b(?:here|at|see|visit|to|from|in|on|enter))$/i

function urlConfidence(view: View, block: Block): number {
  const above = view.blocks[block.index - 1]
  const below = view.blocks[block.index + 1]
  // A sentence that ends in a colon announces the address.
  if (
    above &&
    (above.text.endsWith(':') ||
      /^(?:references|sources?|links?|quellen|literatur|bibliography|further reading|resources)$/.test(
        lineKey(above.text),
      ))
  )
    return 0.6
  if ((above && LEADS_ON.test(above.text)) || (below && /^[.,;)]/.test(below.text))) return 0.6
  if (block.index === 0) return 0.97
  if (IMAGE.test(block.text)) return 0.93
  if ((above && /[?!;]$/.test(above.text)) || isOneOfMany(view, block) || countUrls(view) >= MANY) return 0.7
  if (POST.test(block.text)) return 0.95
  // Among the first lines it is the page's own, whatever notice stands above.
  if (block.index < 8 && zoneOf(view, block) === 'head' && below && isTitleLength(below)) return 0.93
  return zoneOf(view, block) === 'head' && block.index < HEAD ? 0.95 : zoneOf(view, block) === 'tail' ? 0.85 : 0.8
}

/** A page has one address of its own; so many are the sources of a digest. */
const MANY = 5

const counts = new WeakMap<View, number>()

function countUrls(view: View): number {
  const known = counts.get(view)
  if (known !== undefined) return known
  const found = view.blocks.filter(
    ({text, start, end}) => end - start < 300 && URL.test(text) && !POST.test(text),
  ).length
  counts.set(view, found)
  return found
}

/** A list of firms or sources has an address every few lines. */
const NEAR = 8

function isOneOfMany(view: View, block: Block): boolean {
  return view.blocks
    .slice(Math.max(0, block.index - NEAR), block.index + NEAR + 1)
    .some((other) => other !== block && other.end - other.start < 300 && URL.test(other.text) && !POST.test(other.text))
}

function isTitleLength(block: Block): boolean {
  const length = block.end - block.start
  return length >= 25 && length < 200
}
