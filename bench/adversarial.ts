// Pages made to make a pattern or a loop go back over what it has read: one row a family, of any size wanted.

/** One family. `form` says how the page is given. */
export interface Adversary {
  name: string
  form: 'html' | 'text'
  /** A page of about so many UTF-16 units. */
  page: (size: number) => string
}

const repeated =
  (unit: string, head = '', tail = '') =>
  (size: number): string =>
    head + unit.repeat(Math.ceil(size / unit.length)) + tail

const text = (name: string, unit: string, head = '', tail = ''): Adversary => ({
  name,
  form: 'text',
  page: repeated(unit, head, tail),
})
const html = (name: string, unit: string, head = '', tail = ''): Adversary => ({
  name,
  form: 'html',
  page: repeated(unit, head, tail),
})

export const ADVERSARIES: readonly Adversary[] = [
  text('one word', 'x'),
  text('blanks in a line', ' ', 'a', 'b'),
  text('line breaks', '\n', 'a', 'b'),
  text('short lines', 'ab\n'),
  text('one line of sentences', 'The ferry came back on Monday. '),
  text('full stops', '. '),
  text('dashes', '— '),
  text('open brackets', '('),
  text('brackets in brackets', '(a [b '),
  text('slashes', 'a / '),
  text('open quotations', '“'),
  text('apostrophes', "'a "),
  text('quotation marks', '»a '),
  text('digits', '1'),
  text('dates without an end', '12. '),
  text('times', '10:'),
  text('years', '2024 '),
  text('bylines', 'By Ada '),
  text('picture credits', 'Foto: '),
  text('agencies', 'AFP, '),
  text('agencies as lines', 'AFP, dpa\n'),
  text('cities', 'NORDMOLE, '),
  text('rights', '© all rights '),
  text('phrases', 'sign up for our '),
  text('phrases as lines', 'Sign up for our newsletter\n'),
  text('equal paragraphs', 'The ferry came back on Monday, eleven months after the storm had hit the pier.\n\n'),
  text('Chinese without a stop', '日报记者'),
  text('Chinese days', '1日'),
  text('Thai', 'เรือกลับมา'),
  text('combining accents', 'é\u0301'),
  text('half pairs', '\ud83d'),
  text('no-break blanks', '\u00a0', 'a', 'b'),
  text('bullets', '• '),
  text('links of Markdown', '[a](b) '),
  text('links without an end', '[a](', '# A heading\n\n## Another\n\n'),
  text('brackets of Markdown', '![[', '# A heading\n\n## Another\n\n', '](a)'),
  text('emphasis without an end', '**a _b `c ', '# A heading\n\n## Another\n\n'),
  text('rules of a table', '|-', '# A heading\n\n## Another\n\n'),
  text('quotations of quotations', '> ', '# A heading\n\n## Another\n\n', 'a'),
  text('handles', '@a '),
  text('hard wraps', 'the ferry came back on the day after the storm had passed over\n'),
  html('open elements', '<div>'),
  html('open links', '<a href=x>y'),
  html('line breaks', 'ab<br>'),
  html('closing tags', '</p>'),
  html('paragraphs', '<p>The ferry came back on Monday.</p>'),
  html('cells', '<table><tr><td>1</td></tr></table>'),
  html('inline seams', '<b>Ab</b>'),
  html('misread signs', 'caf\u00c3\u00a9 \u00e2\u0080\u009c', '<p>', '</p>'),
  html('comment counters', '<p><a class=count>1</a>The ferry came back on Monday.</p>'),
  html(
    'a copy of the text',
    'The ferry came back on Monday to the pier. ',
    '<p>The ferry came back on Monday.</p><p>',
    '</p>',
  ),
  html('gates', '<div><p>Subscribe to continue reading</p><p>One crown a week.</p></div>'),
  html('entities', '&amp;'),
  html('half entities', '&am'),
  html('half tags', '<'),
  html('an open comment', '-', '<!--'),
  html('an open script', 'x<', '<script>'),
  html('a class list', 'author ', '<p class="', '">The ferry came back.</p>'),
  html('attributes', ' a=b', '<p', '>The ferry came back.</p>'),
  html('an open attribute', 'a', '<p class="'),
  html('times', '<time datetime="2024-05-01">1 May 2024</time>'),
  html('headings', '<h1>The ferry came back</h1>'),
  html('authors', '<span class="author">By Ada Vell</span>'),
  html('meta tags', '<meta name="author" content="Ada Vell">'),
  html('structured data', '[', '<script type="application/ld+json">', '</script>'),
  html('structured text', 'a ', '<script type="application/ld+json">{"articleBody":"', '"}</script><p>a b c</p>'),
]
