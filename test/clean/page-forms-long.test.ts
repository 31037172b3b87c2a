// Forms of pages that hold more than one text, or a text in pieces: live blogs, galleries, endless scroll, comments, quoted
// posts, tables, gates and notes, in several languages and directions. All pages are invented.

import { describe, expect, it } from 'vitest'
import { applyBrake } from '../../src/clean/brake.ts'
import { label, SITE_REPEAT } from '../../src/clean/label.ts'
import { measure } from '../../src/clean/measure.ts'
import { readHtml } from '../../src/clean/read-html.ts'
import { clean } from '../../src/index.ts'

const page = (lang: string, title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
<header><a href="/">Nordhafen Kurier</a></header><nav><ul><li><a href="/1">Info</a></li><li><a href="/2">Sport</a></li><li><a href="/3">Video</a></li></ul></nav>
<main>${body}</main><footer><p>© 2024 Nordhafen Kurier</p></footer></body></html>`
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const DANISH = [
  'Havnerådet i Vellmar udskifter alle fyrre fortøjninger ved østkajen, inden sildesæsonen begynder til september.',
  'Dykkere opdagede i marts, at de gamle kæder havde mistet halvdelen af deres tykkelse, og to både rev sig løs.',
  'Arbejdet koster 310.000 kroner og betales af de afgifter, som gæstesejlere har lagt i kassen de sidste to somre.',
]
const RUSSIAN = [
  'Совет порта Велмар заменит все сорок причальных цепей на восточной набережной до начала сезона сельди.',
  'В марте водолазы обнаружили, что старые цепи стали вдвое тоньше, и за одну ночь сорвало две лодки.',
  'Работы стоят 310 тысяч крон, их оплатят из сборов, которые два лета подряд платили приезжие яхты.',
]
const HEBREW = [
  'מועצת הנמל של ולמר תחליף את כל ארבעים שרשראות העגינה ברציף המזרחי לפני פתיחת עונת ההרינג בספטמבר.',
  'צוללנים גילו במרץ שהשרשראות הישנות איבדו מחצית מעובין, ושתי סירות ניתקו בלילה אחד של סערה.',
  'העבודה תעלה 310 אלף כתר ותמומן מהאגרות ששילמו היאכטות האורחות במשך שני הקיצים האחרונים.',
]
const JAPANESE = [
  'ヴェルマー港の管理委員会は、九月のニシン漁が始まる前に東岸壁の係留鎖四十本をすべて交換すると発表した。',
  '三月の潜水調査で古い鎖の太さが半分になっていることが分かり、一晩で二隻の船が流された。',
  '工事費は三十一万クローネで、この二年の夏に来港したヨットが納めた料金でまかなわれる。',
]

describe('live blogs', () => {
  const POSTS: readonly (readonly [string, string, string])[] = [
    [
      '14:20',
      'Der Kran steht',
      'Der Schwimmkran hat am Ostkai festgemacht, und die ersten zwölf Ketten liegen auf dem Ponton bereit.',
    ],
    [
      '13:05',
      'Warten auf die Flut',
      'Die Taucher warten auf die Flut, denn bei Ebbe kommt der Ponton nicht über die Schwelle am Leuchtturm.',
    ],
    [
      '11:40',
      'Kai gesperrt',
      'Seit elf Uhr ist der Ostkai gesperrt, die Fähre nach Hoyle legt bis zum Abend am Westkai ab.',
    ],
    [
      '10:15',
      'Guten Morgen',
      'Heute werden die ersten Anleger ersetzt, wir berichten den ganzen Tag aus dem Hafen von Vellmar.',
    ],
  ]

  it('keep their posts in order, and lift the times', () => {
    const posts = POSTS.map(
      ([time, title, text]) =>
        `<article class="post"><time datetime="2024-10-19T${time}:00+02:00">${time} Uhr</time><h3>${title}</h3><p>${text}</p><button>Teilen</button></article>`,
    )
    const article = clean(
      page('de', 'Neue Ketten für Vellmar', `<h1>Liveblog: Neue Ketten für Vellmar</h1>${posts.join('')}`),
    )
    expect(article.flags).toContain('live-blog')
    for (const [time, , text] of POSTS) {
      expect(article.text).toContain(text)
      expect(article.text).not.toContain(time)
    }
    expect(article.text.indexOf(POSTS[0]![2])).toBeLessThan(article.text.indexOf(POSTS[3]![2]))
    expect(article.text).not.toContain('Teilen')
  })
})

describe('pictures and posts among the text', () => {
  it('a gallery loses its captions, credits and counters', () => {
    const shots = [1, 2, 3].map(
      (n) =>
        `<figure><img src="${n}.jpg" alt=""><figcaption>La gru galleggiante numero ${n} al molo est di Vellmar <span>Foto: Ada Holm</span></figcaption></figure><div class="counter">${n} / 3</div>`,
    )
    const texts = [
      'Il consiglio del porto di Vellmar sostituirà tutti i quaranta ormeggi del molo est prima della stagione delle aringhe.',
      'I sommozzatori avevano scoperto in marzo che le vecchie catene avevano perso metà del loro spessore in pochi anni.',
    ]
    const { text } = clean(
      page(
        'it',
        'Nuovi ormeggi a Vellmar',
        `<h1>Nuovi ormeggi a Vellmar</h1><article><p>${texts[0]}</p>${shots.join('')}<p>${texts[1]}</p></article>`,
      ),
    )
    expect(text).toBe(texts.join('\n\n'))
  })

  it('a quoted post stays, what its network hangs on it goes', () => {
    const quoted =
      'Hoje o porto voltou a ter quarenta amarras novas, obrigado a todos os que esperaram connosco no cais.'
    const body = `<h1>Amarras novas em Vellmar</h1><article><p>O conselho do porto de Vellmar substituiu todas as quarenta amarras do cais leste antes da época do arenque.</p>
      <blockquote class="twitter-tweet"><p>${quoted}</p>— Porto de Vellmar (@portovellmar) <a href="https://t.example/1">19 de outubro de 2024</a></blockquote>
      <p>Os mergulhadores tinham descoberto em março que as correntes antigas perderam metade da espessura em poucos anos.</p>
      <div class="embed"><a href="https://t.example/2">Ver esta publicação no Instagram</a></div></article>`
    const { text } = clean(page('pt', 'Amarras novas em Vellmar', body))
    expect(text).toContain(quoted)
    expect(text).not.toContain('Ver esta publicação')
  })
})

describe('what follows the article', () => {
  it('the next articles of an endless scroll are other articles', () => {
    const others = [
      [
        'Biblioteket får flere bøger',
        'Biblioteket i Vellmar køber fire hundrede nye bøger, efter at en enke har testamenteret sin formue til byen.',
      ],
      [
        'Færgen sejler igen',
        'Færgen til Hoyle sejler igen fra mandag, oplyser rederiet, der har ventet elleve uger på en ny skrue.',
      ],
    ].map(
      ([title, text]) =>
        `<article class="scroll-article"><h1><a href="/${title!.length}">${title}</a></h1><p>Af Bo Lind</p><time datetime="2024-03-02">2. marts 2024</time><p>${text}</p><p>Mere herom følger i løbet af dagen, når byrådet har holdt sit møde på rådhuset i Storgade.</p></article>`,
    )
    const body = `<article class="scroll-article"><h1>Nye kæder til østkajen</h1><p>Af Ada Holm</p><time datetime="2024-03-04">4. marts 2024</time>${paragraphs(DANISH)}</article>${others.join('')}`
    const article = clean(
      page('da', 'Nye kæder til østkajen', body, '<meta property="og:title" content="Nye kæder til østkajen">'),
    )
    expect(article.title).toBe('Nye kæder til østkajen')
    expect(article.byline).toEqual(['Ada Holm'])
    expect(article.published).toBe('2024-03-04')
    expect(article.text).toBe(DANISH.join('\n\n'))
  })

  it('nested comments that read like the text are no text', () => {
    const comment = (name: string, text: string, replies = ''): string =>
      `<li><div><b>${name}</b> <span>5 марта 2024, 12:40</span></div><div><p>${text}</p></div><a href="#r">Ответить</a>${replies && `<ul>${replies}</ul>`}</li>`
    const texts = [
      'Я стою у восточной набережной тридцать лет, и за цепями никто никогда не следил, что бы там ни говорил совет.',
      'Неправда, мой отец каждый год нырял и проверял все звенья, просто ему перестали за это платить.',
      'А теперь платить будут приезжие, и правильно, ведь стоят там летом в основном они, а не наши лодки.',
    ]
    const list = comment('Марина К.', texts[0]!, comment('Пётр', texts[1]!, comment('Старый боцман', texts[2]!)))
    const body = `<h1>Новые цепи для набережной</h1><article>${paragraphs(RUSSIAN)}</article><div class="c"><h3>Комментарии (3)</h3><ul>${list}</ul></div>`
    const { text } = clean(page('ru', 'Новые цепи для набережной', body))
    expect(text).toBe(RUSSIAN.join('\n\n'))
  })
})

describe('scripts and directions', () => {
  it('a page from right to left', () => {
    const related =
      '<aside><h3>עוד בנושא</h3><ul><li><a href="/x">הספרייה קונה ארבע מאות ספרים חדשים</a></li><li><a href="/y">המעבורת שבה להפליג ביום שני</a></li></ul></aside>'
    const body = `<h1>שרשראות חדשות לרציף המזרחי</h1><article>${paragraphs(HEBREW)}</article>${related}`
    const { text, lang } = clean(page('he', 'שרשראות חדשות לרציף המזרחי', body).replace('<html', '<html dir="rtl"'))
    expect(lang).toBe('he')
    expect(text).toBe(HEBREW.join('\n\n'))
  })

  it('a page without blanks between words, in bare line breaks', () => {
    const body = `<h1>東岸壁の係留鎖を交換へ</h1><div>2024年3月4日 10時15分</div><div>${JAPANESE.join('<br><br>')}</div><div><h3>関連記事</h3><ul><li><a href="/x">図書館が新刊四百冊を購入</a></li><li><a href="/y">連絡船が月曜日に運航再開</a></li></ul></div>`
    const article = clean(page('ja', '東岸壁の係留鎖を交換へ', body))
    expect(article.text).toBe(JAPANESE.join('\n\n'))
    expect(article.published).toContain('2024-03-04')
  })
})

describe('gates and notes', () => {
  it('a gate cuts the text, and the article says so', () => {
    const texts = [
      'Het havenbestuur van Vellmar vervangt alle veertig meerplaatsen aan de oostkade voordat het haringseizoen begint.',
      'Duikers ontdekten in maart dat de oude kettingen de helft van hun dikte kwijt waren en dat twee boten losraakten.',
    ]
    const body = `<h1>Nieuwe kettingen voor de oostkade</h1><article>${paragraphs(texts)}<div class="paywall"><p>Verder lezen? Neem een abonnement en lees alle artikelen.</p><a href="/abo">Word abonnee</a></div></article>`
    const article = clean(page('nl', 'Nieuwe kettingen voor de oostkade', body))
    expect(article.text).toBe(texts.join('\n\n'))
    expect(article.flags).toContain('truncated')
    expect(clean(page('nl', 'Nieuwe kettingen', `<h1>Nieuwe kettingen</h1>${paragraphs(texts)}`)).flags).not.toContain(
      'truncated',
    )
  })

  it('the brake gives the longest run of prose back, once all of it was taken', () => {
    const sentence = 'The harbour board of Vellmar will replace all forty moorings on the east quay before September.'
    const body = `<h1>New moorings</h1>${paragraphs(Array.from({ length: 9 }, (_, n) => `${n + 1}: ${sentence}`))}`
    const { blocks, elements } = readHtml(body)
    const measured = measure(blocks, elements, { headlines: ['New moorings'] })
    const labels = label(measured).map((own) => ({ ...own, kind: 'related' as const }))
    expect(applyBrake(labels, measured)).toBe(true)
    expect(labels.filter(({ kind, rule }) => (kind as string) === 'body' && rule === 'brake')).toHaveLength(9)
    expect(applyBrake(labels, measured)).toBe(false)
    const repeated = label(measured).map((own) => ({ ...own, kind: 'other-chrome' as const, rule: SITE_REPEAT }))
    expect(applyBrake(repeated, measured)).toBe(false) // what the site prints everywhere is not this page's
  })

  it('corrections and notes of the editors are facts in the ledger, not text', () => {
    const texts = [
      'The harbour board of Vellmar will replace all forty moorings on the east quay before the herring season opens.',
      'Divers found in March that the old chains had lost half of their thickness, and two boats broke loose in one night.',
    ]
    const correction =
      'Correction: An earlier version of this article said that three boats had broken loose. It was two.'
    const note = "Editor's note: This article was translated from the Danish edition with the help of a machine."
    const article = clean(
      page('en', 'New moorings', `<h1>New moorings</h1><article>${paragraphs([...texts, correction, note])}</article>`),
    )
    const kindOf = (text: string): string | undefined => article.blocks.find((block) => block.text === text)?.kind
    expect(kindOf(correction)).toBe('correction')
    expect(kindOf(note)).toBe('editors-note')
    expect(article.flags).toContain('corrected')
    expect(article.text).toBe(texts.join('\n\n'))
  })

  it('a lead right above the text is its first paragraph, one above the byline is the standfirst', () => {
    const [lead, ...rest] = DANISH
    const above = (between: string): ReturnType<typeof clean> =>
      clean(
        page(
          'da',
          'Nye kæder til østkajen',
          `<h1>Nye kæder til østkajen</h1><div class="lead">${lead}</div>${between}<div class="text">${paragraphs(rest)}</div>`,
        ),
      )
    expect(above('').text).toBe(DANISH.join('\n\n'))
    expect(above('<div class="byline">Af Ada Holm</div><time>4. marts 2024</time>').standfirst).toBe(lead)
  })
})
