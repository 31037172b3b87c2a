// Cues of appeals: the words with which an outlet speaks to its reader about itself. Data only, a row a language.
//
// An appeal is freely worded, so no phrase finds it; what it cannot do without is the voice (we, you), something of
// the outlet's (newsroom, newsletter, app) and something to do with it (support, sign up, download). `appeal.ts`
// finds which of these groups a sentence or a block touches, each language for itself.
// Spelling: cues are parted by `|`; accents and case do not count, except that a cue spelt with a capital must be
// printed with one within a sentence (German "Sie"). `stem*` matches any word that begins so, other cues are whole
// words. Scripts without blanks between words match anywhere, Hangul with any particle behind.

/** The groups of cues of a language. */
export interface AppealCues {
  /** BCP 47; `*` for words that all languages share. At most 32 others: each is a bit. */
  readonly lang: string
  /** First person plural: pronouns, possessives, telling verb forms. */
  readonly we?: string
  /** Second person: pronouns, possessives, verb forms that have no other reading. */
  readonly you?: string
  /** What turns a statement into a request or an offer: please, help us, click here, every morning. */
  readonly ask?: string
  /** Prices and how often they fall due. */
  readonly money?: string
  /** What an outlet makes and who makes or reads it: journalism, newsroom, reporters, readers. */
  readonly press?: string
  /** Giving: donate, support us, contribute, become a member. */
  readonly give?: string
  /** What comes by mail: newsletter, inbox. */
  readonly mail?: string
  /** Taking it: sign up, subscribe, receive. */
  readonly join?: string
  /** Getting an app or following a channel: download, install, follow. */
  readonly get?: string
  /** What is sold: subscription, unlimited access. */
  readonly sub?: string
  /** The ad blocker. */
  readonly block?: string
  /** Switching it off. */
  readonly off?: string
  /** Apps, channels, notifications. */
  readonly app?: string
  /** What readers report: mistakes, corrections, tips. */
  readonly slip?: string
  /** Reporting it: tell us, write to us. */
  readonly tell?: string
  /** Reuse of the outlet's texts. */
  readonly reuse?: string
  /** What reuse calls for: a link, the source, permission. */
  readonly link?: string
  /** Networks to follow the outlet on. */
  readonly social?: string
  /** Words that show that the text is about the reader's own business. */
  readonly not?: string
}

export const APPEAL_CUES: readonly AppealCues[] = [
  {
    lang: '*',
    money: 'eur|usd|gbp|chf|euro|euros',
    give: 'paypal|patreon',
    mail: 'newsletter*|inbox',
    block: 'adblock*|ad-block*|ad block*',
    app: 'app|app store|google play|whatsapp|telegram|viber',
    social: 'facebook|twitter|instagram|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news',
  },
  {
    lang: 'en',
    we: 'we|us|our|ours',
    you: 'you|your|yours|yourself|spotted a mistake|spotted an error|spotted a typo|found a mistake|found an error|seen a mistake|noticed an error|noticed a mistake|got a tip|have a tip|got a story|have a story',
    ask: 'please|help us|thank you|thanks|click|here|today|now|consider|become|visit|if you can|will you|would you|every morning|every day|every week|each morning|each week|every weekday|weekly',
    money:
      'a month|per month|each month|every month|a year|per year|a week|monthly|annual|price of|cost of|one-time|one-off',
    press:
      'journalis*|newsroom*|news|newspaper*|paper|magazine|reporting|reporter*|reader*|coverage|stories|story|article*|editorial|paywall*|publication',
    give: 'donat*|contribute|contribution*|contributing|support us|support our|support the|support this|support independent|support local|support quality|your support|reader support*|gift|gifts|chip in|become a member|become a friend|become a supporter|friend of|membership|pledge|fund us|help us|reader-funded|reader-supported|tax-deductible|gave',
    mail: 'newsletters|inboxes|mailing list|bulletin|by email|daily email|weekly email|our email|email alert*|email update*|latest email',
    join: 'sign up|signing up|subscrib*|get|receive|join|register*|deliver*|never miss|every morning|each morning',
    get: 'download*|install*|follow|join|turn on|enable|like us|find us',
    sub: 'subscription*|subscriber*|subscribe|unlimited|ad-free|full access|digital access|premium',
    off: 'disabl*|turn off|turning off|switch off|whitelist*|allow*|add us|pause|unblock*|turn it off|switch it off',
    app: 'apps|whatsapp channel|telegram channel|notifications|alerts',
    slip: 'mistake*|typo*|error|errors|correction*|clarification*|inaccura*|story idea*|news tip*|tips|tip|feedback|complaint*|something wrong|letters to the editor',
    tell: 'tell us|let us know|write to us|email us|report*|contact|suggest*|send us|send it|get in touch|drop us|reach us|write to|tell the editor*',
    reuse: 'materials|reprint*|republish*|reproduc*|repost*|reuse|re-use|referencing|quoting',
    link: 'hyperlink*|active link|link back|permission|credit|attribut*|source',
    social: 'social media|x',
    not: 'your business|your customer*|your audience|your subscriber*|your newsletter*|your email list|your app|your client*|your company|your team|your organi*|your brand|subscription box*',
  },
  {
    lang: 'de',
    we: 'wir|uns|unser*',
    you: 'du|dich|dir|dein*|Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen|euch|euer|eure*|ihre spende|ihre unterstützung|ihr beitrag',
    ask: 'bitte|danke|vielen dank|jetzt|hier|klick*|helfen sie|hilf uns|jederzeit|lesen sie alle|werden sie|werde|jeden abend|jeden morgen|jede woche|täglich',
    money: 'im monat|pro monat|monatlich*|im jahr|pro jahr|jährlich*|einmalig*|preis von|preis eines|preis einer',
    press:
      'journalis*|redaktion*|zeitung*|magazin|berichterstattung|berichte|leser*|artikel*|nachrichten|reporter*|recherch*|pressefreiheit|lokaljournalis*',
    give: 'spende*|unterstütz*|mitglied|mitglieder|mitgliedschaft|fördermitglied*|zuwendung*|finanzier*|helfen sie uns|hilf uns|spendier*',
    mail: 'postfach*|rundbrief*|verteiler|e-mail-postfach|mailpostfach|infobrief*',
    join: 'abonnier*|anmeld*|melden sie|melde dich|erhalten|erhältst|bekommen|bekommst|eintrag*|tragen sie|jeden abend|jeden morgen|jede woche|abmeld*|kommt',
    get: 'herunterlad*|laden sie|lade|folg*|installier*|aktivier*|besuch*',
    sub: 'abo|abos|abonnent*|abonnement*|digitalabo*|probeabo*|ohne werbung|werbefrei*|probemonat|unbegrenzt*',
    block: 'werbeblocker*',
    off: 'ausschalt*|ausgeschaltet|deaktivier*|abschalt*|abzuschalten|auszuschalten|schalten sie|schalte|ausnahme*|erlaub*|zulassen',
    app: 'whatsapp-kanal|kanal|push-nachricht*|push-mitteilung*|nachrichten-app|benachrichtigung*|apps',
    slip: 'fehler*|tippfehler*|korrektur*|hinweis*|anregung*|kritik|feedback|ungenau*|themenvorschl*',
    tell: 'schreiben sie|schreib*|sagen sie uns|mitteil*|melden sie|teilen sie uns|kontakt*|schicken sie|schick*|senden sie|wenden sie sich',
    reuse: 'nachdruck*|weiterverbreit*|wiedergabe|übernahme|vervielfältig*|verwendung',
    link: 'quellenangabe*|genehmigung*|verlinkung*|hyperlink*|zustimmung|link',
    social: 'soziale netzwerke|sozialen netzwerken|sozialen medien',
  },
  {
    lang: 'fr',
    we: 'nous|notre|nos',
    you: 'vous|votre|vos|toi|ton|tes|soutenez*|abonnez*|inscrivez*|recevez*|faites|aidez*|écrivez*|suivez*|téléchargez*|signalez*|désactivez*',
    ask: 'merci|svp|cliquez|cliquant|ici|aidez*|dès maintenant|faites|rejoignez*|chaque matin|chaque semaine|chaque jour|chaque vendredi',
    money: 'par mois|par an|mensuel*|annuel*|prix de|prix du|déductible*|défiscalis*',
    press:
      'journal|journaux|journalis*|rédaction|presse|lecteur*|lectrice*|reportage*|enquête*|article*|média*|information|informer|actualité*|actionnaire*',
    give: 'don|dons|donat*|donner|soutenez*|soutenir|soutien|contribu*|adhér*|adhésion*|cotis*|mécèn*|cagnotte',
    mail: 'infolettre*|lettre d information|boîte mail|boîte e-mail|boîte de réception|boîte aux lettres|messagerie',
    join: 'inscri*|abonnez*|abonner|recevez*|recevoir|retrouvez*|désinscri*',
    get: 'téléchargez*|télécharger|suivez*|rejoignez*|installez*|activez*|retrouvez*',
    sub: 'abonné|abonnés|abonnée*|abonnement*|accès illimité|illimité*|sans publicité|abonnez*',
    block: 'bloqueur*|anti-pub|antipub|bloqueurs de publicité*',
    off: 'désactiv*|autoris*|suspend*|liste blanche|exception*',
    app: 'application|appli|chaîne|notification*|alertes',
    slip: 'erreur*|faute*|coquille*|correction*|remarque*|témoignage*|suggestion*|rectific*',
    tell: 'signalez*|signaler|écrivez*|contactez*|contacter|envoyez*|dites-le*|faites-le-nous|prévenez*|indiquez*',
    reuse: 'reproduction|reprise|reproduire|rediffusion|réutilis*|republi*',
    link: 'autorisation|lien|source|mention|hyperlien',
    social: 'réseaux sociaux',
  },
]
