// The forms of page-forms.test.ts built otherwise, as other sites would: written before they were first run. All invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const shell = (title: string, body: string, lang = 'en', head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Brackwater Post</title>${head}</head><body>
<div id="top"><ul><li><a href="/">Start</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></div>${body}
<div id="bottom"><p>© 2025 Brackwater Post. All rights reserved.</p><a href="/imprint">Imprint</a></div></body></html>`
const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

const FERRY = [
  'The night ferry between Brackwater and Osmund was cancelled for the third evening running after ice blocked the channel.',
  'About two hundred passengers spent the night in the sports hall, where volunteers handed out soup and blankets.',
  'The company expects an icebreaker to arrive on Thursday and promised to pay for hotel rooms until then.',
]

describe('a page that needs the brake', () => {
  it('has its article back, and says so', () => {
    const body = `<h1>Ice stops the night ferry</h1><figure><img src="ice.jpg">${p(...FERRY, 'The mayor said that the hall would stay open as long as it was needed, and thanked the volunteers.')}</figure>`
    const article = clean(shell('Ice stops the night ferry', body))
    expect(article.flags).toContain('brake')
    for (const text of FERRY) expect(article.text).toContain(text)
    expect(article.blocks.filter(({ rule }) => rule === 'brake')).toHaveLength(4)
  })

  it('is no other page', () => {
    const article = clean(shell('Ice stops the night ferry', `<h1>Ice stops the night ferry</h1>${p(...FERRY)}`))
    expect(article.flags).not.toContain('brake')
    expect(article.text).toBe(FERRY.join('\n\n'))
  })
})

describe('lists of posts', () => {
  it('a ticker in a definition list keeps its posts', () => {
    const posts: [string, string][] = [
      [
        '21:40',
        'Das Fährunternehmen sagt auch die letzte Abfahrt des Abends ab, die Fahrgäste werden in die Sporthalle gebracht.',
      ],
      [
        '20:15',
        'Der Eisbrecher hat den Hafen von Osmund verlassen und kommt nach Angaben der Lotsen nur langsam voran.',
      ],
      [
        '19:05',
        'Im Sund treibt das Eis inzwischen so dicht, dass auch die kleinen Boote der Fischer nicht mehr auslaufen.',
      ],
    ]
    const list = posts.map(([time, text]) => `<dt>${time}</dt><dd>${text}</dd>`).join('')
    const { text, flags } = clean(
      shell('Eis im Sund: der Liveticker', `<h1>Eis im Sund: der Liveticker</h1><dl class="ticker">${list}</dl>`, 'de'),
    )
    for (const [, post] of posts) expect(text).toContain(post)
    expect(flags).toContain('live-blog')
  })

  it('a listicle whose numbers stand apart keeps its places and what is said of them', () => {
    const places = ['The old net loft', 'The ice cellar', 'The customs house']
    const body = places
      .map((place, n) => `<div class="entry"><span class="no">${n + 1}</span><h3>${place}</h3>${p(FERRY[n]!)}</div>`)
      .join('')
    const { text } = clean(shell('Three houses worth a walk', `<h1>Three houses worth a walk</h1>${body}`))
    for (const place of [...places, ...FERRY]) expect(text).toContain(place)
  })

  it('an interview in two columns keeps questions and answers in order', () => {
    const turns = [
      [
        'Combien de temps la glace peut-elle tenir ?',
        'Sans vent d’ouest, elle peut tenir jusqu’à la fin du mois, comme il y a douze ans, quand le port était resté fermé trois semaines.',
      ],
      [
        'Et les passagers, que deviennent-ils ?',
        'Ils dorment dans la salle des sports, et la compagnie paiera des chambres d’hôtel dès que la route sera dégagée.',
      ],
    ] as const
    const rows = turns.map(([q, a]) => `<div class="row"><div><b>${q}</b></div><div>${a}</div></div>`).join('')
    const { text } = clean(shell('« La glace peut tenir »', `<h1>« La glace peut tenir »</h1>${rows}`, 'fr'))
    const at = turns.flat().map((part) => text.indexOf(part))
    expect(at.every((place, i) => place >= 0 && (i === 0 || place > at[i - 1]!))).toBe(true)
  })
})

describe('what is set apart within the text', () => {
  it('verse in line breaks keeps its lines', () => {
    const verse =
      'The ice came down to the harbour wall<br>and knocked there like a guest,<br>and nobody opened the door at all<br>till it had gone to rest.'
    const { text } = clean(shell('A song of the ice', `<h1>A song of the ice</h1>${p(FERRY[0]!, verse, FERRY[1]!)}`))
    expect(text).toContain('harbour wall\nand knocked there like a guest,\nand nobody')
  })

  it('code keeps its indents', () => {
    const code = 'for boat in boats:\n    if boat.moored:\n        print(boat.name)'
    const { text } = clean(
      shell(
        'Counting boats by script',
        `<h1>Counting boats by script</h1>${p(FERRY[0]!)}<pre><code>${code}</code></pre>${p(FERRY[1]!)}`,
      ),
    )
    expect(text).toContain(code)
  })

  it('a table of results keeps its rows, with a head', () => {
    const rows = [
      ['Harbour', 'Ice (cm)', 'Open'],
      ['Brackwater', '31', 'no'],
      ['Osmund', '12', 'yes'],
    ]
    const table = rows.map(
      (row, n) => `<tr>${row.map((cell) => (n ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`,
    )
    const { text } = clean(
      shell(
        'Where the ice is',
        `<h1>Where the ice is</h1>${p(...FERRY.slice(0, 2))}<table>${table.join('')}</table>${p(FERRY[2]!)}`,
      ),
    )
    expect(text).toContain('Brackwater\t31\tno')
  })

  it('a quoted post keeps its words and loses its buttons', () => {
    const quote = 'Third night in the sports hall, and the soup is getting better. Thank you, Brackwater!'
    const post = `<blockquote class="post-embed"><p>${quote}</p><a href="https://social.example/1">8:12 PM · Jan 14, 2025</a></blockquote><div class="actions"><a>Reply</a> <a>Repost</a> <a>Like</a></div>`
    const { text } = clean(
      shell('Ice stops the ferry', `<h1>Ice stops the ferry</h1>${p(FERRY[0]!, FERRY[1]!)}${post}${p(FERRY[2]!)}`),
    )
    expect(text).toContain(quote)
    expect(text).not.toMatch(/Repost|8:12 PM/)
  })

  it('a count of comments in front of a paragraph is no part of it', () => {
    const count = (n: number): string => `<a id="c${n}" class="note-link comments_count" title="Comment">${n}</a>`
    const body = FERRY.map((text, n) => `<p>${count(n)}${text}</p>`).join('')
    expect(clean(shell('Ice stops the ferry', `<h1>Ice stops the ferry</h1>${body}`)).text).toBe(FERRY.join('\n\n'))
  })

  it('a gallery in the middle takes nothing of the text with it', () => {
    const slides = [1, 2, 3].map(
      (n) =>
        `<li><img src="${n}.jpg"><span class="cap">Ice at the pier, picture ${n} of 3. Photo: Ada Holm</span></li>`,
    )
    const { text } = clean(
      shell(
        'Ice stops the ferry',
        `<h1>Ice stops the ferry</h1>${p(FERRY[0]!, FERRY[1]!)}<ul class="slides">${slides.join('')}</ul>${p(FERRY[2]!)}`,
      ),
    )
    expect(text).toBe(FERRY.join('\n\n'))
  })
})

describe('gates, notes and pages that go on', () => {
  it('a gate in Spanish cuts the text, and the article says so', () => {
    const [first, second] = [
      'El transbordador nocturno entre Brackwater y Osmund fue cancelado por tercera noche seguida a causa del hielo.',
      'Unos doscientos pasajeros pasaron la noche en el pabellón, donde los voluntarios repartieron sopa y mantas.',
    ]
    const gate =
      '<div class="muro"><h2>Para seguir leyendo, suscríbete</h2><p>Accede a todo por 1 € al mes.</p><a href="/s">Ya soy suscriptor</a></div>'
    const article = clean(
      shell(
        'El hielo para el transbordador',
        `<h1>El hielo para el transbordador</h1>${p(first, second)}${gate}`,
        'es',
      ),
    )
    expect(article.flags).toContain('truncated')
    expect(article.text).toBe(`${first}\n\n${second}`)
  })

  it('a correction at the end is no text, and is flagged', () => {
    const note =
      'Correction: An earlier version of this article gave the wrong number of passengers. There were about two hundred.'
    const article = clean(
      shell(
        'Ice stops the ferry',
        `<h1>Ice stops the ferry</h1>${p(...FERRY)}<div class="note"><em>${note}</em></div>`,
      ),
    )
    expect(article.flags).toContain('corrected')
    expect(article.blocks.find(({ text }) => text === note)?.kind).toBe('correction')
  })

  it('names the next page of numbered ones', () => {
    const pager =
      '<div class="pages"><span>1</span> <a href="/ice?page=2">2</a> <a href="/ice?page=3">3</a> <a href="/ice?page=2">Next ›</a></div>'
    const article = clean(shell('Ice stops the ferry', `<h1>Ice stops the ferry</h1>${p(...FERRY)}${pager}`), {
      url: 'https://post.example/ice',
    })
    expect(article.nextPage).toBe('https://post.example/ice?page=2')
    expect(article.text).toBe(FERRY.join('\n\n'))
  })

  it('comments nested without a heading are no text', () => {
    const comment = (name: string, when: string, text: string, answers = ''): string =>
      `<li class="c"><div class="who"><b>${name}</b> <span>${when}</span></div><p>${text}</p><a href="#r">Reply</a><ul>${answers}</ul></li>`
    const talk = `<ul class="thread">${comment('Mette', '14 January 2025 at 21:03', 'My brother is one of those in the hall, and he says that nobody has told them anything since noon.', comment('Olaf B.', '14 January 2025 at 21:20', 'The company wrote to all who gave a number when they booked, so he should look at his phone.'))}${comment('skipper70', '15 January 2025 at 07:44', 'Twelve years ago we waited three weeks, and nobody paid for a hotel room in those days either.')}</ul>`
    expect(clean(shell('Ice stops the ferry', `<h1>Ice stops the ferry</h1>${p(...FERRY)}${talk}`)).text).toBe(
      FERRY.join('\n\n'),
    )
  })

  it('the next stories of a page that scrolls on are others', () => {
    const story = (title: string, by: string, texts: readonly string[]): string =>
      `<section class="story"><h1>${title}</h1><div class="by">By ${by}</div><time>15 January 2025</time>${p(...texts)}</section>`
    const other = [
      'The school board of Osmund wants to close two of its five village schools by the summer of next year.',
      'Parents learned of the plan from the agenda of a meeting and have called for a protest on the market square.',
    ]
    const { text } = clean(
      shell(
        'Ice stops the ferry',
        story('Ice stops the ferry', 'Ada Holm', FERRY) + story('Osmund to close two schools', 'Jon Vell', other),
      ),
    )
    expect(text).toContain(FERRY[2])
    expect(text).not.toContain('school board')
  })
})

describe('other scripts', () => {
  it('a Hebrew page', () => {
    const texts = [
      'המעבורת הלילית בין ברקווטר לאוסמונד בוטלה זה הערב השלישי ברציפות לאחר שהקרח חסם את התעלה.',
      'כמאתיים נוסעים העבירו את הלילה באולם הספורט, שם חילקו מתנדבים מרק ושמיכות לכל מי שביקש.',
      'החברה מצפה שפורצת קרח תגיע ביום חמישי והבטיחה לשלם על חדרי מלון עד אז.',
    ]
    const { text, lang } = clean(
      shell('הקרח עוצר את המעבורת', `<div dir="rtl"><h1>הקרח עוצר את המעבורת</h1>${p(...texts)}</div>`, 'he'),
    )
    expect(text).toBe(texts.join('\n\n'))
    expect(lang).toBe('he')
  })

  it('a Japanese page in bare divs', () => {
    const texts = [
      '結氷で航路がふさがり、ブラックウォーターとオスムンドを結ぶ夜行フェリーが三夜連続で欠航した。',
      '約二百人の乗客は体育館で一夜を過ごし、ボランティアが温かいスープと毛布を配った。',
      '運航会社は木曜日に砕氷船が到着すると見込んでおり、それまでのホテル代を負担すると約束した。',
    ]
    const body = `<div><div>氷でフェリー欠航</div>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`
    expect(clean(shell('氷でフェリー欠航', body, 'ja')).text).toBe(texts.join('\n\n'))
  })

  it('bytes in EUC-KR, Big5 and windows-1253 as a meta says', () => {
    const of = (charset: string, bytes: readonly number[]): string => {
      const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
      const [head, tail] = [
        ascii(`<html><head><meta charset="${charset}"></head><body><h1>`),
        ascii('</h1></body></html>'),
      ]
      return clean(Uint8Array.from([...head, ...bytes, ...tail]))
        .blocks.map(({ text }) => text)
        .join('')
    }
    expect(of('euc-kr', [0xbe, 0xf3, 0xc0, 0xbd])).toBe('얼음')
    expect(of('big5', [0xa6, 0x42, 0xbc, 0x68])).toBe('冰層')
    expect(of('windows-1253', [0xd0, 0xdc, 0xe3, 0xef, 0xf2])).toBe('Πάγος')
  })
})

describe('articles that only scripts hold', () => {
  it('in a graph of structured data', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Post' },
        { '@type': 'NewsArticle', headline: 'Ice stops the ferry', articleBody: FERRY.join('\n\n') },
      ],
    }
    const article = clean(
      shell(
        'Ice stops the ferry',
        '<div id="app"></div>',
        'en',
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    )
    expect(article.text).toBe(FERRY.join('\n\n'))
    expect(article.title).toBe('Ice stops the ferry')
  })
})
