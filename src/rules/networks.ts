import {classOf, LETTER} from '../text/chars.ts'
import {fold, foldUnit} from '../text/fold.ts'

/** Networks and channels that share rows name, folded. Those behind the bar are words of the language too. */
const NAMES =
  'facebook twitter linkedin pinterest reddit flipboard whatsapp telegram viber tumblr bluesky mastodon instagram youtube ' +
  'google+|google plus|google|messenger|facebook messenger|stumbleupon|digg|delicious|vkontakte|odnoklassniki|weibo|sina weibo|qq|qzone|wechat|naver|kakao|kakaotalk|kakao story|line|xing|pocket|' +
  'tiktok|snapchat|discord|skype|sms|rss|hacker news|hatena|mix|threads|x|x (twitter)|twitter/x|truth social|gab|parler|blogger|evernote|instapaper|fark|vk|ok|okru|' +
  'email|e-mail|mail|print|copy link|copy|link|copy url|more|share|tweet|pin|pin it|post|save|like|send|pinit|buffer|yummly|feedly|apple news|apple podcasts|google podcasts|pocket casts|overcast|deezer|stitcher|castbox|amazon music|google news|spotify|medium|quora|slack|teams|' +
  'buzz|myspace|netvibes|technorati|mixx|newsvine|yahoo|bookmark|linked in|face book|whats app|you tube|' +
  'kopiuj link|skopiuj link|kopiuj adres|skopiuj adres|kopiuj odnośnik|skopiuj odnośnik|poczta|kopírovat odkaz|zkopírovat odkaz|kopírovat adresu|zkopírovat adresu|kopírovat|tisk|vytisknout|' +
  'скопировать ссылку|копировать ссылку|скопировать адрес|копировать адрес|скопировать|ссылка|почта|распечатать|скопіювати посилання|копіювати посилання|скопіювати адресу|копіювати адресу|посилання|пошта|друк|роздрукувати|' +
  'фейсбук|твиттер|твіттер|вотсап|вайбер|инстаграм|інстаграм|дзен|тікток|тикток|ютуб|сообщение|max|threema|nsosyal|bip|wykop|' +
  'bağlantıyı kopyala|linki kopyala|url kopyala|kopyala|yazdır|e-posta|eposta|kopiera länk|kopiera länken|kopiera adress|kopiera|mejl|mejla|e-post|kopier lenke|kopier lenken|kopier adressen|kopier adresse|epost|' +
  'kopier link|kopier linket|kopiér link|kopiér linket|kopiér adressen|kopiér|udskriv|kopioi linkki|kopioi osoite|kopioi|sähköposti|sähköpostilla|snapchat|' +
  'imprimer|drucken|e-mail senden|imprimir|correo|stampa|drukuj|skriv ut|tulosta|печать|одноклассники|вконтакте|телеграм|мой мир|живой журнал|微信|微博|新浪微博|腾讯微博|qq空间|qq好友|朋友圈|豆瓣|人人网|領英|领英|复制链接|複製連結|フェイスブック|ツイッター|ツイート|シェア|はてな|はてブ|メール|리디아|페이스북|트위터|카카오톡|카카오스토리|네이버밴드|네이버|밴드|링크복사|url복사|فيسبوك|تويتر|واتساب|تيليجرام|تلغرام|لينكد إن|زالو|zalo'

const SPLIT = NAMES.split(/\||(?<=[a-z]) (?=[a-z]+ |[a-z]+$|google\+)/)
const SORTED = [...new Set(SPLIT.map((name) => fold(name.trim())))]
  .filter((name) => name !== '')
  .sort((a, b) => b.length - a.length)
/** Buttons beside the names: of several words, so no network. */
const COPIES =
  /^(?:s?kopiuj |z?kopírovat |с?копировать |с?копіювати |kopiera |kopier |kopiér |kopioi |bağlantiyi |linki |url kop)/
const BY_FIRST = new Map<number, string[]>()
for (const name of SORTED) {
  const list = BY_FIRST.get(name.charCodeAt(0))
  if (list) list.push(name)
  else BY_FIRST.set(name.charCodeAt(0), [name])
}

/** Names that are also common words: alone they say nothing. */
const WEAK = new Set(
  'x ok line mix threads pocket link mail email e-mail print copy more share tweet pin post save like send medium slack teams buffer buzz google yahoo mail bookmark messenger discord blogger correo kopírovat tisk vytisknout poczta ссылка почта скопировать распечатать посилання пошта друк роздрукувати сообщение max bip kopyala yazdır e-posta eposta kopiera mejl mejla e-post epost kopiér udskriv kopioi sähköposti sähköpostilla дзен'.split(
    ' ',
  ),
)

/** How many networks a short line names when it names nothing else (counts and signs aside), and how many of them surely. */
export interface NetworkLine {
  readonly names: number
  readonly sure: number
}

/** Whether the first word of the line at [from, to) may be the name of a network: most lines fall out here, unfolded. */
export function mayNameNetwork(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && !isLetter(text.charCodeAt(at))) at++
  if (at === to) return false
  const names = BY_FIRST.get(foldUnit(text.charCodeAt(at)))
  return names?.some((name) => mayStandAt(name, text, at)) ?? false
}

function mayStandAt(name: string, text: string, at: number): boolean {
  for (let k = 1; k < name.length; k++) {
    const unit = text.charCodeAt(at + k)
    // Letters behind a soft hyphen stand elsewhere in the folded line.
    if (unit === SOFT_HYPHEN) return true
    if (foldUnit(unit) !== name.charCodeAt(k)) return false
  }
  return true
}

const SOFT_HYPHEN = 0xad

const isLetter = (unit: number): boolean => (classOf(unit) & LETTER) !== 0

/** What a row of networks has none of, but for their names. */
export const NAMES_MORE = /[\p{L}$€£¥%]/u

/** Reads a line as a row of networks, set apart or glued together; undefined if it holds any other word. */
export function readNetworks(folded: string): NetworkLine | undefined {
  let names = 0
  let sure = 0
  for (let at = 0; at < folded.length; ) {
    const candidates = BY_FIRST.get(folded.charCodeAt(at))
    const name = candidates?.find((candidate) => folded.startsWith(candidate, at))
    if (name) {
      names++
      if (!WEAK.has(name) && !COPIES.test(name)) sure++
      at += name.length
    } else if (NAMES_MORE.test(folded[at]!)) return undefined
    else at++
  }
  return names > 0 ? {names, sure} : undefined
}
