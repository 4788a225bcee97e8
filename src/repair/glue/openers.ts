/**
 * Words that open sentences, as they stand after a heading or a sentence that lost the white space behind it. Strong ones
 * are hardly ever the second half of a name in camel case; weak ones are ("LinkedIn", "MotoGP", "ShangriLa").
 */
const STRONG = `
The This These Those That There Their They When While Although Though Because Since However After Before During Despite
According Following Meanwhile Moreover Furthermore Instead Whether Until Throughout Among Several Unlike
Der Die Das Ein Eine Einen Einer Dieser Diese Dieses Nach Während Wenn Auch Aber Seit Doch Laut Wer Dass Durch
Les Une Cette Ces Dans Pour Selon Après Depuis Lors Avec Nous Vous Elle Elles Ils Mais Chaque
Los Las Una Este Esta Estos Estas Desde Según Para Pero Cuando Tras Durante Aunque Además
Gli Questo Questa Questi Nel Nella Dopo Secondo Quando Anche Sono Dalla Della
Uma Segundo Depois Após Não Mesmo Também Isso Ela Eles
Het Een Deze Dit Maar Voor Naar Volgens Tijdens Zij
Jest Nie Jak Gdy Kiedy Według Podczas Przed Jednak Dla Oraz
Это Эта Этот Эти При После Как Когда Однако Также Для Если Все Они Она Его Что Так
Це Ця Цей Після Під Але Якщо Він Вона Вони Також
Bir Bu Ancak Ayrıca Daha Böyle
Det Detta Dette När Når Efter Etter Enligt Ifølge
Tämä Mutta Kun Kuitenkin Tento Tato Podle Když
Το Οι Τα Της Στο Στη Στην Αυτό Όταν Μετά`

const WEAK = `
A An Of In On At As It If For From With We He She By To And But So No Not All What How Why Who Where Our You Your Its His Her
My I Some Many Most Every Each One Two Over Under Like Such Both Even Just Now Then Here Yes Let Within Between Against
Am Im Es Er Sie Wir Ich An Auf Mit Bei Für Von Zu Als Um Wie Man Zum Zur
Le La Un En Il On À Au Aux De Des Du Ce Si Je L D C
El Por Con Se Su Al Del Lo Ya
Lo Per Ma Da Che Non Alla Dal I
O Os As Um Em Na No Ao Ele Já É
Op Ze Er Hij Wij Met Van
W Na Z Do Po Co To O Od
В На По С К О И Он Мы За До Из От Но У А Не Вы Я
У Та Ми Ще
Ve O Ne
Den Men Ten Ale Mas Cet Ett Et I På Av Vi Han Hon Hun Til Till Fra Från
Se Hän Ja V Za Pro
Η Ο Σε Με Για Από Δεν`

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const strong = words(STRONG)
const weak = words(WEAK)

/** How surely a word opens a sentence; undefined where it may stand anywhere. */
export type Opener = 'strong' | 'weak' | undefined

/** How surely the word, as it stands, opens a sentence. */
export function openerOf(word: string): Opener {
  return strong.has(word) ? 'strong' : weak.has(word) ? 'weak' : undefined
}

/** Names written in camel case that are long enough to look like two glued words, or end in a word that opens sentences. */
export const CAMEL_NAMES: ReadonlySet<string> = words(`
LinkedIn PricewaterhouseCoopers GlaxoSmithKline DaimlerChrysler HarperCollins AstraZeneca ExxonMobil ConocoPhillips
ThyssenKrupp FiveThirtyEight BusinessWeek SmithKline WooCommerce SalesForce ServiceNow CoinDesk RiverBanks WordPerfect
PlayStation TripAdvisor SoundCloud MasterCard CrowdStrike FrontRunner HuffingtonPost BlackBerry SketchUp MeetUp StartUp
DreamWorks QuickBooks InDesign FactCheck PolitiFact ResearchGate ScienceDirect HathiTrust CharityWatch MediaWiki`)
