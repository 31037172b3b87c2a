// Lines that say where a text was printed first, and whose rights it is under: T2 and T4.

import type { CreditRole } from '../../types.ts'
import { Anywhere, Openings } from '../gate/gate.ts'
import { CUE } from './cue.ts'
import { beginsName, hasCue, type Line, type LineReader, lineCredits, marksOf } from './line.ts'
import type { CreditLineMatch } from './types.ts'

/** The first sentence decides; such notes have one to three. */
const NOTE_CHARS_MAX = 520
const SURE_CHARS_MAX = 260

/** Between the copyright sign and its holder; in a line as short as a second number, anywhere. */
const HOLDER_CHARS = 48
const HOLDER_LINE_CHARS = 120

const PIECE =
  '(?:article|story|piece|report|post|essay|column|interview|excerpt|op-?ed|commentary|content|feature|text|dispatch|analysis|opinion piece|blog post|review|version)'
/** One row a language: a text (subject), printed first or elsewhere (verb). All read at the start of the line. */
export const SYNDICATION: Openings = new Openings(
  new RegExp(
    `^(?:(?:an? |the )(?:\\w+ )?version of )?(?:editor's note: |note: )?(?:this|the) (?:news |opinion |guest )?${PIECE}(?: by [\\p{L} .,'-]{2,60}?)? (?:(?:has been|was|is being|is|has|had|also|co-?|first|originally|previously|initially|here) ?)+(?:republished|re-?published|published|appeared|appears|ran|produced|distributed|provided|supplied|syndicated|reprinted|reproduced|posted|adapted|translated|excerpted)(?: here)?(?: first| originally)? (?:by|on|in|from|at|with|under|for|through|as part of|via|here|[A-Z][a-z]+ \\d)`,
    'iu',
  ),
  /^(?:re-?published|re-?printed|reposted|reproduced|cross-?posted|syndicated|excerpted) (?:here )?(?:with (?:the )?(?:kind )?permission|from|by|under|courtesy|on|at|in)\b/iu,
  /^(?:first|originally|previously) (?:published|appeared|posted|printed|reported) (?:by|on|in|at|as|here|:)/iu,
  /^(?:distributed by|copyright-free|(?:read|see|view) the original (?:article|story|piece|post|version)\b)/iu,
  /^(?:dieser|der|dieses|die|das) (?:Artikel|Text|Beitrag|Interview|Bericht|Essay|Kommentar|Kolumne|Meldung)(?: \p{L}+)? (?:erschien|ist|wurde|stammt)(?: \p{L}+){0,3}? (?:zuerst|ursprünglich|zunächst|erstmals|im Original)/iu,
  /^(?:zuerst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert) (?:in|bei|auf|im|am)/iu,
  /^(?:(?:cet|cette|ce|l'|la version originale de cet) ?(?:article|tribune|texte|entretien|analyse|reportage|dépêche)(?: (?:de |du |d')[\p{L} .'-]{2,40}?| \p{L}+)? (?:est republié|a (?:été )?(?:d'abord |initialement |originellement )?(?:publiée?|parue?)|est (?:initialement |d'abord )?(?:paru|publié)|a été republié)|(?:initialement|d'abord) (?:publié|paru)|article (?:initialement|originellement) (?:publié|paru))/iu,
  /^(?:(?:este|esta|el|la|una versión de este) (?:artículo|nota|texto|reportaje|columna|contenido|entrevista|historia)(?: \p{L}+)? (?:fue|ha sido|se|apareció|es una)(?: \p{L}+)? ?(?:originalmente |inicialmente |primero )?(?:publicad[oa]|publicó|republicad[oa]|apareci|republicación|en|por)|(?:publicado|publicada) (?:originalmente|originariamente|primero|inicialmente) (?:en|por))/iu,
  /^(?:(?:este|esta|o|a|esse) (?:artigo|texto|matéria|reportagem|conteúdo|coluna|notícia|reportagem) (?:foi|é|apareceu)(?: \p{L}+)? ?(?:originalmente |inicialmente )?(?:publicad[oa]|republicad[oa]|produzid[oa])|(?:texto|artigo|matéria|publicado|publicada) (?:publicado |publicada )?originalmente (?:publicad[oa] )?(?:em|no|na|por|pelo|pela))/iu,
  /^(?:(?:questo|il presente|l')\s?(?:articolo|testo|pezzo|intervista) (?:è|era|è stato)(?: \p{L}+)? ?(?:originariamente |precedentemente |inizialmente )?(?:pubblicat[oa]|apparso|uscito|tratto|ripubblicat[oa])|(?:articolo |testo )?(?:pubblicato|originariamente pubblicato|già pubblicato) (?:originariamente|per la prima volta|in origine|su|in)(?= ))/iu,
  /^(?:dit|het) (?:artikel|verhaal|stuk|interview|bericht)(?: \p{L}+)? (?:verscheen|is)(?: \p{L}+){0,2}? ?(?:eerder|eerst|oorspronkelijk|overgenomen)/iu,
  /^(?:artikel[en]|artikkelen|teksten|texten|saken|denne (?:artik\p{L}+|teksten|saken)|den här (?:artikeln|texten)|dette (?:innlegget|indlægget))(?: \p{L}+){0,2}? (?:först |først |tidigare |tidligere |oprindeligt |opprinnelig |ursprungligen )?(?:publicera\p{L}+|publisert|bragt|udgivet|offentliggjort|publiceret)/iu,
  /^(?:(?:ten |niniejszy )?(?:artykuł|tekst|wywiad)(?: \p{L}+)? (?:ukazał się|został|był)(?: \p{L}+)? ?(?:pierwotnie|po raz pierwszy|opublikowany|z|w)|pierwotnie opublikowan)/iu,
  /^(?:(?:tento |tent[oa] )?(?:článek|text|rozhovor|článok|komentář)(?: \p{L}+)? (?:původně|poprvé|pôvodne|byl|bol)(?: \p{L}+)? ?(?:vyšel|publikován|zveřejněn|vyšiel|uverejnený|původně))/iu,
  /^(?:впервые опубликован|оригинал (?:статьи|материала|публикации|текста)|(?:эта |этот |данная )?(?:статья|материал|текст)(?: \p{L}+)? (?:был[аи]? )?(?:впервые |первоначально )?опубликован|(?:цю |ця |цей )?(?:стаття|матеріал|текст) (?:вперше |був |була )*опублікован|(?:оригінал|першоджерело) (?:статті|матеріалу))/iu,
  /^bu (?:yazı|makale|haber|röportaj)(?: \p{L}+)? (?:ilk (?:olarak|kez)|daha önce)/iu,
  /^(?:нشر|نُشر|نشرت|نُشرت) (?:هذا|هذه) (?:المقال|المقالة|التقرير|المادة)|^(?:هذا|هذه) (?:المقال|المقالة|التقرير) (?:نشر|نُشر|منشور)/u,
  /^(?:本文|此文|本稿|原文)(?:.{0,12})(?:原载|原載|首发|首發|转载|轉載|刊于|刊於|刊登|来自|來自|授权|授權|发表于|發表於)/u,
  /^(?:この記事は|本記事は|本稿は).{0,40}(?:転載|掲載された|配信|提供)/u,
  /^(?:이|본) (?:기사|글|칼럼)(?:는|은) .{0,40}(?:게재|실린|제공|제휴|출처)/u,
  /^(?:artikel|berita|tulisan) ini (?:telah |sudah |pertama kali )*(?:tayang|diterbitkan|terbit|dimuat|dipublikasikan)/iu,
  /^bài (?:viết|báo) (?:này )?(?:được )?(?:đăng|xuất bản)(?: lần)? (?:đầu|lần đầu|trên)/iu,
  // The Canadian Press's own note.
  /^this (?:report|content|story) by (?:the canadian press|la presse canadienne)/iu,
)
export const COMMONS: Anywhere = new Anywhere(/creative commons/iu)
const CREATIVE_COMMONS = /^(?:.{0,60} )?(?:under (?:a|the) )?creative commons(?: attribution)?\b.{0,60}licen[cs]e/iu

export const RIGHTS: Anywhere = new Anywhere(
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|derechos reservados|todos os direitos reservados|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|alla rättigheter|všechna práva vyhrazena|wszelkie prawa zastrzeżone|minden jog fenntartva|toate drepturile rezervate|все права защищены|усі права захищен|all rights and content|sva prava pridržana|tüm hakları saklıdır|جميع الحقوق محفوظة|حقوق النشر محفوظة|تمامی حقوق|版权所有|版權所有|禁止转载|禁止轉載|未经授权|無断転載|無断複製|무단 ?전재|재배포 금지|hak cipta|dilarang|may not be (?:published|reproduced|redistributed)|(?:material|content) may not be/iu,
)
export const COPYRIGHT: Openings = new Openings(/^(?:copyright|©|ⓒ|\(c\)|&copy;|<?저작권자)/iu)

/** "This article was originally published by …", in some twenty languages. */
export const republishedLine: LineReader = (line) => {
  if (line.core.length > NOTE_CHARS_MAX) return undefined
  const core = line.core.replace(/^["“*]+/, '')
  const licensed = (): boolean =>
    hasCue(line, CUE.commons) &&
    COMMONS.test(core) &&
    CREATIVE_COMMONS.test(core) &&
    /republish|conversation|originally|first/iu.test(core)
  if (!SYNDICATION.test(core) && !licensed()) return undefined
  // A sentence about a book or a report goes on; a note names a medium with a capital, or points "here".
  const medium =
    /(?<=(?:by|on|in|at|from|auf|in|bei|im|par|dans|sur|en|por|em|no|na|su|w|v|в|на|de|di|da|pada|dalam|trên|στο|στην|:) )(?:the |der |die |la |le |el |l'|«|"|“)?[\p{Lu}\p{Lo}\d]|here|permission|licen[cs]e|https?:|[\w-]{1,63}\.[a-z]{2,}\b/u.test(
      core,
    ) || !/[\p{Lu}]/u.test(core)
  if (!medium || /\bsponsor/iu.test(core)) return undefined
  return match(line, 'syndication', 'origin', line.core.length <= SURE_CHARS_MAX ? 0.92 : 0.78)
}

/** "Copyright 2019 The Associated Press. All rights reserved.", "© Thomson Reuters 2020". */
export const rightsLine: LineReader = (line) => {
  if (line.core.length > NOTE_CHARS_MAX) return undefined
  const opened = hasCue(line, CUE.copyright) && (COPYRIGHT.test(line.folded.trim()) || COPYRIGHT.test(line.core))
  const reserved = hasCue(line, CUE.rights) && RIGHTS.test(line.core)
  if (!opened && !reserved) return undefined
  const hits = marksOf(line)
  const dated = /\b(?:19|20)\d\d\b/.test(line.core)
  if (opened && (reserved || dated)) return match(line, 'legal', 'origin', 0.95)
  if (reserved)
    return /^(?:this (?:material|content|article)|nessuna|©|any use|unauthori[sz]ed|no part|riproduzione|reproduction|la reproducci|무단|未经|禁止|版权|版權|無断)/iu.test(
      line.core,
    ) ||
      hits.length > 0 ||
      line.core.length < 80
      ? match(line, 'legal', 'origin', hits.length > 0 ? 0.92 : 0.78)
      : undefined
  if (hits.length === 0 || line.core.length > 60 || line.position === 'caption' || /[/|]/.test(line.core))
    return undefined
  return /^(?:©|ⓒ|\(c\)|copyright)/iu.test(line.folded.trim()) && line.position === 'tail'
    ? match(line, 'legal', 'origin', 0.7)
    : undefined
}

function match(line: Line, kind: 'legal' | 'syndication', role: CreditRole, confidence: number): CreditLineMatch {
  const hits = marksOf(line).filter(
    (hit) => kind === 'syndication' || (isHolder(line, hit.start) && !beginsName(line, hit)),
  )
  // "© 2013 Harbour Post. © Reuters, © AP": the outlet's own sign, and its sources'.
  const ofOutlet = kind === 'legal' && line.folded.split('©').length - 1 > hits.length
  return { kind, credits: ofOutlet ? [] : lineCredits(line, hits, role), confidence }
}

/** The agency stands beside the sign: a site's terms of use name agencies too. */
function isHolder(line: Line, start: number): boolean {
  const before = line.folded.slice(Math.max(0, start - HOLDER_CHARS), start)
  return line.folded.length <= HOLDER_LINE_CHARS || /copyright|©|ⓒ|\(c\)|저작권/iu.test(before)
}
