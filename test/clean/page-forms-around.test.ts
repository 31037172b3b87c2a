// What stands around an article, other scripts and other charsets, built otherwise than in page-forms-long.test.ts:
// written before they were first run. All invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { FERRY, p, shell } from './page-shell.ts'

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
