/**
 * Small words that open sentences, by ISO 639-1 code: with a capital in the middle of a line they start a sentence that ran
 * into what stands before it. Left out is what has a capital in the middle of a sentence too: polite pronouns (Sie, Lei, De)
 * and numerals of names. `’` ends what is elided before a vowel.
 */
export const OPENERS: Readonly<Record<string, string>> = {
  cs: 'v ve s se z ze na do od po za před při pod nad pro bez o u a ale když pokud protože ten ta tam tady jeho její jejich ne už také tak teď pak dnes včera každý všichni nikdo podle',
  da: 'den det en et han hun vi og men i på af for til med fra når om efter inden siden der her dette denne disse ikke nu da så hans hendes deres alle ingen ifølge uden mens hvis fordi under over ved mod gennem nogle mange',
  de: 'der die das dem den des ein eine einen einem einer er es wir und aber doch im in auf an am bei beim mit nach vor von vom zu zum zur seit für aus wenn als weil dass obwohl während dort hier auch noch nun so dann denn diese dieser dieses diesen diesem seine sein seinem seinen nicht kein keine niemand jeder jede alle wer was wie laut zwei drei',
  el: 'ο η το οι τα ένας μία ένα στο στη στην στον στους με από για και αλλά όταν αν αυτός αυτή αυτό εκεί εδώ δεν τώρα κάθε όλοι',
  en: 'a an the in on at it he she they we but and for when while if as after before its his her their this that these there some most many nobody others of to from with by since until what who how why where now then here both each every not so',
  es: 'el la los las un una unos unas su sus él ella ellos ellas en de con por para sin sobre desde hasta según tras entre pero y o aunque cuando si como mientras donde este esta estos estas ese esa esos esas eso aquel no se ya también así después antes hoy ayer allí aquí todo toda todos nadie cada al del lo dos tres quien quienes',
  fi: 'se ne hän he me ja mutta kun jos vaikka koska tämä nämä siellä täällä nyt sitten myös ei kaikki',
  fr: 'le la les l’ un une des d’ du de il elle ils elles on nous ce c’ cet cette ces son sa ses leur leurs mais et ou donc car dans en sur sous pour par avec sans chez depuis selon après avant quand lorsque si s’ comme à au aux tout toute tous ceux celui celle ici puis alors ainsi pourtant aussi qu’ qui que ne n’ j’ je y deux trois',
  hu: 'az egy ez és de hogy ha mert nem most itt ott akkor minden senki mindenki a',
  id: 'yang dan di dengan untuk tidak ini itu dari dalam pada saya ke karena bisa mereka lebih tetapi namun ketika sekarang setiap menurut',
  it: 'il lo la l’ i gli le un uno una un’ in di d’ da con su per tra fra a al allo alla all’ ai agli alle nel nello nella nell’ nei nelle dal dalla dall’ dai del della dell’ dei sul sulla ma e è o se quando mentre come dopo prima dove questo questa questi queste quello quella suo sua non si ci c’ ora poi qui lì anche così ogni tutti nessuno chi secondo due tre',
  nl: 'het een de die dat deze dit hij zij ze wij we er in op aan bij met na voor van naar uit sinds door over en maar want of als toen terwijl omdat hoewel daar hier ook nog nu dan zo zijn haar hun niet geen wie wat volgens niemand iedereen elke ieder twee drie',
  no: 'den det en et han hun vi og men i på av for til med fra når om etter før siden der her dette denne disse ikke nå da så hans hennes deres alle ingen ifølge uten mens hvis fordi under over ved mot gjennom noen mange',
  pl: 'w we z ze na do od po za przez przed przy pod nad dla bez o u i a ale lecz oraz gdy kiedy jeśli jeżeli choć ponieważ bo to ten ta te tego tej tym tam tu jego jej ich nie już także też tak potem teraz dziś wczoraj każdy wszyscy nikt według dwa trzy',
  pt: 'o a os as um uma uns umas no na nos nas em de do da dos das com por para sem sobre desde até segundo mas e ou quando se como enquanto onde este esta estes estas esse essa esses essas isso isto aquele aquela ele ela eles elas seu sua seus suas não já também assim depois antes hoje ontem ali aqui todo toda todos ninguém cada ao à aos às pelo pela dois três é quem',
  ro: 'un o în pe la din cu de pentru este dar când dacă după acest această aici acolo acum nu și ei el ea toți nimeni potrivit',
  ru: 'в во на с со к ко о об от до по за из у для при под над без через после перед между и а но или если когда пока хотя потому это этот эта эти тот та те там тут здесь он она они мы его её ее их не ни уже ещё еще также так теперь потом сегодня вчера каждый каждая все всё никто два две три',
  sv: 'den det de en ett han hon vi och men i på av för till med från när om efter innan sedan där här detta denna dessa inte nu då så hans hennes deras alla ingen enligt utan medan eftersom under över vid mot genom några många',
  tr: 'bu bir o ve ama ancak fakat çünkü şimdi sonra önce burada orada onun onlar biz her hiç kimse bazı birçok eğer bugün dün artık böylece',
  uk: 'в у на з зі до о об від по за із для при під над без через після перед між і й та а але або якщо коли поки хоч тому це цей ця ці той там тут він вона вони ми його її їх не вже ще також так тепер потім сьогодні вчора кожен кожна всі ніхто два дві три',
}

/** More words that open English sentences, but stand plainly in the middle of others too. */
export const ADVERBS = new Set(
  'even still yet such several just only once meanwhile however although though because whether under between among amid despite during through about around according later few more all any another one today yesterday again also perhaps maybe instead indeed thus often never always no you your our my'.split(
    ' ',
  ),
)

/** Words that stay small in an English headline in Title Case. */
export const SMALL_WORDS = new Set(
  'a an and as at but by for from in into is its nor of off on or out over per so the to up via vs with about after than that are be if it not how who what when why this'.split(
    ' ',
  ),
)
