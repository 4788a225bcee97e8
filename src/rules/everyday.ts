/**
 * The rules that are made out of the language packs: for each category, one rule per reach. What they say lives in the
 * packs; what they are called, why it is noise and what must not be taken for it lives here.
 */
import type {Category} from '../category.ts'
import {headerRule, lineRule} from '../rule/line-rules.ts'
import type {PhraseRule} from '../rule/phrase-rule.ts'
import {labelRule, saysRule, sentenceRule, startRule, wordsRule} from '../rule/phrase-rules.ts'
import type {Rule} from '../rule/rule.ts'
import {CONCEPTS} from './concepts/index.ts'
import type {Idea} from './concepts/lexicon.ts'
import {onlyNotices, withHolder} from './copyright-notice.ts'
import type {Phrases} from './packs/pack.ts'

const MAKERS: Record<keyof Phrases, (rule: PhraseRule) => Rule> = {
  lines: lineRule,
  headers: headerRule,
  starts: startRule,
  labels: labelRule,
  sentences: sentenceRule,
  says: saysRule,
  words: wordsRule,
}

function everyday(
  category: Category,
  reach: keyof Phrases,
  name: string,
  summary: string,
  examples: readonly string[],
  confidence?: number,
): Rule {
  // A notice of copyright is looked through by a rule of its own.
  const isLoose = reach === 'starts' && category !== 'copyright'
  return MAKERS[reach]({
    name,
    category,
    summary,
    examples,
    ...(isLoose ? {goesOn} : {}),
    ...(confidence === undefined ? {} : {confidence}),
  })
}

/** What a notice goes on about: the reader, the site, what the page is made of, what there is to get. */
const NOTICE_IDEAS: readonly Idea[] = ['you', 'we', 'text', 'ads', 'mail', 'get', 'fresh', 'often']
/** Words of notices that many languages share. */
const NOTICE =
  /cookie|browser|javascript|web ?site|e-?mail|newsletter|copyright|©|https?:|www\.|@|\blog ?in\b|facebook|google/

function goesOn(sentence: string): boolean {
  return NOTICE.test(sentence) || CONCEPTS.some((concepts) => concepts.touches(sentence, NOTICE_IDEAS))
}

const PROSE =
  'The harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.'

export const EVERYDAY: readonly Rule[] = [
  everyday(
    'llm-leak',
    'lines',
    'assistant-button',
    'A button or note of the program that a language model answers in.',
    [
      `${PROSE}\n⟦Regenerate response⟧\n${PROSE}`,
      'Regenerate response teams, the plan says, after each storm, and give the old lamp to the new keeper.',
    ],
  ),
  everyday(
    'llm-leak',
    'sentences',
    'assistant-sentence',
    'A sentence that a language model says to who asked it, of the text that it wrote.',
    [
      `${PROSE} ⟦Let me know if you would like a shorter version of this article.⟧`,
      `${PROSE} ⟦Soll ich den Text noch kürzen?⟧ ${PROSE}`,
      `⟦Sure! Below is the piece, rewritten to be fresh, at about 250 words:⟧ HULL – ${PROSE}`,
      'Let me know if you would like a shorter rope, he said, and she let him know at once.',
    ],
  ),
  everyday('share', 'lines', 'share-prompt', 'A line that asks to share the page or names the button for it.', [
    `${PROSE}\n⟦Share this article⟧\n${PROSE}`,
    '“Share this article,” she told her followers, and eleven thousand of them did so before the day was over.',
  ]),
  everyday('share', 'headers', 'share-block', 'A header over share buttons, with the buttons.', [
    `${PROSE}\n⟦Share this on:⟧\n⟦Facebook\nTwitter⟧`,
    `${PROSE} At first the program looked\nlike this:\n# open the pier\n${PROSE}`,
    'To share this on the network, the nurses had to ask the hospital first, and the hospital said no.',
  ]),
  everyday('share', 'sentences', 'share-sentence', 'A sentence that asks the reader to share the article.', [
    `${PROSE} ⟦Please share this article with anyone who loves the sea.⟧`,
    `${PROSE}\n⟦Please share this story with a friend who is trying to light a lamp... and remind them that it takes a year!⟧ It burns.`,
    'They hope neighbours will share this story of the flood with their children one day, she said.',
  ]),
  everyday('share', 'words', 'share-button', 'The words of a share button or of its note for screen readers.', [
    `${PROSE}\nFacebook ⟦(Opens in new window)⟧`,
    'The new window that opens in the north wall will show the harbour, and the old one will be bricked up.',
  ]),
  everyday('subscribe', 'lines', 'subscribe-prompt', 'A line that asks to subscribe or to follow.', [
    `${PROSE}\n⟦Sign up for our newsletter⟧\n${PROSE}`,
    'Our newsletter went out to four hundred parents in May, and two of them came to the meeting.',
  ]),
  everyday('subscribe', 'headers', 'subscribe-block', 'A header over a subscription form, with the form.', [
    `${PROSE}\n⟦Subscribe via email⟧\n⟦Your email⟧`,
    'Subscribe via email or by post: the choir has always taken both, and nobody has complained about it yet.',
  ]),
  everyday(
    'subscribe',
    'starts',
    'subscribe-line',
    'A line that begins like an invitation to a newsletter or channel.',
    [
      `${PROSE}\n⟦Subscribe to the Harbour Letter newsletter and get a free tide table⟧\n${PROSE}`,
      `${PROSE}\n1. Open the site and choose the bell at the top. Enter your e-mail address and your password, then press the key.\n2. Wait until the lamp turns green, which takes a minute.`,
      'Subscribers to the newsletter of the sailing club were told first, and they told everybody else within the hour.',
    ],
  ),
  everyday(
    'subscribe',
    'sentences',
    'subscribe-sentence',
    'A sentence that invites to a newsletter or channel of the site.',
    [
      `${PROSE} ⟦Sign up for our weekly newsletter to hear about the tides.⟧`,
      'The company continued to sign up additional customers for its newsletter business in the south.',
    ],
  ),
  everyday('subscribe', 'words', 'subscribe-button', 'The words of a subscription box in the middle of a text.', [
    `${PROSE}\n⟦after newsletter promotion⟧\n${PROSE}`,
    'Sales rose after newsletter readers had been promised a promotion by the shop.',
    `${PROSE}\nSubscribe to the Pier Software release announcements mailing list\n${PROSE}`,
  ]),
  everyday('ad-label', 'lines', 'ad-label', 'A line that only marks the place of an advertisement.', [
    `${PROSE}\n⟦Advertisement⟧\n${PROSE}`,
    'The advertisement ran for a week and brought the baker exactly one customer, who wanted to buy the shop.',
  ]),
  everyday('ad-label', 'starts', 'ad-notice', 'A line that begins like a note around an advertisement.', [
    `${PROSE}\n⟦Story continues below advertisement⟧\n${PROSE}`,
    'The story continues below deck, where the cook had hidden the second lamp and the captain’s letters.',
  ]),
  everyday('ad-label', 'words', 'ad-note', 'The words around an advertisement in the middle of a text.', [
    `${PROSE} ⟦(Article continues below)⟧`,
    'The article continues below the fold with the list of those who voted against the pier.',
  ]),
  everyday(
    'ad-label',
    'sentences',
    'ad-sentence',
    'A sentence that says the text or the page carries advertisements.',
    [
      `${PROSE} ⟦This post contains affiliate links.⟧ ${PROSE}`,
      'This post contains two lamps, and the other one has been dark since the storm took the steps away.',
    ],
  ),
  everyday('cookie', 'lines', 'cookie-button', 'A button of a consent banner.', [
    `${PROSE}\n⟦Accept all cookies⟧\n⟦Cookie settings⟧`,
    'She would accept all cookies that the children baked, burnt or not, and she praised every one.',
  ]),
  everyday('cookie', 'starts', 'cookie-notice', 'A line that tells of the cookies of the site.', [
    `⟦We use cookies to make this site better.⟧\n${PROSE}`,
    'We use cookies from the bakery across the street as prizes, since the children like them best.',
  ]),
  everyday('cookie', 'sentences', 'cookie-sentence', 'A sentence that tells of the cookies of the site.', [
    `${PROSE} ⟦We use cookies to improve your visit.⟧`,
    'The law says that a site must ask before it sets a cookie, and most sites ask in small grey letters.',
  ]),
  everyday('comments', 'lines', 'comment-label', 'A label or button of the comment section.', [
    `${PROSE}\n⟦Leave a comment⟧`,
    `Threads\nWho lit the lamp?\n45 replies\n40,081 views\nRope for sale\n6 replies\n1,066 views\n${PROSE}`,
    'Leave a comment card in the box by the door, the sign says, and the kitchen will read it on Sunday.',
  ]),
  everyday('comments', 'headers', 'comment-form', 'The comment form: its header and its fields.', [
    `${PROSE}\n⟦Leave a Reply⟧\n⟦Name *\nEmail *\nWebsite⟧`,
    'Leave a reply with the clerk, they were told, and so the whole street walked to the town hall that night.',
  ]),
  everyday('comments', 'starts', 'comment-notice', 'A notice around the comment section.', [
    `${PROSE}\n⟦Your email address will not be published. Required fields are marked *⟧`,
    'Your email address is not what the court wanted to see; it wanted the letters themselves, in the original.',
  ]),
  everyday('comments', 'sentences', 'comment-sentence', 'A sentence about the rules of the comment section.', [
    `${PROSE} ⟦Comments are closed.⟧`,
    `${PROSE} Comments are closed (after 1100 of them), but you can still read them here. I deleted one of them.`,
    `Comments? We'd love to hear from you.\n${PROSE}`,
    'His comments are closed to doubt, as the reviewers wrote, and his book sells all the better for it.',
    `${PROSE} Comments are closed (after 1100 of them), but you can still read them here. ${PROSE} ${PROSE}\n${PROSE} ${PROSE}`,
  ]),
  everyday('call-to-action', 'lines', 'call-to-action-line', 'A line that asks the reader to comment.', [
    `${PROSE}\n⟦Tell us what you think⟧`,
    'Tell us what you think about the pier, the councillor said, and for two hours they told her.',
  ]),
  everyday('promo', 'lines', 'promo-line', 'A line that advertises the site, its app, its shop, or asks for money.', [
    `${PROSE}\n⟦Download our app⟧\n${PROSE}`,
    `${PROSE}\nGet in touch\n${PROSE}`,
    'Download our app, the ministry says, and you can watch the water rise from your own kitchen table.',
  ]),
  everyday('promo', 'starts', 'promo-notice', 'A line that begins by advertising the site.', [
    `${PROSE}\n⟦Click here to join the Harbour Club⟧\n${PROSE}`,
    'Support for our pier came from as far as the capital, where an old sailor had read about the storm.',
  ]),
  everyday('promo', 'sentences', 'promo-sentence', 'A sentence that advertises the site or promises updates.', [
    `${PROSE} ⟦Stay tuned to Harbour Daily for the results.⟧`,
    'The piano must stay tuned to the pitch of the organ, and that is why it stands by the warm wall.',
    `${PROSE} ⟦We will update this story as it develops.⟧`,
    `${PROSE} We will update this post when those issues are resolved.`,
  ]),
  everyday('promo', 'words', 'promo-button', 'The words of an advertisement for the site in the middle of a text.', [
    `${PROSE}⟦CLICK HERE TO GET THE HARBOUR APP⟧The vote was close.`,
    'You click here to get the water running and there to get it warm, the plumber explained with patience.',
  ]),
  everyday('paywall', 'lines', 'paywall-line', 'A line of a wall that asks to log in or to pay.', [
    `${PROSE}\n⟦Sign in to continue reading⟧`,
    'Sign in to the guest book by the door, the host said, and continue to the garden where supper is waiting.',
  ]),
  everyday('paywall', 'starts', 'paywall-notice', 'A line that tells why the text stops and what to pay.', [
    `${PROSE}\n⟦This article is for subscribers only. Log in or buy a pass.⟧`,
    'This article is for subscribers of hope, as its author likes to put it, and hope is free.',
  ]),
  everyday('paywall', 'sentences', 'paywall-sentence', 'A sentence that tells why the text stops and what to pay.', [
    `${PROSE} ⟦Subscribe to continue reading.⟧`,
    'Readers who already subscribe need not do a thing, the publisher said on Monday in a short note.',
  ]),
  everyday('adblock', 'lines', 'adblock-line', 'A line of an ad-blocker wall.', [
    `${PROSE}\n⟦Ad Blocker Detected⟧`,
    'An ad blocker detected on a school computer is no crime, the judge found, and closed the file.',
  ]),
  everyday('adblock', 'starts', 'adblock-wall', 'A line that asks to turn off the ad blocker.', [
    `${PROSE}\n⟦Please disable your ad blocker to support us.⟧`,
    'Please disable the alarm before you open the north door, or the whole harbour will wake up.',
  ]),
  everyday(
    'adblock',
    'says',
    'adblock-sentence',
    'A sentence that asks to turn off the ad blocker.',
    [
      `${PROSE} ⟦To read on, please turn off your ad blocker.⟧`,
      'Some sites will not let you in unless you turn off your ad blockers, and she writes that this is a pity.',
    ],
    0.9,
  ),
  everyday('adblock', 'words', 'adblock-suffix', 'The words of an ad-blocker wall glued to the text.', [
    `${PROSE} ⟦AdBlock Detected |⟧`,
    'Roadblock detected, the driver’s machine told him, and it was right: a cow stood there.',
  ]),
  everyday('copyright', 'lines', 'legal-link', 'A line that only links to legal pages, or reserves rights.', [
    `${PROSE}\n⟦All rights reserved⟧`,
    'All rights reserved for the crew under the old treaty were lost when the ship changed its flag.',
  ]),
  onlyNotices(
    everyday('copyright', 'starts', 'copyright-line', 'A line that tells who owns the page or who built it.', [
      `${PROSE}\n⟦Copyright © 2031 Harbour Daily. All rights reserved.⟧`,
      `${PROSE}\nCopyright in a divided harbour\n${PROSE}`,
      'Copyright 1954, softbound manual\nWith tables of tides, and hard to find.',
      `(a) You may moor at the pier.\n(b) You may not fish from it.\n(c) You must keep, as the harbour master asks, all lamps lit.\n${PROSE}`,
      ['Ada Reed', 'Tom Tarr', 'Pier & Lamp', 'The Dredgers', 'Reed Lines', 'North Quay']
        .map((holder, k) => `chapter-${k}\nCopyright ${2031 + k} ${holder}`)
        .join('\n'),
      `Originally published in Pier & Lamp, June 1975\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}`,
      `${PROSE}\n⟦This article was published in Pier & Lamp in June.⟧`,
      'All rights reserved to the crown in 1604 were given back to the town a hundred years later, and the town sold them. The buyer was a baker. Nobody minded.',
    ]),
  ),
  withHolder(
    everyday(
      'copyright',
      'sentences',
      'copyright-sentence',
      'A sentence that reserves rights, and the one before it that names their holder.',
      [
        `${PROSE} ⟦All rights reserved.⟧`,
        `${PROSE} ⟦© 2031 Harbour Daily. All rights reserved.⟧`,
        `Der Rat tagte am Dienstagabend und beschloss nach zwei Stunden, den alten Steg vor dem Winter zu reparieren. ⟦© 2031 Hafenblatt. Alle Rechte vorbehalten.⟧`,
        'A licence may say that some rights are reserved, and then it says which ones, in plain words.',
      ],
      0.95,
    ),
  ),
  everyday('disclosure', 'lines', 'disclosure-link', 'A line that only links to a disclosure or to editorial rules.', [
    `${PROSE}\n⟦Affiliate disclosure⟧`,
    'An affiliate disclosure rule is now law in nine states, and lawyers are happy in all nine.',
  ]),
  everyday(
    'disclosure',
    'starts',
    'disclosure-line',
    'A line that tells how the site earns money or disclaims liability.',
    [
      `⟦This post contains affiliate links.⟧\n${PROSE}`,
      'This post contains the anchor of the frigate, which divers found in 1974, and a plaque that nobody can read.',
    ],
  ),
  everyday('disclosure', 'sentences', 'disclosure-sentence', 'A sentence that tells how the site earns money.', [
    `${PROSE} ⟦As an Amazon Associate I earn from qualifying purchases.⟧`,
    'The health commission said that it may earn trust only by speaking early, and it spoke on Friday.',
  ]),
  everyday('embed', 'lines', 'embed-label', 'A label or button of a player, a gallery or an embedded post.', [
    `${PROSE}\n⟦View this post on Instagram⟧\n${PROSE}`,
    'He would view this post on Instagram as the end of his career, and in a way it was just that.',
    `Annals of the Harbour\nVolume 1\n${PROSE}`,
    `${PROSE}\nAccessibility\nCaptions\n${PROSE}`,
  ]),
  everyday('embed', 'starts', 'embed-line', 'A line that a player, a gallery or an embedded post brought along.', [
    `${PROSE}\n⟦A post shared by Pier Watch (@pierwatch)⟧\n${PROSE}`,
    `${PROSE}\n⟦Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.⟧\n${PROSE}`,
    'A post shared by two families marks where one garden ends and the other begins, and both paint it.',
  ]),
  everyday('embed', 'sentences', 'embed-sentence', 'A sentence that stands in for an embed that did not load.', [
    `${PROSE} ⟦Attachment not found: pier.jpg⟧`,
    `${PROSE}\n⟦Dit is een bericht met externe inhoud. Om het te tonen moet je eerst toestemming geven.⟧`,
    `${PROSE}⟦Tarayıcınız bu videoyu oynatamıyor.⟧`,
    'The tide tables, the attachment and the key were not found: the clerk had all of them at home.',
  ]),
  everyday('embed', 'words', 'embed-button', 'The words of a player or a gallery in the middle of a text.', [
    `The pier at dawn. ⟦Press enter or click to view image in full size⟧ ${PROSE}`,
    'You can view the image in full at the museum, where it hangs above the stairs.',
  ]),
  everyday('template', 'lines', 'template-line', 'What a program says to its user: loading, errors, missing scripts.', [
    `${PROSE}\n⟦Loading...⟧`,
    'Loading timber took all night, and the mate fell asleep on the last plank with his hat on.',
  ]),
  everyday('template', 'starts', 'template-notice', 'A line in which a program speaks of itself.', [
    `⟦Please enable JavaScript to view this page.⟧\n${PROSE}`,
    'JavaScript frameworks come and go, the teacher says, but the language is what her pupils should learn.',
  ]),
  everyday(
    'template',
    'words',
    'template-note',
    'A program’s note to its user in the middle of a text.',
    [
      `The plan (pdf, ⟦opens in new tab⟧) was printed twice. ${PROSE}`,
      'The café opens in newly painted rooms on Friday, with a tab for everyone who helped.',
    ],
    0.95,
  ),
  everyday('pagination', 'lines', 'pagination-label', 'A line that turns pages.', [
    `${PROSE}\n⟦Next post⟧`,
    'Next post on the border is ten miles north, and it is manned only in summer.',
  ]),
  everyday('pagination', 'starts', 'pagination-line', 'A line that names the page before or after.', [
    `${PROSE}\n⟦Page 2 of 9⟧`,
    `${PROSE}\n1 2 3 4 | git clone lamp.git && cd lamp\n${PROSE}`,
    'Page two of the treaty is missing, and so is the only man who had read it to the end.',
  ]),
  everyday('tools', 'lines', 'tool-button', 'A button for printing, saving, listening or letter size.', [
    `${PROSE}\n⟦Print this article⟧`,
    `${PROSE}\nQuote:\n${PROSE}`,
    `${PROSE}\n⟦Quote⟧\n⟦Reply⟧`,
    'Print this article, she wrote on the galley, but not on the first page and not before Friday.',
    `${PROSE}\nlamp\n=\nopen\n(\n"pier"\n)\nprint\n(\nlamp\n.\nname\n)\n${PROSE}`,
  ]),
  everyday(
    'tools',
    'sentences',
    'tool-sentence',
    'A sentence on when the page was last looked at, or by which device it was sent.',
    [
      `${PROSE} ⟦This page was last reviewed on 3 March.⟧ ${PROSE}`,
      'The page was last seen on the quay, where the wind took it out of the clerk’s hands.',
    ],
  ),
  everyday(
    'tools',
    'starts',
    'tool-line',
    'A line of a tool for the article.',
    [
      `⟦Listen to this article (4 minutes)⟧\n${PROSE}`,
      'Listen to this story with care, the old man said, since I shall tell it only once. Then he told it. It took all night.',
    ],
    0.93,
  ),
  everyday('tools', 'words', 'tool-words', 'The words of tool buttons glued to other text.', [
    `${PROSE} ⟦Get more newsLiveonPrint⟧`,
    'To get more news live on the radio they climbed the hill with the old set on their backs.',
  ]),
  everyday(
    'widget',
    'lines',
    'widget-label',
    'A label of a poll, a rating, a language picker or another small program.',
    [
      `${PROSE}\n⟦Was this article helpful?⟧`,
      'Was this article helpful to the enemy? That is what the court had to decide, and it took a year.',
    ],
  ),
  everyday('widget', 'starts', 'widget-line', 'A line that a counter or rating brought along.', [
    `${PROSE}\n⟦(Visited 12 times, 1 visits today)⟧`,
    'Visited 12 times by the fleet, the island has kept one cannon and many songs.',
  ]),
  everyday('form', 'lines', 'form-label', 'A field or button of a form.', [
    `${PROSE}\n⟦Email *⟧\n⟦This field is required⟧`,
    `${PROSE}\nBoats for hire\nName\nCompany\nPhone\nReed and Sons\n${PROSE}`,
    'Name: that was all the form at the border asked for, and nobody had ever been turned away.',
  ]),
  everyday('form', 'starts', 'form-notice', 'A note beside a field of a form.', [
    `${PROSE}\n⟦I agree to the terms and conditions of this site⟧`,
    'I agree with the pilot: the harbour is too shallow for ships of that size, and it always was.',
  ]),
  everyday('read-time', 'lines', 'read-time', 'A line that tells how long the reading takes.', [
    `⟦4 min read⟧\n${PROSE}`,
    'A minute to read the letter, an hour to answer it: that is how the queen worked to the end.',
  ]),
  everyday('read-time', 'starts', 'read-time-label', 'A labelled reading time.', [
    `⟦Reading time: 4 minutes⟧\n${PROSE}`,
    'Reading times are posted at the door of the archive, and they change with the moon, it seems.',
  ]),
  everyday(
    'credit',
    'lines',
    'credit',
    'A line that only names an agency or the source of a picture.',
    [
      `⟦Getty Images⟧\n${PROSE}`,
      'Getty Images sold the picture of the pier to nine papers, and all nine printed it on the front page.',
    ],
    0.92,
  ),
  everyday(
    'credit',
    'starts',
    'credit-label',
    'A line that names who took a picture.',
    [
      `⟦Photo: Ada Reed⟧\n${PROSE}`,
      `${PROSE}\n⟦(© Photo: Ada Reed)⟧\n${PROSE}`,
      'Photos of the pier are all that the town has left of it, and the best of them hang in the town hall. They were taken by a nurse. She died in 1911.',
    ],
    0.91,
  ),
  everyday(
    'caption',
    'lines',
    'caption-label',
    'A line that only says of a picture that it is an illustration, or from the archive.',
    [
      `⟦Arşiv fotoğrafı⟧\n${PROSE}`,
      `${PROSE}\n⟦자료 사진⟧\n${PROSE}`,
      'Arşiv fotoğrafı hâlâ belediyenin duvarında asılı, ve önünden geçen herkes bir kez durup ona bakıyor.',
    ],
    0.92,
  ),
  everyday(
    'author-bio',
    'headers',
    'author-bio',
    'A header over lines about the author, with the lines.',
    [
      `${PROSE}\n⟦About the author⟧\n⟦Ada Reed⟧`,
      'About the author of the letter nothing is known, save that he hated the sea and all who live by it.',
    ],
    0.92,
  ),
  everyday(
    'subscribe',
    'says',
    'subscribe-mention',
    'A sentence that asks to follow or join the site, told by words inside it.',
    [
      `${PROSE}\n⟦港の新聞をフォローして情報を受け取ろう⟧`,
      'Die Hafenstadt folgt der Küste, und die Küste folgt dem Wind, sagt der Fischer.',
    ],
    0.93,
  ),
  everyday(
    'promo',
    'says',
    'promo-mention',
    'A sentence that advertises the app or shop of the site, told by words inside it.',
    [
      `${PROSE}\n⟦Liman uygulamasını indirin, gelişmelerden haberdar olun⟧`,
      'Belediye, liman için yeni bir uygulama hazırlıyor ve bunu mayısta tanıtacak.',
    ],
    0.95,
  ),
  everyday(
    'paywall',
    'says',
    'paywall-mention',
    'A sentence that asks for a membership, told by words inside it.',
    [
      `${PROSE}\n⟦この機能のご利用には会員登録が必要です。⟧`,
      '桟橋の会は会員を募っている。登録は役場で受け付けるという。',
    ],
    0.93,
  ),
  everyday(
    'disclosure',
    'says',
    'disclosure-mention',
    'A sentence that tells of a commission, told by words inside it.',
    [
      `${PROSE}\n⟦이 글은 활동의 일환으로 일정액의 수수료를 제공받습니다.⟧`,
      '부두는 오월에 다시 열릴 예정이라고 시가 화요일에 밝혔다.',
    ],
    0.93,
  ),
  everyday(
    'copyright',
    'words',
    'copyright-words',
    'The words of a copyright notice glued to the text.',
    [
      `부두는 오월에 다시 열린다. ⟦무단전재 및 재배포 금지⟧`,
      '시는 부두의 사진을 무단으로 쓰지 말아 달라고 화요일에 당부했다.',
    ],
    0.95,
  ),
  everyday(
    'table-of-contents',
    'lines',
    'table-of-contents-button',
    'A button that shows or hides the table of contents.',
    [`⟦Toggle the table of contents⟧\n${PROSE}`, 'Toggle the switch by the door, and the lamp on the pier goes on.'],
    0.97,
  ),
  everyday(
    'author-bio',
    'says',
    'author-contact',
    'A sentence that tells how to reach or follow the author.',
    [
      `${PROSE}\n⟦You can follow her on Twitter at the usual place.⟧`,
      'The dog will follow her on any path but the one that leads to the pier.',
    ],
    0.9,
  ),
  // Last: where another category knows the words too, it says more than “a link”.
  everyday('related', 'lines', 'related-line', 'A line that only points to other articles.', [
    `${PROSE}\n⟦Read more⟧\n${PROSE}`,
    `What comes with the lamp:\n- More blog posts\n- Read more\n- A box of matches`,
    `In the harbour office, on the row of the file, click\nView all\n.\n${PROSE}`,
    'Read more books, the librarian says, and see fewer doctors: that is her only advice for the winter.',
  ]),
  everyday('related', 'headers', 'related-block', 'A header over headlines of other articles, with the headlines.', [
    `${PROSE}\n⟦Related articles⟧\n⟦Ferry to sail again in May\nWhy the lighthouse went dark⟧`,
    `${PROSE}\nLighthouses\nThe lighthouse keeper writes that his light has not failed once in the forty years since he took it over.`,
  ]),
  everyday('related', 'starts', 'related-pointer', 'A line that begins by sending the reader to other articles.', [
    `${PROSE}\n⟦Click here to read the first part of the series⟧\n${PROSE}`,
    'Click here, click there: after an hour at the new ticket machine the old man had bought three tickets to nowhere.',
  ]),
  everyday('related', 'labels', 'related-label', 'A label such as “Read more:” with the headline behind it.', [
    `${PROSE}\n⟦Read more: Ferry to sail again in May⟧\n${PROSE}`,
    'Watch: The lamp is lit again\nThe harbour council met on Tuesday evening and voted, after two hours of debate, to repair the old pier before winter comes.',
    `${PROSE}\nMore from his long talk about the pier:\n“We are all made of planks.” ${PROSE}`,
    'What she learned at sea was to read more slowly: every chart tells two stories, and one of them is wrong.',
    'Le gril se range sous la jetée, et la lampe se pose sur le quai.\nPour aller plus loin : corde de chanvre, lampe à huile, planche de pin, filet...\nLa jetée rouvre en mai, dit le gardien, qui a compté les planches deux fois avant la fête.',
    `${PROSE} Quiz: How many different men can Black now place on c4? 3...Qe6/c4 Answer: Four.`,
  ]),
  everyday(
    'related',
    'sentences',
    'related-sentence',
    'A sentence that sends the reader to another article of the site.',
    [
      `${PROSE} ⟦Click here to read more.⟧`,
      'Those who want to read more can borrow the diaries from the town library, where they fill two shelves.',
    ],
  ),
  everyday('related', 'words', 'related-button', 'The words of a link to other articles in the middle of a text.', [
    `${PROSE} ⟦READ MORE ON THE HARBOUR BY CLICKING HERE⟧`,
    'You can read more on the harbour in the almanac of 1911, which the museum keeps in its cellar.',
  ]),
  everyday('nav', 'lines', 'nav-label', 'A line of a menu.', [
    `⟦Skip to main content⟧\n${PROSE}`,
    `${PROSE}\nWho we are\nAda Pier, keeper\nTom Lamp, clerk\n${PROSE}`,
    'Skip to the main content of the letter, the lawyer said, and so the clerk began on page four.',
  ]),
  everyday('nav', 'starts', 'breadcrumb-label', 'A line that tells where on the site the page stands.', [
    `⟦You are here: Home > News > Harbour⟧\n${PROSE}`,
    'You are here to work, the skipper told them, and the whole crew looked at the sky.',
  ]),
  everyday('nav', 'words', 'nav-words', 'The words of a menu glued to other text.', [
    `⟦Skip to main content⟧Harbour Daily\n${PROSE}`,
    'You may skip to the main act, since the first one is only there to let the late ones in.',
  ]),
  everyday(
    'copyright',
    'says',
    'copyright-mention',
    'A sentence on who may use the texts of the site, told by words inside it.',
    [
      `${PROSE}\n⟦Harbour Daily holds the copyright of all texts on this site.⟧`,
      'The printer held the copyright of the tables, and each captain who copied them paid him in herring.',
    ],
    0.93,
  ),
  everyday(
    'comments',
    'says',
    'comment-mention',
    'A sentence about the comments of the site, told by words inside it.',
    [
      `${PROSE}\n⟦Harbour Daily is committed to maintaining a lively but civil forum for its readers.⟧`,
      'The council is committed to keeping the pier open, and welcomes comments in the box by the door.',
    ],
    0.93,
  ),
  everyday(
    'related',
    'says',
    'related-mention',
    'A sentence that points to more on the site, told by words inside it.',
    [
      `${PROSE}\n⟦Harbour Daily has more on this story here.⟧`,
      'The keeper has more on his mind than the lamp, and he says so to whoever climbs the stairs.',
    ],
    0.93,
  ),
  everyday('share', 'starts', 'share-notice', 'A line that asks to pass the page on.', [
    `${PROSE}\n⟦Share this story with your friends on the quay.⟧`,
    'Share this bread with whoever comes, she told them, and they shared it with the gulls.',
  ]),
  everyday('template', 'sentences', 'template-sentence', 'A sentence in which a program speaks of itself.', [
    `⟦Your browser is out of date.⟧\n${PROSE}`,
    'Your browser of sheep, he wrote of the old ram, is out of grass by noon.',
  ]),
  everyday('widget', 'sentences', 'widget-sentence', 'A sentence in which a widget asks to be used.', [
    `${PROSE}\n⟦Was this article helpful?⟧`,
    'Was this article of the treaty helpful to anyone, the judge asked, and nobody in the hall stood up.',
  ]),
]
