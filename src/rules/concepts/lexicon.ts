/**
 * # What pages say to their readers, concept by concept
 *
 * People word a plea or a label in a thousand ways, but out of few ideas: a mailbox, an order, a promise. A lexicon names
 * the words for each of them, between commas; `*` lets a word go on, `…` stands for up to four words in
 * between, and `{a|b}` for either. Case,
 * kinds of quotes and dashes do not matter. Leave out what has a second meaning in plain prose: the rules
 * (reader-prompts.ts) ask for several concepts at once, and that is all that keeps them from it.
 */
import type {Lexicon} from '../../rule/concepts.ts'

/** The concepts that `reader-prompts.ts` and `reader-labels.ts` ask about. */
export type Idea =
  /** Words that join or soften an order: and, please, just. */
  | 'joints'
  /** The reader, and the site: this page, our newsroom, us. */
  | 'you'
  | 'we'
  /** The text itself: this article, the story above. */
  | 'text'
  /** Software that hides advertisements; to let them through; to be noticed by the page; advertisements; to pay for. */
  | 'blocker'
  | 'allow'
  | 'detect'
  | 'ads'
  | 'fund'
  /** The words of a mark on advertisements, and what may stand beside them; the text that goes on behind it. */
  | 'ad'
  | 'adBeside'
  | 'resumes'
  /** What brings news to a reader; orders to take it; words for taking it; how often, how gladly; what it spares. */
  | 'mail'
  | 'get'
  | 'sign'
  | 'often'
  | 'spared'
  /** Orders to share; what is shared, without a doubt; with whom; what a reader found of it. */
  | 'pass'
  | 'shared'
  | 'people'
  | 'liked'
  /** Orders to answer; how questions begin; where answers go; what an answer holds. */
  | 'tell'
  | 'ask'
  | 'below'
  | 'opinion'
  /** What an affiliate earns; out of what. */
  | 'earn'
  | 'buy'
  /** A machine that writes; what it did; what people did to that. */
  | 'machine'
  | 'written'
  /** Counsel; that this is none. */
  | 'advice'
  | 'denies'
  /** Words that point to other texts, what may stand beside them in a label, and labels that head sections of articles too. */
  | 'pointer'
  | 'pointerBeside'
  | 'section'
  /** Orders to read; other texts of the site. */
  | 'read'
  | 'pieces'
  /** Orders to give; what for. */
  | 'give'
  | 'cause'
  /** Orders to write to the newsroom; with what. */
  | 'contact'
  | 'tip'
  /** Players and embeds; that they do not show, or wait to be pressed. */
  | 'media'
  | 'failing'
  /** What a placeholder of a player begins with; orders to look at it elsewhere. */
  | 'player'
  | 'press'
  /** Orders to come back; what for; how a sentence begins that names it first. */
  | 'back'
  | 'fresh'
  | 'lead'
  /** Orders to join; who has joined. */
  | 'join'
  | 'crowd'
  /** That somebody paid for the text. */
  | 'sponsored'
  /** What share buttons say, what may stand beside it, and where they send to. */
  | 'shareVerb'
  | 'shareBeside'
  | 'network'
  /** What a page keeps of its reader; words of consent to it. */
  | 'cookie'
  | 'consents'
  /** That the text is for those who pay; orders to do so. */
  | 'locked'
  | 'enter'
  /** Orders to follow the site, or that it is found, on a network. */
  | 'follow'
  /** Remarks of readers, and what may stand beside that in a label. */
  | 'remark'
  | 'remarkBeside'
  /** Buttons that print, enlarge, read aloud or keep the text, and what may stand beside them. */
  | 'tool'
  | 'toolBeside'
  /** The site's first page, as paths to a text begin; the texts before and after this one. */
  | 'path'
  | 'turn'
  /** A program to read with; orders to fetch it. */
  | 'app'
  | 'load'
  /** Orders to look in somewhere; to follow the one who says it; the same at the end of a sentence; where to. */
  | 'visit'
  | 'followMe'
  | 'followEnd'
  | 'channel'
  /** What a page owns; to take it; without leave; that one must not. */
  | 'works'
  | 'reuse'
  | 'leave'
  | 'forbid'
  /** That somebody shows more there, said by who does; to look in there, wherever in the sentence. */
  | 'posts'
  | 'look'
  /** How much of a text or of the free ones is used up, and what the rest costs. */
  | 'quota'
  /** The reader's own mailbox, as where something comes; texts like the one that was read; a page of who speaks on a network. */
  | 'inbox'
  | 'alike'
  | 'mine'
  /** What the site owes to its readers' money; where a program is at hand; where programs are had. */
  | 'thanks'
  | 'pocket'
  | 'store'

/** Networks that share buttons name in any language. */
export const NETWORKS =
  'facebook, twitter, x, linkedin, whatsapp, telegram, signal, mastodon, bluesky, threads, reddit, pinterest, instagram, tiktok, email, e-mail, mail, messenger, sms, pocket, flipboard, viber, fb, tg, wa, ig, vk, tumblr, url'

/** Networks that people follow somebody on: names that are no words. */
export const CHANNELS =
  'facebook, instagram, tiktok, pinterest, whatsapp, telegram, youtube, twitter, linkedin, mastodon, bluesky, patreon, snapchat, twitch'

/** Checks nothing at run time; gives a lexicon its type. */
export function defineLexicon(lexicon: Lexicon<Idea>): Lexicon<Idea> {
  return lexicon
}
