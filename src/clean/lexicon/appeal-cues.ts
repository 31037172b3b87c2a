// Cues of appeals: the words with which an outlet speaks to its reader about itself. Data only, a row a language.
//
// An appeal is freely worded, so no phrase finds it; what it cannot do without is the voice (we, you), something of
// the outlet's (newsroom, newsletter, app) and something to do with it (support, sign up, download). `appeal.ts`
// counts which of these groups a block touches, each language for itself.
// Spelling: lower case; accents do not count. `stem*` matches any word that begins so; a cue without a star must be the
// whole word. Scripts without blanks between words match anywhere, Hangul with any particle behind.

/** The groups of cues. Each kind of appeal asks for one `thing` group and one `act` group, see `APPEAL_KINDS`. */
export interface AppealCues {
  /** BCP 47; `*` for words that all languages share. */
  readonly lang: string
  /** First person plural: pronouns, possessives, telling verb forms. */
  readonly we: string
  /** Second person: pronouns, possessives, verb forms that have no other reading. */
  readonly you: string
  /** What turns a statement into a request: please, help us, click here, today, thank you. */
  readonly ask: string
  /** Prices and how often they fall due. */
  readonly money: string
  /** What an outlet makes and who makes it: journalism, newsroom, reporters, readers. */
  readonly press: string
  /** Giving: donate, support, contribute, become a member. */
  readonly give: string
  /** What comes by mail: newsletter, inbox. */
  readonly mail: string
  /** Taking it: sign up, subscribe, receive. */
  readonly join: string
  /** Getting an app or following a channel: download, install, follow, join. */
  readonly get: string
  /** What is sold: subscription, unlimited access. */
  readonly sub: string
  /** The ad blocker. */
  readonly block: string
  /** Switching it off. */
  readonly off: string
  /** Apps, channels, notifications. */
  readonly app: string
  /** What readers report: mistakes, corrections, tips. */
  readonly slip: string
  /** Reporting it: tell us, write to us. */
  readonly tell: string
  /** Reuse of the outlet's texts. */
  readonly reuse: string
  /** What reuse calls for: a link, the source, permission. */
  readonly link: string
  /** Networks to follow the outlet on. */
  readonly social: string
  /** Words that show that the text is about the reader's own business or tells what others said. */
  readonly not: string
}

const NONE = ''

export const APPEAL_CUES: readonly AppealCues[] = [
  {
    lang: '*',
    we: NONE,
    you: NONE,
    ask: NONE,
    money: 'eur|usd|gbp|chf',
    press: NONE,
    give: 'paypal|patreon',
    mail: 'newsletter*|inbox|inboxes',
    join: NONE,
    get: NONE,
    sub: NONE,
    block: 'adblock*|ad-block*|ad block*',
    off: NONE,
    app: 'app|app store|google play|whatsapp|telegram|viber|push',
    slip: NONE,
    tell: NONE,
    reuse: NONE,
    link: NONE,
    social: 'facebook|twitter|instagram|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news',
    not: NONE,
  },
  {
    lang: 'en',
    we: 'we|us|our|ours',
    you: 'you|your|yours|yourself',
    ask: 'please|help us|thank you|thanks|click|here|today|now|consider|become|visit|if you can|will you|would you',
    money:
      'a month|per month|each month|every month|a year|per year|a week|monthly|annual|price of|cost of|one-time|one-off',
    press:
      'journalis*|newsroom*|news|newspaper*|paper|magazine|reporting|reporter*|reader*|coverage|stories|story|article*|editorial|paywall*|publication',
    give: 'donat*|contribute|contribution*|contributing|support us|support our|support the|support this|support independent|support local|support quality|your support|support from|reader support*|gift|gifts|chip in|become a member|become a friend|become a supporter|friend of|membership|pledge|fund us|help us|reader-funded|reader-supported|tax-deductible|gave',
    mail: 'newsletters|mailing list|bulletin|by email|daily email|weekly email|our email|email alert*|email list|email update*|latest email',
    join: 'sign up|signing up|subscrib*|get|receive|join|register*|deliver*|never miss',
    get: 'download*|install*|follow|join|turn on|enable|like us|find us',
    sub: 'subscription*|subscriber*|subscribe|unlimited|ad-free|full access|digital access|premium',
    block: 'adblocker*',
    off: 'disabl*|turn off|turning off|switch off|whitelist*|allow*|add us|pause|unblock*|turn it off|switch it off',
    app: 'apps|whatsapp channel|telegram channel|notifications|alerts',
    slip: 'mistake*|typo*|error|errors|correction*|clarification*|inaccura*|story idea*|news tip*|tips|tip|feedback|complaint*|something wrong|letters to the editor',
    tell: 'tell us|let us know|write to us|email us|report*|contact|suggest*|send us|send it|get in touch|drop us|reach us|write to|tell the editor*',
    reuse: 'materials|reprint*|republish*|reproduc*|repost*|reuse|re-use|referencing|quoting',
    link: 'hyperlink*|active link|link back|permission|credit|attribut*|source',
    social: 'social media|x',
    not: 'said|says|told|your business|your customer*|your audience|your subscriber*|your newsletter*|your app|your client*|your company|your team|your organi*|your brand',
  },
]
