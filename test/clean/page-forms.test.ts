// Forms that news pages come in: what must stay, and what must go, in each. All pages are invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'

const page = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a><a href="/kultur">Kultur</a></nav>${body}
<footer><p>© 2024 Nordhafen Kurier</p></footer></body></html>`

const MOORINGS = [
  'The harbour board of Vellmar will replace all forty moorings on the east quay before the herring season opens.',
  'Divers found in March that the old chains had lost half of their thickness, and two boats broke loose in one night.',
  'The work costs 310,000 crowns and is paid from the fees that visiting yachts left there over the past two summers.',
]

describe('paragraphs', () => {
  it('are parted by line breaks alone', () => {
    const body = `<h1>Neue Ketten für den Ostkai</h1><div>Der Hafenrat von Vellmar lässt bis zum Beginn der Heringszeit alle vierzig Anleger am Ostkai ersetzen.<br><br>
      Taucher hatten im März entdeckt, dass die alten Ketten nur noch halb so dick waren, und zwei Boote rissen sich los.<br/> <br/>
      Die Arbeiten kosten 310.000 Kronen und werden aus den Gebühren der Gäste bezahlt, die dort zwei Sommer lang lagen.</div>`
    const { text } = clean(page('Neue Ketten für den Ostkai', body, '', 'de'))
    expect(text.split('\n\n')).toHaveLength(3)
    expect(text).toMatch(/^Der Hafenrat von Vellmar[^\n]+\n\nTaucher hatten/)
  })

  it('stand in div elements only', () => {
    const body = `<div><div>Nowe łańcuchy na wschodnim nabrzeżu</div><div><div>Rada portu w Vellmar wymieni wszystkie czterdzieści cum na wschodnim nabrzeżu, zanim zacznie się sezon śledziowy.</div>
      <div>Nurkowie odkryli w marcu, że stare łańcuchy straciły połowę grubości, a dwie łodzie zerwały się jednej nocy.</div>
      <div>Prace kosztują 310 tysięcy koron i są opłacane z opłat, które goście zostawili tam przez ostatnie dwa lata.</div></div></div>`
    const { text } = clean(page('Nowe łańcuchy na wschodnim nabrzeżu', body, '', 'pl'))
    expect(text).toContain('Nurkowie odkryli w marcu')
    expect(text).toContain('Prace kosztują 310 tysięcy')
    expect(text).not.toContain('Kultur')
  })
})

describe('lists, questions and verse', () => {
  it('keeps a listicle with its numbered headings', () => {
    const items = ['The pier café', 'The lighthouse stairs', 'The rope works'].map(
      (name, i) =>
        `<h2>${i + 1}. ${name}</h2><p>Number ${i + 1} on our list, ${name.toLowerCase()}, is open from April to October and costs nothing for children under twelve years.</p>`,
    )
    const { text } = clean(
      page(
        'Three places to see in Vellmar',
        `<h1>Three places to see in Vellmar</h1><article>${items.join('')}</article>`,
      ),
    )
    expect(text).toContain('2. The lighthouse stairs')
    expect(text).toContain('Number 3 on our list')
  })

  it('keeps the questions of an interview', () => {
    const body = `<h1>« Le port ne dort jamais »</h1><article><p>La capitaine du port de Vellmar, Inès Caradec, nous a reçus dans sa tour pour parler de dix années de service.</p>
      <p><strong>Comment avez-vous commencé ?</strong></p><p>Par hasard, sur un bateau de pêche que mon oncle avait acheté à crédit et qui prenait l'eau de tous les côtés.</p>
      <p><strong>Et les nuits de tempête ?</strong></p><p>On apprend à écouter le vent dans les haubans, et l'on sait avant la radio quand il faut doubler les amarres.</p></article>`
    const { text } = clean(page('« Le port ne dort jamais »', body, '', 'fr'))
    expect(text).toContain('Comment avez-vous commencé ?')
    expect(text).toContain('Et les nuits de tempête ?')
  })

  it('keeps the lines of verse and of code apart', () => {
    const body = `<h1>The song of the winch</h1><article><p>At the opening of the new quay the choir of the rope works sang a song that nobody had heard for sixty years.</p>
      <p>Haul her in, the tide is turning,<br>haul her in, the lamp is burning,<br>forty links and one for luck.</p>
      <p>The archive keeps the text as a file that its catalogue program reads with the two lines that follow here.</p>
      <pre>open song.txt\n  print all</pre><p>The choir will sing it again on Sunday at noon, and all who know another verse are asked to bring it.</p></article>`
    const { text } = clean(page('The song of the winch', body))
    expect(text).toContain('tide is turning,\nhaul her in')
    expect(text).toContain('open song.txt\n  print all')
  })

  it('keeps a table of the article', () => {
    const rows = ['Kai|Länge|Baujahr', 'Ostkai|340 m|1871', 'Westkai|210 m|1902', 'Fährkai|95 m|1964']
      .map(
        (row) =>
          `<tr>${row
            .split('|')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')
    const body = `<h1>Drei Kais, drei Jahrhunderte</h1><article><p>Der Hafen von Vellmar ist in drei Schritten gewachsen, und jeder Kai erzählt von der Zeit, in der er gebaut wurde.</p>
      <p>Die Maße stehen in der folgenden Tafel, die der Hafenrat zum Jubiläum aus den alten Plänen zusammengestellt hat.</p>
      <table>${rows}</table><p>Am längsten ist bis heute der Ostkai, an dem noch immer die Heringsboote liegen, wenn der Wind von Westen kommt.</p></article>`
    const { text } = clean(page('Drei Kais, drei Jahrhunderte', body, '', 'de'))
    const lines = ['Kai\tLänge\tBaujahr', 'Ostkai\t340 m\t1871', 'Westkai\t210 m\t1902', 'Fährkai\t95 m\t1964']
    expect(text).toContain(`\n\n${lines.join('\n')}\n\n`)
  })
})

describe('tables that only lay out', () => {
  it('leave paragraphs as paragraphs', () => {
    const body = `<h1>New moorings for the east quay</h1><table><tr><td><p>${MOORINGS[0]}</p><p>${MOORINGS[1]}</p></td></tr><tr><td><p>${MOORINGS[2]}</p></td></tr></table>`
    expect(clean(page('New moorings for the east quay', body)).text).toBe(MOORINGS.join('\n\n'))
  })
})

describe('pages of several parts', () => {
  it('names the next page of the article', () => {
    const body = `<h1>New moorings for the east quay</h1><article>${MOORINGS.map((p) => `<p>${p}</p>`).join('')}</article>`
    const html = page('New moorings for the east quay', body, '<link rel="next" href="/harbour/moorings?page=2">')
    expect(clean(html, { url: 'https://courier.example/harbour/moorings' }).nextPage).toBe(
      'https://courier.example/harbour/moorings?page=2',
    )
    expect(clean(body, { url: 'https://courier.example/harbour/moorings' }).nextPage).toBeUndefined()
  })

  it('reads AMP', () => {
    const body = `<amp-sidebar id="menu"><ul><li><a href="/puerto">Puerto</a></li><li><a href="/ciudad">Ciudad</a></li></ul></amp-sidebar><h1>Nuevas amarras en el muelle este</h1><article>
      <amp-img src="a.jpg" width="1" height="1"></amp-img><p>La junta del puerto de Vellmar cambiará las cuarenta amarras del muelle este antes de que empiece la temporada del arenque.</p>
      <amp-ad type="x"></amp-ad><p>Los buzos descubrieron en marzo que las viejas cadenas habían perdido la mitad de su grosor y dos barcos se soltaron.</p></article>`
    const { text } = clean(page('Nuevas amarras en el muelle este', body, '', 'es').replace('<html', '<html amp'))
    expect(text).toMatch(/^La junta del puerto/)
    expect(text).toContain('Los buzos descubrieron')
    expect(text).not.toContain('Ciudad')
  })

  it('ends before a comment section that reads like the text', () => {
    const comments = ['Ada K.', 'Bosse'].map(
      (name) =>
        `<div class="comment"><div class="comment-author">${name}</div><div class="comment-body"><p>I have moored at the east quay for thirty years, and the chains were never looked after by anybody, whatever the board says now.</p></div></div>`,
    )
    const body = `<h1>New moorings for the east quay</h1><article>${MOORINGS.map((p) => `<p>${p}</p>`).join('')}</article><section id="comments"><h3>2 comments</h3>${comments.join('')}</section>`
    const { text } = clean(page('New moorings for the east quay', body))
    expect(text).toBe(MOORINGS.join('\n\n'))
  })
})

describe('articles that only scripts hold', () => {
  const shell = (head: string): string =>
    `<!doctype html><html><head><title>New moorings for the east quay</title>${head}</head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`

  it('reads articleBody of JSON-LD', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'New moorings for the east quay',
      articleBody: MOORINGS.join('\n\n'),
    }
    const article = clean(shell(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))
    expect(article.text).toBe(MOORINGS.join('\n\n'))
    expect(article.title).toBe('New moorings for the east quay')
    expect(article.blocks.find(({ kind }) => kind === 'body')?.rule).toBe('script')
    expect(article.flags).not.toContain('no-article')
  })

  it('reads paragraphs in the state of an application', () => {
    const content = MOORINGS.map((text) => ({ type: 'paragraph', text }))
    const state = { props: { menu: ['Home', 'Sport'], article: { title: 'New moorings', content } } }
    const article = clean(shell(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`))
    expect(article.text).toBe(MOORINGS.join('\n\n'))
  })

  it('reads markup in the state of an application', () => {
    const body = MOORINGS.map((text) => `<p>${text}</p>`).join('')
    const article = clean(shell(`<script type="application/json">${JSON.stringify({ post: { html: body } })}</script>`))
    expect(article.text).toBe(MOORINGS.join('\n\n'))
  })

  it('prefers what the page shows', () => {
    const data = { '@type': 'NewsArticle', articleBody: MOORINGS.join('\n\n').toUpperCase() }
    const body = `<h1>New moorings for the east quay</h1><article>${MOORINGS.map((p) => `<p>${p}</p>`).join('')}</article>`
    const html = page('New moorings', body, `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    expect(clean(html).text).toBe(MOORINGS.join('\n\n'))
  })

  it('keeps the ledger without gaps', () => {
    const data = { '@type': 'NewsArticle', articleBody: MOORINGS.join('\n\n') }
    const html = shell(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    const { blocks } = clean(html)
    expect(blocks[0]?.start).toBe(0)
    expect(blocks.at(-1)?.end).toBe(html.length)
    for (const [i, block] of blocks.entries()) if (i > 0) expect(block.start).toBe(blocks[i - 1]!.end)
  })
})

describe('bytes', () => {
  const RUSSIAN = 'Совет порта заменит все сорок причальных цепей на восточной набережной до начала сезона сельди.'
  const html = `<html><head><title>Порт</title></head><body><h1>Новые цепи</h1><p>${RUSSIAN}</p></body></html>`
  const single = (text: string, decoder: InstanceType<typeof TextDecoder>): Uint8Array => {
    const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
    return Uint8Array.from([...text].map((char) => table.get(char) ?? 63))
  }
  const wide = (text: string, little: boolean, mark: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * text.length + (mark ? 2 : 0)))
    if (mark) view.setUint16(0, 0xfeff, little)
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i + (mark ? 2 : 0), text.charCodeAt(i), little)
    return new Uint8Array(view.buffer)
  }

  it.each([
    ['windows-1251 as the header says', single(html, new TextDecoder('windows-1251')), 'windows-1251'],
    [
      'KOI8-R as its meta says',
      single(html.replace('<head>', '<head><meta charset="koi8-r">'), new TextDecoder('koi8-r')),
      undefined,
    ],
    ['UTF-16LE with its mark', wide(html, true, true), undefined],
    ['UTF-16BE with its mark', wide(html, false, true), undefined],
    ['UTF-16LE without a mark', wide(html, true, false), undefined],
    ['UTF-16BE without a mark', wide(html, false, false), undefined],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${html}`), undefined],
    ['UTF-8 that calls itself latin1 in a header', new TextEncoder().encode(html), 'utf-8'],
  ])('decodes %s', (_, bytes, charset) => {
    expect(clean(bytes, charset === undefined ? {} : { charset }).text).toBe(RUSSIAN)
  })

  it('decodes Shift_JIS and GBK', () => {
    const body = (meta: string): [Uint8Array, Uint8Array] => [
      new TextEncoder().encode(`<html><head><meta charset="${meta}"></head><body><p>`),
      new TextEncoder().encode('</p></body></html>'),
    ]
    // 港 in Shift_JIS and in GBK, forty times and with a full stop, so that it is a paragraph.
    const of = (meta: string, word: number[], stop: number[]): string => {
      const [before, after] = body(meta)
      return clean(Uint8Array.from([...before, ...Array.from({ length: 40 }, () => word).flat(), ...stop, ...after]))
        .blocks.map(({ text }) => text)
        .join('')
    }
    expect(of('shift_jis', [0x8d, 0x60], [0x81, 0x42])).toBe(`${'港'.repeat(40)}。`)
    expect(of('gbk', [0xb8, 0xdb], [0xa1, 0xa3])).toBe(`${'港'.repeat(40)}。`)
  })
})
