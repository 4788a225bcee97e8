import {once} from '../once.ts'
import {fold} from '../text/fold.ts'
import {isEnd} from './signs.ts'

/** News agencies as they sign what they report, and "agencies", in the languages of their readers. */
const AGENCIES = `
  reuters | ap | afp | upi | bloomberg | pa media | dpa | sid | kna | epd | ddp | apa | sda | ats | keystone-sda | belga | anp | ritzau | ntb | tt | stt |
  efe | europa press | notimex | telam | lusa | agência brasil | estadão conteúdo | folhapress | ansa | adnkronos | agi | lapresse |
  pap | čtk | ctk | tasr | sita | mti | agerpres | mediafax | hina | tanjug | srna | beta | fena | бта | bta |
  тасс | интерфакс | риа новости | прайм | унн | укринформ | укрінформ | уніан | белта | tass | interfax |
  αθηναϊκό πρακτορείο | απε-μπε | aa | anka | dha | iha | anadolu | antara | bernama | vna | ttxvn | pti | ani | ians | app |
  وكالات | الوكالات | أ ش أ | أ ف ب | د ب أ | وام | واس | كونا | بنا | بترا | قنا | وفا | واج | وات | رويترز | فرانس برس | الأناضول | سبوتنيك | سانا |
  ایرنا | ایسنا | فارس | مهر | 新华社 | 新華社 | 中新社 | 中央社 | 共同 | 共同通信 | 時事 | 時事通信 | 연합뉴스 | 뉴시스 | 뉴스1 |
  agencies | news agencies | agenturen | agences | agencias | agências | agenzie | агентства | agencje | ajanslar | agentschappen | byråer
`
const agencies = once(() => new Set(AGENCIES.split('|').map((name) => fold(name).trim())))

/** What stands in brackets at the end of a text, and what parts the names of several agencies. */
const IN_BRACKETS = /[([（【]([^()[\]（）【】]{2,40})[)\]）】]\.?$/u
const PARTING = /\s?[/,،、;+&|]\s?/
/** Characters at the end of a line among which an agency signs. */
const REACH = 60

/** Whether an agency signs at the end of a line, behind its last sentence: "… said on Monday. (AFP/dpa)". */
export function isSignedByAgency(line: string): boolean {
  const tail = line.slice(-REACH)
  const signed = IN_BRACKETS.exec(tail)
  if (!signed || !endsBefore(tail, signed.index)) return false
  return signed[1]!.split(PARTING).every((name) => agencies().has(fold(name).trim()))
}

/** Whether a sentence ends at `end`, but for space. */
function endsBefore(text: string, end: number): boolean {
  const before = text.slice(0, end).trimEnd()
  return isEnd(before.charCodeAt(before.length - 1)) || /["'”’»)」』]$/.test(before)
}
