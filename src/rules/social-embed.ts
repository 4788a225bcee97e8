import {startsLine} from '../rule/phrase-hit.ts'
import {defineRule} from '../rule/rule.ts'

const tweetPicture = defineRule({
  name: 'post-picture',
  category: 'embed',
  summary: 'The address of a picture that an embedded post carries; the words of the post stay.',
  triggers: ['pic.twitter.com/*', 'pic.x.com/*'],
  *find(view, hit) {
    if (!hit) return
    const token = /^\S{6,60}/.exec(view.text.slice(hit.start, hit.start + 60))
    if (token)
      yield {
        start: hit.start,
        end: hit.start + token[0].replace(/[—“”"].*$/, '').length,
        confidence: 0.98,
        evidence: 'a picture’s address',
      }
  },
  examples: [
    'The pier is gone. ⟦pic.twitter.com/a1B2c3D4⟧',
    'The letters “pic” at the head of a file once stood for picture, and twitter.com had nothing to do with it.',
  ],
})

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janu|févr|mars|avr|mai|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|mär|okt|dez)'
const SIGNATURE = new RegExp(
  `^[—–-] ?[^\\n]{1,80}\\(@\\w{1,30}\\) ?(?:${MONTH}[\\p{L}.]* \\d{1,2}, \\d{4}|\\d{1,2}\\.? ?(?:de )?${MONTH}[\\p{L}.]*\\.? ?(?:de )?\\d{4})`,
  'iu',
)

const tweetSignature = defineRule({
  name: 'post-signature',
  category: 'embed',
  summary: 'The line that signs an embedded post with name, handle and date.',
  triggers: ['(@*'],
  *find(view, hit) {
    if (!hit) return
    const from = Math.max(hit.block.start, hit.start - 90)
    const before = view.text.slice(from, hit.start)
    const dash = Math.max(before.lastIndexOf('—'), before.lastIndexOf('–'), before.lastIndexOf('- '))
    if (dash < 0) return
    const found = SIGNATURE.exec(view.text.slice(from + dash, from + dash + 220))
    if (found)
      yield {
        start: from + dash,
        end: from + dash + found[0].length,
        confidence: 0.97,
        evidence: 'signs an embedded post',
      }
  },
  examples: [
    'The pier is gone.\n⟦— Ada Reed (@adareed) March 3, 2031⟧\nThe vote was close.',
    'Ada Reed (@adareed) – a friend of the pier – wrote on March 3, 2031 that it was gone.',
  ],
})

const videoTitle = defineRule({
  name: 'video-title',
  category: 'embed',
  summary: 'The line under an embedded film: its title, its maker, the site that plays it.',
  triggers: ['on vimeo', 'on soundcloud', 'on flickr', 'on bandcamp', 'on scribd', 'on slideshare'],
  *find(_view, hit) {
    if (!hit) return
    const {block} = hit
    if (block.end - block.start > 160 || block.end - hit.end > 1 || !/ (?:from|by|von|de) /.test(block.folded)) return
    yield {
      start: block.start,
      end: block.end,
      confidence: block.text.endsWith('.') ? 0.95 : 0.85,
      evidence: `ends “${hit.trigger}”`,
    }
  },
  examples: [
    'The film shows it.\n⟦The old pier from Ada Reed on Vimeo.⟧\nThe vote was close.',
    'He put the film on Vimeo because nobody else would have it, and it found an audience of two.',
  ],
})

const imageCounter = defineRule({
  name: 'image-counter',
  category: 'embed',
  summary: 'A line that counts the pictures of a gallery.',
  triggers: ['image', 'photo', 'slide', 'bild', 'foto', 'picture', 'immagine', 'imagen'],
  *find(_view, hit) {
    if (!hit || !startsLine(hit)) return
    const {block} = hit
    if (
      !/^(?:image|photo|slide|bild|foto|picture|immagine|imagen)\s+\d{1,3}\s+(?:of|von|de|di|\/)\s+\/?\s*\d{1,3}$/.test(
        block.folded,
      )
    )
      return
    yield {start: block.start, end: block.end, confidence: 0.98, evidence: 'counts pictures'}
  },
  examples: ['⟦Image 1 of / 8⟧\nThe pier in March.', 'Photo 51 of the series shows the lamp, and it is the only one.'],
})

export const SOCIAL_EMBED = [tweetPicture, tweetSignature, videoTitle, imageCounter]
