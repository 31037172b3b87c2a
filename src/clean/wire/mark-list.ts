// Reads lists of agencies as credits print them: "AFP, EFE y Reuters", "APA/dpa", "the Associated Press and agencies".

import type { Credit, CreditRole } from '../../types.ts'
import { Openings } from '../gate/gate.ts'
import { type MarkContext, type MarkHit, markAt } from './marks.ts'

/** A list of agencies and where it ends. */
export interface MarkList {
  hits: MarkHit[]
  start: number
  end: number
  /** True when a member says no more than "agencies". */
  generic: boolean
}

/** Members of a list; longer lists are directories. */
const MEMBERS_MAX = 8

/** What may stand in front of a name: an article, then "the news agency", "correspondent of". */
const ARTICLE = new Openings(
  /^(?:the|an?|der|die|das|des|dem|den|l'|le|la|les|el|los|las|lo|il|gli|o|os|as|da|do|del|della|dell'|dall'|de|het|d')(?: |(?<='))/u,
)
const TRADE = new Openings(
  /^(?:(?:wire |press |news )?(?:agency|service)s? |(?:Nachrichten|Presse)agentur(?:en)? |agence(?:s)?(?: de presse)? |agencias?(?: de not[ií]cias| de noticias)? |agências?(?: de notícias)? |agenzi[ae](?: di stampa)? |nieuwsagentschap |persbureau |persagentschap |nyhetsbyrån |nyhedsbureauet |nyhetsbyrået |agentur[ay] |agenc\p{L}{1,4} |(?:информ)?агентств\p{L}{1,3} |агенц\p{L}{1,4} |πρακτορείο |وكالة |وكالات |وكالتي |خبرگزاری |corr\. |корр\. |Корр\. |Corr\. )/u,
)

const JOINER =
  /^ ?(?:[,;/&+|=•·،×]|--?|—|\b(?:and|und|et|y|e|i|og|och|ja|és|și|şi|ve|dan|và|en|in association with|with|via)\b|(?:и|та|і|και|و|及|和|與|与|と|와|과)(?![\p{Ll}])) ?(?:and |und |et |y |e )?/u

export const GENERIC: Openings = new Openings(
  /^(?:(?:other|weitere[nmr]?|andere[nmr]?|autres|otras|outras|altre|various|wire|news|international|our|local) )*(?:agencies|agency|agencia|agence|agencias|agências|agences|agenzie|Agenturen|agentury|agenturer|byråer|wires?|wire services?|wire reports|staff|staff reports|staff and wire reports|ajanslar|агентства|вести|وكالات|الوكالات|redacción|Redaktion|rédaction|redação|redazione|redacción digital)(?![\p{L}\p{M}])/iu,
)

/** "/lno", "-tmn": the desk of an agency, in lower case after a mark in lower case. */
const DESK =
  /^[/-](?:lno|lby|lbg|lhe|lnw|lni|lrs|lsw|lth|lah|lbn|lsc|lmv|lbw|tmn|afx|infocom|dbe|red|afp|grb|[a-z]{2,3})(?![\p{L}\p{N}])/u

/** Reads a list that begins at `from`. Undefined when no agency stands there. */
export function readMarks(folded: string, from: number, context: MarkContext = {}): MarkList | undefined {
  const hits: MarkHit[] = []
  let generic = false
  let end = from
  let start = -1
  let next = from
  while (hits.length < MEMBERS_MAX) {
    const at = behindLeadIn(folded, next)
    const hit = markAt(folded, at, context) ?? markAt(folded, next, context)
    const word = hit ? 0 : lengthOfGeneric(folded, next)
    if (!hit && word === 0) break
    if (start < 0) start = hit?.start ?? next
    if (hit) {
      hits.push(hit)
      end = hit.end + (/^\p{Ll}/u.test(folded.charAt(hit.start)) ? deskLength(folded, hit.end) : 0)
    } else {
      generic = true
      end = next + word
    }
    const joiner = JOINER.exec(folded.slice(end, end + 30))
    if (!joiner) break
    next = end + joiner[0].length
  }
  return start < 0 ? undefined : { hits: distinct(hits), start, end, generic }
}

/** Units looked at for a lead-in or a word for agencies in general. */
const LOOK_AHEAD = 60

function lengthOfGeneric(folded: string, at: number): number {
  return GENERIC.lengthAt(folded, at, LOOK_AHEAD)
}

/** True where a list may begin that says no more than "agencies". */
export function isGenericAt(folded: string, at: number): boolean {
  return lengthOfGeneric(folded, at) > 0
}

function behindLeadIn(folded: string, from: number): number {
  const article = from + ARTICLE.lengthAt(folded, from, LOOK_AHEAD)
  return article + TRADE.lengthAt(folded, article, from + LOOK_AHEAD - article)
}

/** Length of a desk suffix; none where the letters are an agency of their own ("dpa/afp"). */
function deskLength(folded: string, at: number): number {
  const desk = DESK.exec(folded.slice(at, at + 10))
  return desk && !markAt(folded, at + 1) ? desk[0].length : 0
}

function distinct(hits: readonly MarkHit[]): MarkHit[] {
  return hits.filter((hit, index) => hits.findIndex(({ agency }) => agency === hit.agency) === index)
}

/** Credits of all agencies in a list, press release wires left out: what they carry is advertising, not news. */
export function creditsOf(text: string, hits: readonly MarkHit[], role: CreditRole, span?: [number, number]): Credit[] {
  return hits
    .filter(({ agency }) => agency.kind !== 'pr-wire')
    .map((hit) => {
      const [start, end] = span ?? [hit.start, hit.end]
      return { agency: hit.agency.mark, role, raw: text.slice(start, end), start, end }
    })
}

/** One agency alone is the origin; several have each given material. */
export function roleOf(hits: readonly MarkHit[], generic = false): CreditRole {
  return hits.length > 1 || generic ? 'with-material' : 'origin'
}
