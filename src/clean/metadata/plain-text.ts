// Structured data carries markup and entities inside its strings, sometimes escaped twice.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…',
  laquo: '«', raquo: '»', eacute: 'é', egrave: 'è', agrave: 'à', aacute: 'á', oacute: 'ó', iacute: 'í', uacute: 'ú', ntilde: 'ñ', ccedil: 'ç',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', aring: 'å', oslash: 'ø', aelig: 'æ', reg: '®', trade: '™', copy: '©', deg: '°', bull: '•', middot: '·', shy: '', zwnj: '\u200c', zwj: '\u200d',
} // biome-ignore format: a table of pairs

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g
const TAG = /<\/?[a-zA-Z][^<>]{0,300}>/g

/** The string as a reader would see it: tags dropped, entities decoded (twice), white space collapsed. */
export function plainText(value: string): string {
  if (!/[<&\s]/.test(value)) return value
  const decoded = value.includes('&') ? decode(decode(value)) : value
  return (decoded.includes('<') ? decoded.replace(TAG, ' ') : decoded).replace(/\s+/g, ' ').trim()
}

function decode(value: string): string {
  return value.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity
  })
}
