// Invented pages for the tests of the pipeline and the command line: two outlets print one story, and one of them
// has another one, each between the same furniture.

import type { Page } from '../../src/types.ts'

/** Paragraphs of an invented agency story. */
export const TRAM_STORY: readonly string[] = [
  'The tram between Nordmole and the salt works returned to service on Monday, two years after a landslide buried the upper loop of the line.',
  'Engineers had to move eleven thousand cubic metres of clay before the first rail could be laid, the operator said at the reopening.',
  '"We were told it would take one summer, and it took five seasons," said Ilse Marwede, who led the works for the harbour council.',
  'Tickets stay free until the end of the month. After that a single journey will cost two crowns, forty less than before the landslide.',
  'The council expects nine thousand passengers a day, which would be a third more than the buses carried while the line was shut.',
]

/** Paragraphs of another one. */
export const EEL_STORY: readonly string[] = [
  'A zoologist from the institute in Veurle has found eels in a spring that had been dry for longer than anyone there can remember.',
  'The animals, about as long as a hand, were seen on three nights in a row and then again after the rain of last Thursday.',
  '"Nobody put them there, we have asked everybody who owns a bucket," said Dagny Holm, who filmed the eels with her telephone.',
  'Her institute will follow the spring through the winter and has asked farmers to leave the ditch below it alone until then.',
]

/** A page as the invented outlet prints it. */
export function pageOf(
  id: string,
  host: string,
  title: string,
  paragraphs: readonly string[],
): Page & { html: string } {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
<nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/sport">Sport</a></nav>
<main><article><h1>${title}</h1>
${body}
<aside class="newsletter-signup"><p>Sign up for our newsletter and get the best of the day in your inbox.</p>
<a href="/newsletter">Sign up</a></aside></article></main>
<footer>© 2025 All rights reserved. <a href="/privacy">Privacy policy</a></footer>
</body></html>`
  return { id, url: `https://${host}/${id}`, html }
}

/** Three pages: two prints of the tram story and another story. */
export const SAMPLE_PAGES: readonly (Page & { html: string })[] = [
  pageOf('tram-east', 'east.example', 'Tram returns to the salt works', TRAM_STORY),
  pageOf('eel', 'west.example', 'Eels come back to a dry spring', EEL_STORY),
  pageOf('tram-west', 'west.example', 'After two years, the tram is back', TRAM_STORY),
]

/** The pages as a file with a page a line. */
export const SAMPLE_LINES: string = SAMPLE_PAGES.map((page) => `${JSON.stringify(page)}\n`).join('')

/** A sentence that no phrase list knows: only its repetition tells that it is the site's. */
export const SLOGAN: string =
  'The lighthouse keeper reads every page of this paper aloud before it is allowed to leave the island.'

/** Stories of one outlet about different things. */
const ISLAND_STORIES: readonly (readonly [string, string])[] = [
  [
    'Masons began on Tuesday to take down the northern tower of Veurle abbey, whose mortar has turned to sand.',
    'Each of the four thousand stones gets a number in chalk, so that the tower can rise again in nine years.',
  ],
  [
    "Cider makers in the Brindle marsh expect half of last autumn's harvest after three nights of frost in May.",
    'Growers lit candles between their trees, which saved the blossom on the slopes but not beside the river.',
  ],
  [
    'A puppet theatre that travelled the coast by barge for sixty summers has found a house with a roof at last.',
    'Its eleven players will open with a comedy about a customs officer who falls in love with a herring.',
  ],
  [
    'The number of schoolchildren who walk to class has doubled since the harbour council closed Mill Lane to cars.',
    'Teachers count them each morning with pebbles in a jar, a method the ministry calls surprisingly exact.',
  ],
  [
    'Geologists heard the quarry at Nordmole hum for the second winter, and still cannot say where the tone is from.',
    'The note is a low F sharp, lasts eleven minutes and makes the windows of the bakery tremble.',
  ],
  [
    'Doctors on the outer islands will see patients by radio from March, because the ferry can no longer be relied on.',
    'A nurse stays on every island, with a cupboard of medicines that opens only when a doctor gives the word.',
  ],
]

/** The stories as pages, each with the slogan between its paragraphs. */
export const ISLAND_PAGES: readonly (Page & { html: string })[] = ISLAND_STORIES.map(([first, second], index) =>
  pageOf(`s${index}`, 'island.example', `Island news ${index}`, [first, SLOGAN, second]),
)
