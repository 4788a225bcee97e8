/**
 * What a page says to its reader beside the text: pleas to subscribe, share, comment, give, and allow advertisements; what
 * it earns and who wrote it. The phrase lists know the common wordings; these rules know the ideas (concepts/lexicon.ts).
 */
import {promptRule} from '../rule/prompt-rule.ts'
import {CONCEPTS as languages} from './concepts/index.ts'
import {PROSE} from './example-prose.ts'

const adblockPlea = promptRule({
  name: 'adblock-plea',
  category: 'adblock',
  summary: 'A plea to let advertisements through, however it is worded.',
  languages,
  anchors: ['blocker', 'ads'],
  recipes: [
    ['blocker', 'allow', ['we', '^allow']],
    ['blocker', 'detect', 'you'],
    ['ads', 'fund', 'we', '^allow'],
    ['ads', 'allow', 'we', 'you'],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Your browser hides our adverts. They pay the lamp keeper, so please let them through for us.⟧\n${PROSE}`,
    `${PROSE}\n⟦An ad filter seems to be running. Pause it for this site and refresh.⟧`,
    'If the pictures do not load, you might be using an ad blocker that hides the page of the printer.',
    'The ad blocker was written in a night, he says, and the harbour office has used it on all its screens since 2031.',
  ],
})

const subscribePlea = promptRule({
  name: 'subscribe-plea',
  category: 'subscribe',
  summary: 'An invitation to get the news of the site by mail or message, however it is worded.',
  languages,
  anchors: ['mail', 'crowd', 'inbox', 'alike'],
  subject: ['mail'],
  recipes: [
    ['mail', '^get', ['often', 'spared'], ['you', 'we', 'spared']],
    ['mail', 'sign', 'you', ['often', 'spared']],
    ['mail', '^get', 'sign', 'you', 'we'],
    ['mail', 'often', 'spared'],
    ['<join', 'crowd', 'we'],
    ['inbox', 'often'],
    ['alike', 'sign', ['often', 'spared', 'mail'], ['you', 'we']],
  ],
  asks: true,
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Get the tide letter in your inbox every Friday. No spam, ever.⟧\n${PROSE}`,
    'The clerk gets a weekly email from the harbour, and she has it read aloud in the hall on Fridays.',
    'She opened the newsletter first and the bills last, every morning, before the ferry came and the lamp went out.',
  ],
})

const sharePlea = promptRule({
  name: 'share-plea',
  category: 'share',
  summary: 'A plea to pass the article on, however it is worded.',
  languages,
  anchors: ['shared', 'liked'],
  subject: ['shared'],
  recipes: [
    ['^pass', 'shared', 'people'],
    ['liked', '^pass', 'shared'],
    ['<liked', '^pass', 'people'],
  ],
  asks: true,
  examples: [
    `${PROSE}\n⟦Know someone who loves the sea? Pass this article on to them.⟧\n${PROSE}`,
    `${PROSE}\n⟦Send saken til noen som liker fyr⟧ – Jeg har tent lykta i førti år, sier hun.\n${PROSE}`,
    'Pass the rope along the quay to a friend, the old hands say, and never to someone you owe money.',
    'Låt fler barn cykla till skolan, säger hamnrådet, och låt dem göra det tillsammans med sina vänner.',
  ],
})

const answerPlea = promptRule({
  name: 'answer-plea',
  category: 'call-to-action',
  summary: 'A plea to comment or to vote, however it is worded.',
  languages,
  anchors: ['below'],
  subject: [],
  recipes: [
    ['below', ['^tell', '^ask'], 'opinion'],
    ['below', '^tell', '^ask', 'you'],
  ],
  inSentence: [['^tell', 'opinion']],
  isSureInside: true,
  asks: true,
  examples: [
    `${PROSE}\n⟦Would you pay for the lamp? Add your view underneath.⟧`,
    'The tide tables are printed below, and your own may differ by ten minutes on the north side of the pier.',
  ],
})

const earningsNote = promptRule({
  name: 'earnings-note',
  category: 'disclosure',
  summary: 'A note that the site earns something from what readers buy through it, however it is worded.',
  languages,
  anchors: ['earn'],
  recipes: [['earn', 'buy', 'we', ['you', 'text', 'denies']]],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦If you order through the buttons here, this site gets a small cut.⟧\n${PROSE}`,
    'The harbour earns a commission on each crate that a ship lands, and so it has never asked for a tax.',
  ],
})

const machineNote = promptRule({
  name: 'machine-note',
  category: 'disclosure',
  summary: 'A note that a machine helped to write or translate the text.',
  languages,
  anchors: ['text'],
  subject: ['machine'],
  recipes: [['machine', 'written', 'text']],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Parts of this article were drafted with the help of a language model and checked by an editor.⟧`,
    'This article of the treaty was written by a machine of the old kind, with ribbons, and it shows.',
  ],
})

const adviceNote = promptRule({
  name: 'advice-note',
  category: 'disclosure',
  summary: 'A note that the text is no advice.',
  languages,
  anchors: ['text'],
  subject: ['advice'],
  recipes: [['advice', 'text', 'denies']],
  inSentence: ['text', 'advice', 'denies'],
  examples: [
    `${PROSE}\n⟦Nothing on this page is financial advice.⟧`,
    'This page of the log holds no lamp times, and the keeper has said that he never wrote any down.',
  ],
})

const supportPlea = promptRule({
  name: 'support-plea',
  category: 'promo',
  summary: 'A plea to pay for the work of the site, however it is worded.',
  languages,
  anchors: ['cause', 'thanks'],
  recipes: [
    ['^give', 'cause', ['we', 'you']],
    ['thanks', ['cause', 'we', 'ads']],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Chip in from $2 a month and help us keep local reporting alive.⟧`,
    'Local journalism was what she had wanted to do since the storm, when the paper printed her letter.',
    'Your membership includes a seat on the early ferry and a key to the sauna, and you may bring a guest to both.',
    'MobilePay er blevet dyrere for havnen, og du betaler nu to kroner mere for en plads ved den gamle mole.',
  ],
})

const tipPlea = promptRule({
  name: 'tip-plea',
  category: 'promo',
  summary: 'A plea to write to the newsroom, however it is worded.',
  languages,
  anchors: ['tip'],
  recipes: [['tip', '^contact', 'we']],
  asks: true,
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Know something about the lamp? Write to our newsroom in confidence.⟧`,
    'The tip of the pier broke in March, and whoever had a story to tell told it in the Anchor that night.',
    'Our newsroom is a shed on the pier, and we write by the light of the lamp when the power goes.',
  ],
})

const returnPlea = promptRule({
  name: 'return-plea',
  category: 'promo',
  summary: 'A plea to come back to the site for more, however it is worded.',
  languages,
  anchors: ['fresh'],
  subject: [],
  recipes: [
    ['<back', 'fresh'],
    ['<lead', 'fresh', 'back'],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Bookmark this page and check back for further updates.⟧`,
    `${PROSE}\n⟦For round-the-clock updates from the quay, keep visiting the Harbour Letter.⟧`,
    'The board gets its updates from the quay by flag, as it has since 1904, and nobody has ever missed one.',
  ],
})

const sponsorNote = promptRule({
  name: 'sponsor-note',
  category: 'ad-label',
  summary: 'A note that somebody paid for the text.',
  languages,
  anchors: ['sponsored'],
  recipes: [['^text', 'sponsored']],
  examples: [
    `${PROSE}\n⟦This podcast is brought to you by Pier & Lamp.⟧\n${PROSE}`,
    'The lamp was brought to you by the sea, the old keeper used to say, and he did not mean it kindly.',
  ],
})

const pieceLink = promptRule({
  name: 'piece-link',
  category: 'related',
  summary: 'A line that only sends the reader to another text of the site.',
  languages,
  anchors: ['pieces'],
  recipes: [['<read', 'pieces']],
  examples: [
    `${PROSE}\n⟦Read our explainer on who pays for the lamp.⟧\n${PROSE}`,
    `${PROSE}\n⟦Read our review of the Gull 1500, the Anchor and our preview of the revised ferry.⟧\n${PROSE}`,
    `${PROSE}\n⟦Read our Guide to Buying and Using the Harbour Pass for more information.⟧\n${PROSE}`,
    'They could see our front page from the ferry, the editor says, since the boy had nailed it to the mast.',
  ],
})

const playerNote = promptRule({
  name: 'player-note',
  category: 'embed',
  summary: 'The words that stand in for a player or an embed that did not load.',
  languages,
  anchors: ['failing', 'press'],
  subject: ['failing'],
  recipes: [
    ['media', 'failing'],
    ['<player', 'failing'],
    ['<press', 'network'],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦This video cannot be displayed. Tap to open it.⟧\n${PROSE}`,
    'The gallery was loading its last painting when the water came, and the video of it is worth seeing.',
  ],
})

const consentNote = promptRule({
  name: 'consent-note',
  category: 'cookie',
  summary: 'A note on what the page keeps of its reader, with the words of consent to it.',
  languages,
  anchors: ['cookie'],
  recipes: [['cookie', 'consents', 'we', 'you']],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Vi bruger cookies for at forbedre din oplevelse. Du kan ændre dine indstillinger her.⟧`,
    'Bageren siger, at hans cookies er blevet bedre, siden han fik en ny ovn, og at du kan smage dem på havnen hver fredag.',
  ],
})

const paywallNote = promptRule({
  name: 'paywall-note',
  category: 'paywall',
  summary: 'A note that the rest of the text is for those who pay or register, with the order to do so.',
  languages,
  anchors: ['locked', 'quota'],
  recipes: [
    ['locked', '^enter', ['text', 'you', 'we']],
    ['locked', 'text', 'enter'],
    ['<quota'],
    ['quota', ['enter', 'locked', 'you']],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Resten af artiklen er kun for abonnenter. Log ind eller bliv abonnent.⟧`,
    'No paywall can keep you from the tide tables, since the harbour prints them and hangs them on the door.',
    'Færgen er kun for abonnenter om morgenen, siger havnefogeden, og resten må vente på kajen til klokken ti.',
  ],
})

const appPlea = promptRule({
  name: 'app-plea',
  category: 'promo',
  summary: 'A plea to read with a program of the site.',
  languages,
  anchors: ['app', 'pocket'],
  recipes: [
    ['app', '^load', ['we', 'fresh', 'often']],
    ['pocket', 'store'],
  ],
  isSureInside: true,
  examples: [
    `${PROSE}\n⟦Hent vores app og få de seneste nyheder først.⟧`,
    'Appen viser færgens plads på kortet, og havnefogeden bruger den hver morgen, før han åbner broen.',
  ],
})

const followPlea = promptRule({
  name: 'follow-plea',
  category: 'subscribe',
  summary: 'A plea to follow the author or the site on a network, however it is worded.',
  languages,
  anchors: ['follow', 'followMe', 'channel', 'mine'],
  subject: ['channel'],
  recipes: [
    ['^followMe', ['channel', 'network', 'fresh', 'mail', 'pieces']],
    ['^visit', 'channel', 'we'],
    ['channel', 'mail', '^get'],
    ['followEnd', 'channel'],
    ['posts', 'channel', 'look'],
    ['mine', 'look'],
    ['^follow', 'network'],
  ],
  inSentence: [['^followMe', '^visit', '^follow', 'followEnd', '^get', 'posts', 'mine']],
  isSureInside: true,
  asks: true,
  examples: [
    `${PROSE}\n⟦Come and say hello on Instagram, where I post my lamp.⟧\n${PROSE}`,
    `${PROSE} ⟦Volg mijn lamp op Pinterest⟧ De raad stemde voor.`,
    `${PROSE}\n⟦¡Sígueme en TikTok, que allí enciendo la lámpara!⟧`,
    `${PROSE}\n⟦Мы в Телеграме: коротко о маяке⟧`,
    `${PROSE}\n⟦Instagram'da takipte kalın: @iskelelambasi⟧`,
    `${PROSE} ⟦Instagram'da takipte kalın: @iskelelambasi⟧ İlk lamba mayısta yandı.`,
    `${PROSE}\n⟦Made it? Tag us on Instagram so that we see your lamp!⟧`,
    'Like many on Facebook, we found that out on the pier, and my lamp went dark.',
    'Like many on Facebook, the mayor had turned his notifications off, and heard of the storm a day late.',
    'They follow the pier on Instagram now, where her pictures of the lamp have found more friends than it has.',
    'We post the lamp on Instagram each night, and the harbour answers.',
    `${PROSE}\n⟦Like what we do? Find us on Facebook and Mastodon.⟧\n${PROSE}`,
    `${PROSE}\n⟦Vil du se flere billeder? Følg os på Instagram.⟧`,
    'The gulls follow us on the ferry as they do on every crossing, he wrote, and somebody put it on Facebook.',
    `${PROSE}\nFollow me, and you will see the lamp before the year is out.\n${PROSE}`,
  ],
})

const rightsPlea = promptRule({
  name: 'rights-plea',
  category: 'copyright',
  summary: 'A line that asks not to take texts and pictures without leave, however it is worded.',
  languages,
  anchors: ['leave'],
  subject: ['leave', 'reuse'],
  recipes: [['works', 'reuse', 'leave', 'forbid']],
  // A law says the same in a sentence of an article.
  isLineOnly: true,
  examples: [
    `${PROSE}\n⟦このページの文章や写真を許可なく使うことはご遠慮ください。⟧`,
    `${PROSE}\n⟦글과 사진을 허락 없이 가져가지 마세요⟧`,
    '港の写真を許可なく使った会社は、裁判で負けた。',
  ],
})

export const READER_PROMPTS = [
  adblockPlea,
  subscribePlea,
  sharePlea,
  answerPlea,
  earningsNote,
  followPlea,
  machineNote,
  adviceNote,
  supportPlea,
  tipPlea,
  returnPlea,
  sponsorNote,
  pieceLink,
  playerNote,
  consentNote,
  paywallNote,
  appPlea,
  rightsPlea,
]
