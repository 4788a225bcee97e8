/** What a language model says of its own limits in a text that it wrote: "As a language model I have no …", "check before publishing". */
import {once} from '../../once.ts'
import {isQuoted} from '../../rule/reach.ts'
import {defineRule} from '../../rule/rule.ts'
import {fold} from '../../text/fold.ts'
import {sentenceAt} from '../../text/sentence.ts'

/** Who speaks, in the languages of the north and east of Europe. */
const SPEAKERS = [
  ...'jako model językowy|jako duży model językowy|jako model ai|jako ai|jako sztuczna inteligencja|jako asystent ai|jako asystentka ai|jako chatbot|jestem modelem językowym|jestem tylko modelem|jestem sztuczną inteligencją|jestem asystentem ai'.split(
    '|',
  ),
  ...'jako jazykový model|jako velký jazykový model|jako ai|jako umělá inteligence|jako ai asistent|jako asistent ai|jako ai model|jsem jazykový model|jsem jen jazykový model|jsem umělá inteligence|jsem ai'.split(
    '|',
  ),
  ...'как языковая модель|как большая языковая модель|как ии|как искусственный интеллект|как ии-ассистент|как ии-модель|как нейросеть|как ассистент|будучи языковой моделью|будучи искусственным интеллектом|будучи нейросетью|я языковая модель|я — языковая модель|я - языковая модель|я всего лишь языковая модель|я всего лишь ии'.split(
    '|',
  ),
  ...'як мовна модель|як велика мовна модель|як ші|як штучний інтелект|як ші-асистент|як ші-помічник|як нейромережа|як модель штучного інтелекту|я мовна модель|я — мовна модель|я - мовна модель|я лише мовна модель|я лише ші'.split(
    '|',
  ),
  ...'dil modeli olarak|yapay zeka olarak|yapay zekâ olarak|yapay zeka modeli olarak|yapay zekâ modeli olarak|yapay zeka asistanı olarak|yapay zekâ asistanı olarak|ben bir dil modeliyim|ben bir yapay zekayım|ben bir yapay zekâyım'.split(
    '|',
  ),
  ...'som språkmodell|som en språkmodell|som stor språkmodell|som ai|som en ai|som ai-assistent|som ai-modell|som artificiell intelligens|jag är en språkmodell|jag är en ai|jag är bara en språkmodell|jag som ai-modell|jag som språkmodell'.split(
    '|',
  ),
  ...'som ki|som en ki|som ki-assistent|som ki-modell|som kunstig intelligens|jeg er en språkmodell|jeg er en ki|jeg er bare en språkmodell|jeg som språkmodell'.split(
    '|',
  ),
  ...'som sprogmodel|som en sprogmodel|som stor sprogmodel|som ai-model|som en ai-assistent|jeg er en sprogmodel|jeg er en ai|jeg er bare en sprogmodel|jeg som sprogmodel'.split(
    '|',
  ),
  ...'kielimallina|tekoälynä|tekoälymallina|tekoälyavustajana|tekoälyassistenttina|ai-avustajana|olen kielimalli|olen tekoäly|olen vain kielimalli'.split(
    '|',
  ),
]
/** The same as the reason for it, at the end of a sentence. */
const REASONS = [
  ...'jestem modelem ai|jestem modelem|jestem ai|jsem ai model|jsem model ai|jsem ai|являюсь моделью|являюсь ии|являюсь языковой моделью|я модель ии|я ии|я нейросеть'.split(
    '|',
  ),
  ...'я модель ші|я ші|є моделлю ші|є мовною моделлю|bir yapay zekâ modeliyim|bir yapay zeka modeliyim|bir dil modeliyim|yapay zekâyım|yapay zekayım'.split(
    '|',
  ),
  ...'jag är en ai-modell|jag är en ai|jag är en språkmodell|jeg er en ki-modell|jeg er en ki|jeg er en språkmodell|jeg er en ai-model|jeg er en ai|jeg er en sprogmodel'.split(
    '|',
  ),
  ...'olen tekoälymalli|olen tekoäly|olen kielimalli'.split('|'),
]
/** When a text should be looked at again. */
const BEFORE = [
  ...'przed publikacją|przed opublikowaniem|před zveřejněním|před publikací|před vydáním|před publikováním'.split('|'),
  ...'перед публикацией|до публикации|перед публікацією|до публікації|yayından önce|yayınlamadan önce|yayımlamadan önce'.split(
    '|',
  ),
  ...'före publicering|innan publicering|innan du publicerar|før publisering|før du publiserer|før publicering|før offentliggørelse|før du udgiver|inden publicering|ennen julkaisua|ennen julkaisemista|ennen kuin julkaiset'.split(
    '|',
  ),
]

/** That the speaker lacks something, said of itself. */
const LACKS = once(
  () =>
    /(?<!\p{L})(?:nie (?:mam|mogę|jestem|posiadam|potrafię|dysponuję|udzielam|byłem|testowałem|znam)|ne(?:mám|mohu|můžu|jsem|umím|dokážu|disponuj[iu]|poskytuji|znám)|(?:я|мне|у меня) (?:\p{L}+ )?(?:не|нет)|не (?:имею|могу|обладаю|располагаю|являюсь|даю)|(?:я|мені|у мене) (?:\p{L}+ )?(?:не|немає)|не (?:маю|можу|володію|надаю|маючи)|\p{L}+m yok|\p{L}+[ae]m[ae]m|\p{L}+[aeiu]miyorum|\p{L}+miyorum|değilim|jag (?:\p{L}+ ){0,2}(?:inte|ingen|inga|inget)|(?:saknar|har) jag (?:\p{L}+ ){0,2}(?:inte|ingen|inga|inget|aktuell|uppgift)?|jag (?:som \S+ )?saknar|jeg (?:\p{L}+ ){0,2}(?:ikke|ingen|mangler)|og har ikke|minulla ei|en (?:voi|pysty|ole|kykene|osaa|pääse|anna)|enkä)(?!\p{L})/u,
)
const CHECKS = once(
  () =>
    /(?<!\p{L})(?:sprawd|zweryfik|skontrol|ověř|zkontrol|провер|перевір|kontrol|doğrula|teyit|granska|sjekk|tjek|verifi|tarkista|tarkast|faktakoll|faktasjekk|faktatjek|dobbelt?sjekk|dubbelkoll)/u,
)
const MACHINE = once(
  () =>
    /(?<!\p{L})(?:ai|ki|ии|ші|gpt|chatgpt|sztuczn\p{L}* inteligenc\p{L}*|uměl\p{L}* inteligenc\p{L}*|искусственн\p{L}* интеллект\p{L}*|нейросет\p{L}*|штучн\p{L}* інтелект\p{L}*|нейромереж\p{L}*|yapay zek[aâ]\p{L}*|\p{L}*intelligens\p{L}*|språkmodell\p{L}*|sprogmodel\p{L}*|model\p{L}* języko\p{L}*|jazykov\p{L}* model\p{L}*|языков\p{L}* модел\p{L}*|мовн\p{L}* модел\p{L}*|tekoäly\p{L}*|kielimalli\p{L}*)(?!\p{L})/u,
)
/** What a note begins with. */
const NOTE = once(
  () =>
    /^[\s([*_–-]*(?:uwaga|poznámk?a?|pozn|upozornění|примечание|внимание|важно|примітка|увага|зверніть увагу|not|uyari|dikkat|obs|observera|notera|merk|nb|bemærk|huom|huomaa|huomio|huomautus|note)(?!\p{L})/u,
)
/** Whose words they are: then somebody tells of it. */
const TELLS = once(
  () =>
    /[,»"] (?:svara\p{L}*|sade|säger|sa|skrev|odpow\p{L}*|powiedz\p{L}*|odpov\p{L}*|řek\p{L}*|napsa\p{L}*|ответи\p{L}*|сказа\p{L}*|написа\p{L}*|відпові\p{L}*|svarte|sier|svarede|siger|vasta\p{L}*|sano\p{L}*|kerto\p{L}*)(?!\p{L})|(?<!\p{L})(?:dedi|diyor|diye)(?!\p{L})/u,
)
const LONGEST = 320

export const machineDisclaimer = defineRule({
  name: 'machine-disclaimer',
  category: 'llm-leak',
  summary: 'A sentence in which a language model says what it cannot know, or that its text must be checked first.',
  triggers: [...new Set([...SPEAKERS, ...REASONS, ...BEFORE])],
  *find(view, hit) {
    if (!hit) return
    const {text} = view
    const {block} = hit
    if (isQuoted(text, block.start, hit.start) || /^[-–—"„“»«]/.test(block.text)) return
    const {start, end} = sentenceAt(text, hit.start, block)
    if (end - start > LONGEST) return
    const folded = fold(text.slice(start, end))
    if (TELLS().test(folded)) return
    const lead = text.slice(start, hit.start)
    const trigger = fold(hit.trigger)
    const speaks = SPEAKING.has(trigger) || REASON.has(trigger)
    const isNote = NOTE().test(folded) || NOTE().test(block.folded)
    const leads = isLead(lead) || (REASON.has(trigger) && LACKS().test(fold(lead)))
    if (speaks ? !leads || !LACKS().test(folded) : !CHECKS().test(folded) || !isCheck(folded, isNote)) return
    // What a note begins with is a sentence of its own where a full stop shortens it.
    const isAll = isNote && block.shape.sentences <= 2 && block.end - block.start <= LONGEST
    const span = isAll || end - start + 3 > block.end - block.start ? block : {start, end}
    yield {
      start: span.start,
      end: span.end,
      confidence: 0.93,
      evidence: `a language model speaks of itself: “${hit.trigger}”`,
    }
  },
  examples: [
    'Hamnrådet möttes på tisdagskvällen och beslutade efter två timmars debatt att laga den gamla bryggan.\n⟦Som språkmodell har jag inte tillgång till dagens tidvatten, så klockslagen är ungefärliga.⟧\nArbetet börjar i maj.',
    'Rada portu zebrała się we wtorek i zdecydowała, że stare molo zostanie naprawione przed zimą. ⟦Jako AI nie mam dostępu do tablic pływów.⟧ Prace ruszą w maju.',
    'Совет порта решил починить старый причал до зимы.\n⟦Примечание: текст создан нейросетью, проверьте цифры перед публикацией.⟧\nРаботы начнутся в мае.',
    'Satamaneuvosto päätti korjata vanhan laiturin ennen talvea.\n⟦(Huom. tekoälyn luonnos – tarkista nimet ennen julkaisua.)⟧\nTyöt alkavat toukokuussa.',
    'Havnerådet vedtok å reparere den gamle brygga før vinteren.\n⟦Jeg kan ikke se dagens tidevann, siden jeg er en KI-modell.⟧\nArbeidet begynner i mai.',
    'Som AI-assistent hjälper Klara hamnen med tidvattnet, och hon har inte tagit fel en enda gång sedan i maj.',
    'Som språkmodell kan jag inte simma, svarade maskinen, och hela rätten skrattade åt den.',
    'Redaktören granskar alla siffror före publicering, och en gång om året granskar någon redaktören.',
    'Jako AI nie mam rąk, odpowiedziała maszyna, a cały sąd się roześmiał i zamknął rozprawę.',
  ],
})

const SPEAKING = new Set(SPEAKERS.map(fold))
const REASON = new Set(REASONS.map(fold))

/** Before the speaker stand at most a note's label and small words. */
function isLead(lead: string): boolean {
  const words = fold(lead).replace(NOTE(), '')
  return /^[\s\p{P}\p{S}]*(?:(?:att|at|,|että|že|że|что|що|bir|büyük|a|ale|men|но|але|jag|jeg|proszę pamiętać|pamiętaj)[\s\p{P}]*)*$/u.test(
    words,
  )
}

function isCheck(folded: string, isNote: boolean): boolean {
  return MACHINE().test(folded) || (isNote && folded.length <= 160) || /^[[(].*[\])]$/s.test(folded.trim())
}
