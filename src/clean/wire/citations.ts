// Agencies that the prose cites: "told Reuters", "laut dpa", "сообщает ТАСС", "ロイターによると".
//
// A name in the prose is a citation only beside a word of saying. Words in front end where the name begins, words
// behind begin where it ends. Cost: linear; a window of fixed width around each agency that the text names.

import type { Credit } from '../../types.ts'
import { isSolid } from './dateline-reading.ts'
import { foldWidth } from './fold-width.ts'
import { findMarks, type MarkHit, mayHoldMark } from './marks.ts'

/** Characters looked at in front of a name and behind it. */
const BEFORE_CHARS = 64
const AFTER_CHARS = 40

/** What may stand between the word of saying and the name: an article, "the news agency". */
const BETWEEN =
  "(?:(?:the|an?|der|die|das|dem|den|l'|le|la|les|el|los|il|lo|all'|alla|dall'|dell'|o|os|as|à|ao|au|het|de|du|a|az|az |al|del|do|da)(?: |(?<='))|(?:(?:news |wire |press )?(?:agency|service|site|channel|broadcaster)s?) |\\p{Lu}\\p{Ll}{1,40}(?:n|s|sche[nr]?|state-run) |(?:Nachrichten|Presse)agentur(?:en)? |agence (?:de presse )?|agencia (?:de noticias )?|agência (?:de notícias )?|agenzia (?:di stampa )?|nieuwsagentschap |persbureau |nyhetsbyrån |nyhedsbureauet |nyhetsbyrået |uutistoimisto |agencj\\p{L}{1,3} |agentur\\p{L}{1,2} |hírügynökség\\p{L}* |agenți\\p{L}+ |агентств\\p{L}{1,3} |агенці\\p{L}{1,3} |агенци\\p{L}{1,4} |πρακτορείο |وكالة |وكالة أنباء |خبرگزاری |kantor berita |hãng (?:tin|thông tấn) |thông tấn xã |समाचार एजेंसी |न्यूज एजेंसी |通信社の?|通讯社|state-run |state |[‘'\"“«„]){0,4}"

const BEFORE = new RegExp(
  `(?<![\\p{Ll}\\p{Lu}])(?:${[
    '(?:told|telling|tells|informed|according to|reported by|confirmed to|quoted by|cited by|said in an interview with|an interview with|interview to|speaking to|spoke to|speaking with|spoke with|seen by|viewed by|obtained by|reviewed by|shared with|comments (?:to|with)|remarks to|statement to|compiled by|data from|analysis by|citing|quoting|cites|as per|said to|polled by|poll by|reports by|report by|a report from|tally by|count by)',
    '(?:laut|zufolge|nach angaben (?:von|der|des)|gegenüber|sagte(?:n)?|berichtet(?:e)?|meldet(?:e)?|nach informationen (?:von|der|des)|wie|zitierte? (?:von )?|unter berufung auf|im gespräch mit|bestätigte)',
    "(?:selon|d'après|rapporte|rapporté par|indique|a(?:-t-(?:il|elle|on))? (?:déclaré|confié|indiqué|expliqué|affirmé|précisé|dit|assuré|annoncé|confirmé) (?:vendredi |lundi |mardi |mercredi |jeudi |samedi |dimanche )?à|cité par|interrogé par|rapportent|relayé par)",
    '(?:según(?: informó| reportó)?|informó|reportó|indicó|dijo a|declaró a|explicó a|señaló a|aseguró a|confirmó a|afirmó a|contó a|citado por|citada por|de acuerdo con|consultad[oa]s? por|recogido por|declaraciones a|entrevista con)',
    '(?:segundo|de acordo com|conforme|informou|disse à|disseram à|afirmou à|declarou à|explicou à|contou à|citad[oa] p(?:or|ela|elo)|noticiou|avança|avançou|declarações à|adiantou à)',
    "(?:secondo|riferisce|riporta|ha (?:detto|dichiarato|spiegato|riferito)(?: \\p{L}+)?|come riporta|citato da(?:ll'|lla)?|detto|riferito|lo riferisce|fa sapere)",
    '(?:volgens|meldt|meldde|aldus|bericht|zegt tegen|zei tegen|tegenover|vertelde aan|enligt|uppger|säger till|rapporterar|skriver|til|till|ifølge|siger til|sier til|fortæller til|opplyser til|skriver|melder|oplyser til|forteller til|kertoo|kertoi|mukaan)',
    '(?:według|podała?|podaje|poinformowała?|jak podaje|jak informuje|powiedział[a]?|cytowany przez|przekazał[a]?|podle|uvedla|uvedl|informovala|řekl[a]?|napsala|sdělil[a]?|píše|podľa|informuje|povedal[a]?|prema|javlja|javila|prenosi|rekao|rekla|navodi|piše|izjavio|kazal[a]?|szerint|nyilatkozta|írta|közölte|(?:közölte|mondta|nyilatkozta) (?:(?:\\p{L}+ ){1,3}?)az?|potrivit|relatează|transmite|anunță|scrie|citat de|citată de|a declarat pentru)',
    '(?:по данным|сообща(?:ет|ют|ла|ло|л)(?: в (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))?|сообщил[аио]?|передает|переда[её]т|пишет|как сообщает|со ссылкой на|рассказал[аи]? ?|заявил[аи]?|по информации|цитирует|приводит|повідомля(?:є|ють)|повідоми(?:ла|в|ло)|переда(?:є|ють)|пише|з посиланням на|за даними|за інформацією|съобщи|предаде|предава|съобщава|цитиран(?:а|о|и)? от|според|каза за|пред)',
    '(?:σύμφωνα με(?: το| την)?|αναφέρει|μεταδίδει|μετέδωσε|δήλωσε στο|είπε στο|μετέδωσαν|επικαλείται)',
    '(?:وفق(?:ا|اً|ًا)?(?: ل)?|بحسب|حسب|نقلت|ذكرت|أفادت|قال(?:ت)? ل|لـ?|صرح ل|نقلا عن|نقلاً عن|أوردت|أعلنت|به گزارش|به نقل از|به|گزارش|رپورٹ)',
    '(?:menurut|dikutip dari|dikutip|dilansir|melansir|lapor|kepada|seperti dilaporkan|mengutip|theo|trả lời|dẫn lời|nói với|cho biết|trích dẫn|सूत्रों|के अनुसार)',
    '(?:据|據|告诉|告訴|接受|引述|引用|向)',
  ].join('|')}) ?(?:[-:,] ?)?${BETWEEN}$`,
  'iu',
)

const AFTER = new RegExp(
  `^(?:${[
    ' (?:reported|reports|relays|relayed|said|says|(?:has |have |had )?(?:previously |recently |first )?reported|investigation|broke the (?:news|story)|quotes (?=\\p{Lu})|quoted|cited|was told|understands|has learned|wrote|called the race|added|news agency (?:reported|said|quoted)|first reported|calculations|poll|tally|data|analysis)',
    ' (?:zufolge|berichtet|berichtete|meldet|meldete|schreibt|gegenüber|erfuhr|sagte|mitteilte|unter Berufung)',
    ' (?:rapporte|a rapporté|indique|a indiqué|a annoncé|précise|écrit|citant|informe|affirme)',
    ' (?:informó|informa|reportó|reporta|indicó|señaló|publicó|citó|informou|informa|noticiou|noticia|avançou|apurou|riferisce|riporta|scrive|ha riferito)',
    ' (?:meldt|meldde|schrijft|bericht|rapporterar|skriver|uppger|melder|oplyser|kertoo|uutisoi|kirjoittaa|raportoi|mukaan)|(?::?n|in) mukaan',
    ' (?:podał[ao]?|podaje|poinformowała?|informuje|pisze|uvedla|píše|informovala|napsala|javlja|javila|prenosi|piše|poročala?|jelentette|közölte|írja|relatează|transmite|a anunțat|anunță)|-?nak|-?nek',
    ' (?:сообщает|сообщил[аио]?|передает|переда[её]т|пишет|повідомляє|передає|пише|съобщи|предаде)',
    "'?(?:[ae]|ya|ye|na|ne) (?:konuş|açıkla|söyle|bilgi|değerlendir|anlat)|'?[nıiuü]{2}n haberine| haberine göre|'a göre|'ye göre|'e göre",
    ' ?(?:によると|によれば|が(?:報じ|伝え)|は(?:報じ|伝え|\\p{Script=Han}{0,6}日)|に(?:語|対し|明らか)|の(?:取材|報道|調査|まとめ))',
    ' ?(?:报道|報導|报导|报称|記者|记者|援引|引述|称,|指出|消息)',
    ' ?(?:에 따르면|은 |는 |이 |가 |에 |통신에|통신은|과의|와의)(?:.{0,20}(?:보도|전했|밝혔|인터뷰|말했))?',
    ' (?:के अनुसार|ने बताया|ने कहा|से कहा|को बताया|জানায়|জানিয়েছে|কে বলেন|melaporkan|memberitakan|đưa tin|cho biết|dẫn lời|รายงาน)',
    ' (?:قالت|ذكرت|أفادت|نقلت|أن|عن|گزارش|نوشت)',
    ' (?:αναφέρει|μεταδίδει|μετέδωσε|δήλωσε)',
  ].join('|')})`,
  'u',
)

/** Verbs of agencies that people seldom have. */
const SURNAME_AFTER =
  /^ (?:reported|reports|has reported|had reported|first reported|calculations|data|berichtet|berichtete|meldet|meldete|rapporte|a rapporté|reportó|informou|noticiou|riferisce|meldt|melder|kirjoittaa|podaje|сообщает|сообщило|передает)/u

/** Finds agencies that the prose cites, in order, each time that they are cited. */
export function findCitations(text: string): Credit[] {
  if (!mayHoldMark(text)) return []
  const folded = foldWidth(text)
  return findMarks(folded)
    .filter((hit) => hit.agency.kind !== 'pr-wire' && isCitable(folded, hit) && isCited(folded, hit))
    .map((hit) => ({
      agency: hit.agency.mark,
      role: 'cited' as const,
      raw: text.slice(hit.start, hit.end),
      start: hit.start,
      end: hit.end,
    }))
}

/** Names, and marks that are hardly ever anything else. */
function isCitable(folded: string, hit: MarkHit): boolean {
  const printed = folded.slice(hit.start, hit.end)
  return (
    hit.isName ||
    hit.agency.id === 'tt' ||
    (isSolid(hit, printed) && hit.agency.kind !== 'republisher' && !/[/(]/.test(folded.charAt(hit.start - 1)))
  )
}

function isCited(folded: string, { start, end, isName }: MarkHit): boolean {
  const before = wordsBefore(folded, start)
  if (BEFORE.test(before)) return true
  const after = folded.slice(end, end + AFTER_CHARS)
  // "Michael Bloomberg said": a mark written like a surname needs the verb that people seldom have.
  const surname = !isName && /^\p{Lu}\p{Ll}/u.test(folded.slice(start, end))
  return surname ? SURNAME_AFTER.test(after) && !/\p{Lu}\p{L}{1,40} $/u.test(before) : AFTER.test(after)
}

/** From a word's beginning, so that no cue is read out of the middle of a word. */
function wordsBefore(folded: string, start: number): string {
  const window = folded.slice(Math.max(0, start - BEFORE_CHARS), start)
  return start > BEFORE_CHARS ? window.replace(/^\S*/u, '') : window
}
