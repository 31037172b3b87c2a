// Invented pages to begin with: a page as a site serves it, the same as bare text, and a copy by another outlet.

const LEAD =
  'The night ferry to Vellmar will sail again in April, eleven months after a storm broke the pier that it used, the harbour board said on Tuesday.'
const STORY = [
  'Repairs cost 4.2 million crowns, twice the estimate, because the piles had to be driven four metres deeper than anyone had drawn.',
  '“We found a second pier under the first one, and under that a cart,” said Ilse Marwede, who led the works. “Nobody could say whose cart.”',
  'The ferry will leave at a quarter past ten, as it did before. Foot passengers pay nothing until the end of May.',
  'Vellmar has been reached by road since the storm, a detour of ninety kilometres that closed two of its three bakeries.',
]

export const SAMPLE_HTML = `<!doctype html>
<html lang="en">
<head><title>Night ferry returns to Vellmar | The Nordmole Courier</title>
<meta property="og:site_name" content="The Nordmole Courier">
<meta property="article:published_time" content="2025-03-04T09:30:00+01:00"></head>
<body>
<div class="cookie-banner"><p>We and our 214 partners use cookies to make this site better.</p><button>Accept all</button></div>
<nav><a href="/">Home</a> <a href="/harbour">Harbour</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<article>
<h1>Night ferry returns to Vellmar</h1>
<p class="byline">By Ada Holm</p>
<time datetime="2025-03-04T09:30:00+01:00">4 March 2025, 09:30</time>
<figure><img src="pier.jpg" alt=""><figcaption>The new pier, with the old one under it. Photo: Per Lund / AP</figcaption></figure>
<p>VELLMAR (AP) — ${LEAD}</p>
${STORY.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<p>Sign up for Morning Tide, our free newsletter, and never miss a sailing.</p>
<p>Read more: <a href="/cart">Whose cart was it? Our readers have theories</a></p>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Share by e-mail</a></div>
</article>
<aside><h2>Most read</h2><ol><li><a href="/a">Seal blocks slipway for ninth day</a></li><li><a href="/b">Bakery reopens with half an oven</a></li></ol></aside>
<footer><p>© 2025 Nordmole Courier Ltd. All rights reserved.</p><a href="/terms">Terms of use</a> <a href="/privacy">Privacy</a></footer>
</body></html>
`

export const SAMPLE_TEXT = `The Nordmole Courier

Home
Harbour
Sport
Weather

Night ferry returns to Vellmar

By Ada Holm
4 March 2025, 09:30

VELLMAR (AP) — ${LEAD}

${STORY.join('\n\n')}

Sign up for Morning Tide, our free newsletter, and never miss a sailing.

Most read
Seal blocks slipway for ninth day
Bakery reopens with half an oven

© 2025 Nordmole Courier Ltd. All rights reserved.
`

export const SAMPLE_COPY = `Vellmar gets its night boat back

By our harbour desk

VELLMAR (AP) — ${LEAD.replace('eleven months', 'almost a year')}

${STORY[0]}

${STORY[1]}

Ticket machines on the quay still show last year's timetable, a reader from Vellmar told this newspaper.

${STORY[2]}

Follow us for more news from the coast
`
