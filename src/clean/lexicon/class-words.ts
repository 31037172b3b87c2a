// Words in class and id attributes that hint at what an element holds. Evidence for the scorer, never a verdict:
// `article-body pagination-first` is a body. A group is one column for the block's own surroundings and one for any
// ancestor. Data only; at most 62 groups.

import { isSmallAscii } from './fold.ts'
import { lazy } from './lazy.ts'
import { LetterTable } from './letters.ts'

/** Group name → tokens, lower case. A token matches a whole part of a class name (`post-share_bar` has three parts). */
export const CLASS_WORDS: Readonly<Record<string, string>> = {
  article:
    'article articlebody articlecontent articletext story storybody storytext news newsbody newstext artikel articulo articolo nota noticia statya',
  body: 'body bodytext bodycopy copy text txt richtext prose paragraph wysiwyg rte fulltext maintext detail details',
  content: 'content contents contenido inhalt contenu entry entrycontent postcontent pagecontent maincontent',
  post: 'post posts single hentry blogpost node blog',
  main: 'main primary core center middle page',
  title: 'title headline heading titre titel titulo titolo hed h1 hl zagolovok',
  lead: 'lead lede intro dek deck standfirst subtitle subheadline subhead summary excerpt abstract teaser perex description chapo vorspann',
  meta: 'meta info metadata postmeta entrymeta pubinfo',
  date: 'date time timestamp datetime published updated posted datum fecha data clock dateline',
  author: 'author authors byline byl writer contributor autor auteur autore avtor redactor editor bio profile vcard',
  caption: 'caption figcaption wp-caption legend bildunterschrift photocaption imagecaption cutline',
  credit: 'credit credits copyright source courtesy photographer rights',
  image: 'image img photo picture figure media thumb thumbnail gallery slideshow carousel slider bild lightbox',
  video: 'video player audio podcast youtube jwplayer listen',
  related:
    'related relacionadas relacionados recommended recommendation recommendations recirc recirculation similar suggested readmore alsoread seealso more morefrom further verwandt outbrain taboola',
  popular: 'popular trending mostread mostpopular most top hot viewed ranking latest recent breaking',
  teaser:
    'card cards tile tiles item items grid list listing feed river stream archive category promo promotions teaserlist',
  share:
    'share sharing social socials socialshare addthis sharedaddy facebook twitter whatsapp linkedin pinterest telegram follow tools toolbar actions sns',
  comments: 'comment comments disqus respond reply replies discussion commentlist kommentare feedback',
  newsletter: 'newsletter subscribe subscription signup optin mailchimp email mail form inscription abo abonnement',
  paywall: 'paywall premium regwall gate meter locked piano subscriber',
  donate: 'donate donation support membership contribute patreon appeal',
  ad: 'ad ads advert advertisement advertising adv adsense dfp gpt banner sponsor sponsored werbung anzeige publicidad pub reklama commercial affiliate',
  consent: 'cookie cookies consent gdpr privacy onetrust cmp didomi',
  nav: 'nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs skip offcanvas hamburger topbar tabs',
  pager: 'pagination pager paging prev previous next pagenav nextpage',
  header: 'header masthead head top topheader siteheader hero brand logo',
  footer: 'footer foot bottom colophon sitefooter pagefooter',
  sidebar: 'sidebar aside rail rightrail right left column col secondary widget widgets side sidecol complementary',
  tags: 'tag tags keywords topics topic taglist cat categories labels hashtag kicker eyebrow section rubrik channel',
  legal: 'legal disclaimer terms imprint notice policy disclosure',
  search: 'search searchform suche query filter sort',
  login:
    'login signin register account user modal popup dialog overlay lightbox tooltip dropdown drawer toast hidden hide sr screen visually invisible',
  toc: 'toc contents tableofcontents jump anchor anchors',
  quote: 'quote pullquote blockquote pull citation',
  embed: 'embed tweet twitter-tweet instagram iframe oembed widgetized',
  list: 'ul ol bullets bullet steps step list-item faq question answer accordion',
  table: 'table datatable row cell chart infobox factbox box sidebarbox callout note highlight',
  product: 'product price buy shop review rating ratings pros cons deal deals button btn cta',
  ref: 'reference references footnote footnotes bibliography cite notes citations',
  print: 'print pdf noprint',
  gutenberg: 'wp elementor block section module component container wrapper inner row layout',
  live: 'live liveblog update updates timeline',
  event: 'event calendar weather stock ticker score poll quiz survey',
}

/** What sites call the element of a picture's caption, also an inline one. */
export const CAPTION_CLASS: RegExp =
  /(?<![a-z])(?:(?:img|image|photo|pic|picture|media|figure|foto|bild)s?[-_]?(?:desc|description|caption|legend|cutline)|cutline|bildunterschrift|bildtext)(?![a-z])/

/** What sites call the box about an author. */
export const BIOGRAPHY_CLASS: RegExp =
  /(?<![a-z])(?:(?:about|meet)[-_]?(?:the[-_]?)?(?:author|writer)|(?:author|writer|contributor|autor|auteur|autore|staff)s?[-_]{0,2}(?:bio|biography|box|info|profile|card|about|desc|description)|bio|biography|autorenbox)(?![a-z])/

/** Names of the groups, in column order. */
export const CLASS_GROUPS: readonly string[] = Object.keys(CLASS_WORDS)

/** Words by the number of their group, counted from 1. A part of a class name is letters only. */
const WORDS = lazy(
  () =>
    new LetterTable(
      new Map(
        CLASS_GROUPS.flatMap((group, index) =>
          CLASS_WORDS[group]!.split(' ').flatMap((word) => (/^[a-z]+$/.test(word) ? [[word, index + 1] as const] : [])),
        ),
      ),
    ),
)

/** Two 31-bit sets, since bit operations work on 32-bit integers. */
export interface WordSet {
  low: number
  high: number
}

/** A part of a class name has so many letters. */
const PART_CHARS_MIN = 2

/** Longer class lists are build residue; only this much is read. */
const WORDS_MAX = 300

/** Groups that a class or id list hints at. */
export function classGroups(list: string): WordSet {
  const words = WORDS()
  let low = 0
  let high = 0
  const parts = list.length > WORDS_MAX ? list.slice(0, WORDS_MAX) : list
  for (let at = 0; at < parts.length; at++) {
    const from = at
    while (isSmallAscii(parts.charCodeAt(at))) at++
    if (at - from < PART_CHARS_MIN) continue
    const group = words.wordAt(parts, from, at) - 1
    if (group < 0) continue
    if (group < 31) low |= 1 << group
    else high |= 1 << (group - 31)
  }
  return { low, high }
}
