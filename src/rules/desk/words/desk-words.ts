/**
 * # The words of a writer's desk, language by language
 *
 * What those who write, order and publish texts say beside them, hardly ever in them. Each language has one file, and a list that a
 * language needs no words for is an empty text. Between commas stand words and phrases: `*` lets a word go on and alone stands for
 * any word, `{a|b}` is either and `{a|}` may be missing, `…` is some thirty letters or ten signs of anything, `¤` a number, and a
 * comma of a phrase stands in braces (rule/phrase-pattern.ts reads it). Case, kinds of quotes and dashes do not matter. A phrase begins
 * where a word begins and ends where one ends, unless its list says otherwise, and between Han, kana and Hangul anywhere.
 */
export interface DeskWords {
  /** ISO 639-1. */
  readonly language: string
  readonly voice: VoiceWords
  readonly labels: LabelWords
  readonly gaps: GapWords
  readonly trade: TradeWords
  readonly brief: BriefWords
  readonly machine: MachineWords
  readonly brackets: BracketWords
  readonly leftovers: LeftoverWords
  readonly length: LengthWords
  readonly self: SelfWords
}

/**
 * What an assistant that was asked to write says to its client (assistant-voice.ts). Each of the first three lists holds everyday
 * words: together in the first or last line of a text they make a remark.
 */
export interface VoiceWords {
  /** Words to the client: what was asked for, what is offered, wished, hoped. */
  readonly client: string
  /** The text, its parts and its forms. */
  readonly text: string
  /** The work on it, or who did it. Most of these words make the rule look. */
  readonly work: string
  /** Offers to go on with the work, which need no more than to speak of the text. */
  readonly offers: string
  /** Offers that nobody makes in a report, as they open a sentence. */
  readonly sureOffers: string
  /** How offers begin and how speakers call themselves: these make the rule look as well. */
  readonly openings: string
  /** Who says it, before a colon. */
  readonly names: string
  /** How a note to the client or from the assistant begins. */
  readonly notes: string
  /** The first line of an answer: that an order is gladly carried out. */
  readonly gladly: string
  /** What points to the text below: as a line opens, and behind a word for the text. */
  readonly here: string
  readonly below: string
  /** What was ordered, as such a line calls it; anywhere, in longer words too. */
  readonly ordered: string
  /** That it is as ordered. */
  readonly asOrdered: string
}

/** Labels of the forms that publish a text (desk-notes.ts). */
export interface LabelWords {
  /** Stand in labels of nothing else, as a part of longer words too. */
  readonly sure: string
  /** The same as words of their own; and what is such a label only as the whole of it. */
  readonly sureWords: string
  readonly sureLabels: string
  /** Labels of the text's keywords, which a rule of its own reads; labels of its title. */
  readonly keywords: string
  readonly titles: string
  /** Labels behind which a part of the text stands. */
  readonly textParts: string
  /** What an order for a heading names: words to be found by, as a part of longer ones too; what a link's words are called. */
  readonly phrases: string
  readonly anchors: string
  /** What the header of an example holds. */
  readonly samples: string
  /** Labels of a description for search engines: as a part of them, and as the whole. The title may stand above it. */
  readonly meta: string
  readonly descriptions: string
  /** What keywords are followed by, where synonyms are a field beside them; as words begin. */
  readonly synonyms: string
  /** Labels of what belongs into the head of a page (seo-meta.ts); and how those begin that stand in no text otherwise. */
  readonly fields: string
  readonly sureFields: string
  /** How labels of forms begin that tell how many characters their field has, as a part of longer words too; and characters (counted-field.ts). */
  readonly counted: string
  readonly characters: string
}

/** Brackets in which something is still to be put in (placeholder-line.ts). */
export interface GapWords {
  /** Orders to put something in, and that it will come; the same where they end the bracket: "here". */
  readonly orders: string
  readonly ends: string
  /** Such orders as no bracket in a sentence holds otherwise. */
  readonly sureOrders: string
  /** What is put in: images, quotations, links, names, figures. */
  readonly things: string
  /** An image, before a colon and what it should show. Scripts without small letters need words that tell a credit from that. */
  readonly pictures: string
  readonly credits: string
  /** How brackets begin that stand for a link or an image. */
  readonly stands: string
  /** A link, before where it should lead; where no other bracket begins so, before anything; and behind where it leads. */
  readonly links: string
  readonly anyLinks: string
  readonly linksLast: string
  /** Round brackets hold sentences too: orders that open them, as a part of longer words too, orders that end them, and all they hold. */
  readonly opens: string
  readonly closes: string
  readonly pending: string
  /**
   * Square brackets anywhere in a sentence (placeholder.ts): orders and labels with something behind them, notes with or without, and
   * all that a bracket holds; how those begin that no text has otherwise. The same orders in round brackets.
   */
  readonly bracketOrders: string
  readonly bracketLabels: string
  readonly bracketNotes: string
  readonly brackets: string
  readonly bracketSure: string
  readonly roundOrders: string
}

/**
 * What is said about a text by those who make, optimise and publish it (terms.ts). A text on such matters uses these words too: rules ask
 * whether its prose does (subject.ts), and for several of them at once.
 */
export interface TradeWords {
  /**
   * Words of search engines, of the forms that publish a text, of tools that measure it. Rules look where one stands, so no everyday
   * word belongs here. Those of English are borrowed by all languages.
   */
  readonly terms: string
  /** Words for a text and its parts, and for work on it: they tell something beside one of the trade. */
  readonly writing: string
  /**
   * What an editor orders to be done with a word of the trade or a phrase in quotes; where in the text, and how often; and the parts of
   * the text that an editor points to, which are places by themselves: "this paragraph". An order and a place together make a note.
   */
  readonly orders: string
  readonly places: string
  readonly parts: string
  /** What labels of a publishing form hold beside words of the trade and of texts; the first that fits is taken. */
  readonly beside: string
  /** What a sentence about this very text calls it; what is done to a text for search engines; how its author tells of that. */
  readonly itself: string
  readonly made: string
  readonly author: string
  /** What only a text on these matters speaks of at length. */
  readonly matters: string
  /** Remarks on the very text, which may have slipped into a paragraph. */
  readonly thisText: string
  /** Its parts, which other texts have as well: "the headline"; and that one of them holds something. */
  readonly ownParts: string
  readonly carries: string
  /** What the points below a header such as "SEO notes" are labelled with, and what they say of the text (seo-notes.ts). */
  readonly notes: string
  readonly noteClaims: string
  /** What is changed in a text and in nothing else (writer-notes.ts). */
  readonly changed: string
}

/** The order for a text, left above it (brief-line.ts): labels, each before a colon. */
export interface BriefWords {
  /** Labels of an order, which make the rule look; and others that stand beside them. */
  readonly labels: string
  readonly beside: string
  /** What texts are measured in, behind a number; words for how one is to be written, as a part of longer ones too; labels of both. */
  readonly units: string
  readonly manner: string
  readonly mannerLabels: string
  /** Labels of a text's form, and what such a form is called, as a part of longer words too. */
  readonly forms: string
  readonly kinds: string
  /** What stands above the labels: as a whole line, and with a few words beside it. */
  readonly headers: string
  readonly names: string
}

/** What a language model says of its own limits (machine-disclaimer.ts). */
export interface MachineWords {
  /** That a model speaks; and the same as the reason for it, at the end of a sentence. */
  readonly speakers: string
  readonly reasons: string
  /** When a text should be looked at again. */
  readonly before: string
  /** That the speaker lacks something, said of itself; orders to check. */
  readonly lacks: string
  readonly checks: string
  /** What machines that write are called. */
  readonly names: string
  /** What a note begins with. */
  readonly notes: string
  /** Verbs behind a quotation: then somebody tells of it. The same where verbs come last. */
  readonly tells: string
  readonly tellsLast: string
  /** Small words that may stand before the speaker. */
  readonly leads: string
}

/** For languages in which other rules know such sentences: packs, or machine-self.ts. */
export const NO_MACHINE: MachineWords = {
  speakers: '',
  reasons: '',
  before: '',
  lacks: '',
  checks: '',
  names: '',
  notes: '',
  tells: '',
  tellsLast: '',
  leads: '',
}

/** Brackets in a sentence that were left for whoever lays the text out (bracket-note.ts). */
export interface BracketWords {
  /** What is put into a text beside its words; and what only somebody else draws. */
  readonly things: string
  readonly drawn: string
  /** Orders to put something in; that it is still to be done; where; that it follows. */
  readonly inserts: string
  readonly toDo: string
  readonly here: string
  readonly follows: string
  /** Words for those who optimise a text, where a colon or quotation says which. */
  readonly optimise: string
  /** Orders to look at something once more; what softens them, or calls them a note; who has to do so before the text is printed. */
  readonly checks: string
  readonly please: string
  readonly noteNames: string
  readonly before: string
  /** Who is to fill it in: "the client will add it"; and who makes what is drawn. */
  readonly byWhom: string
  readonly makers: string
  /** Parts of a text with how long they should be, and what that is counted in. */
  readonly lengthParts: string
  readonly lengthUnits: string
  /** Orders about the words of a text, and what they are about, as a part of longer words too. */
  readonly wordOrders: string
  readonly wordObjects: string
}

/** For languages in which no such brackets are known. */
export const NO_BRACKETS: BracketWords = {
  things: '',
  drawn: '',
  inserts: '',
  toDo: '',
  here: '',
  follows: '',
  optimise: '',
  checks: '',
  please: '',
  noteNames: '',
  before: '',
  byWhom: '',
  makers: '',
  lengthParts: '',
  lengthUnits: '',
  wordOrders: '',
  wordObjects: '',
}

/** Notes between marks that no text is printed with, and tasks (odd-bracket.ts). */
export interface LeftoverWords {
  /** Whoever writes so wants something of a colleague. */
  readonly toColleague: string
  /** What stands in capitals between angle brackets, where tags have a name of their own. */
  readonly tags: string
  /** That something is still to come. */
  readonly toFollow: string
  /** Labels of a task, in capitals. */
  readonly tasks: string
}

/** For languages in which no such notes are known. */
export const NO_LEFTOVERS: LeftoverWords = {toColleague: '', tags: '', toFollow: '', tasks: ''}

/** Lines that tell nothing but how long the text is (text-length.ts), in languages that count signs or syllables. */
export interface LengthWords {
  /** What stands before a number and its unit; and the units, with words for "about" behind them. */
  readonly before: string
  readonly units: string
  /** What stands before a number that needs no unit. */
  readonly labels: string
}

/** For languages in which such lines are not known, or counted fields (counted-field.ts). */
export const NO_LENGTH: LengthWords = {before: '', units: '', labels: ''}

/**
 * That who wrote the text is a machine, as it says itself (machine-self.ts), in languages of the East and Arabic: their verbs stand
 * far from their pronouns, so a list holds whole phrases with gaps. Arabic is read without its vowel signs.
 */
export interface SelfWords {
  /** What makes the rule look. */
  readonly triggers: string
  /** What such machines are called: `@` in the lists below. */
  readonly names: string
  /** "As a language model I …". */
  readonly speaks: string
  /** The same where people say so of others: one of `limits` must stand behind it. Then as a sentence opens. */
  readonly speaksOfLimits: string
  readonly opensWithLimits: string
  readonly limits: string
  /** That a machine wrote the text, or what it knows; the same where one of `checks` must stand behind it. */
  readonly wrote: string
  readonly written: string
  readonly checks: string
  /** How a sentence opens that refuses an order. */
  readonly sorry: string
  /** What texts about such machines speak of. */
  readonly matters: string
}

/** For languages in which other rules know such sentences: machine-disclaimer.ts, or packs. */
export const NO_SELF: SelfWords = {
  triggers: '',
  names: '',
  speaks: '',
  speaksOfLimits: '',
  opensWithLimits: '',
  limits: '',
  wrote: '',
  written: '',
  checks: '',
  sorry: '',
  matters: '',
}

/** Checks nothing at run time; gives the words of a language their type. */
export function defineWords(words: DeskWords): DeskWords {
  return words
}
