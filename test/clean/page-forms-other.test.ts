// The forms of page-forms.test.ts built otherwise, as other sites would: written before they were first run. All invented.

import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.ts'
import { FERRY, p, shell } from './page-shell.ts'

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
