// Folding: two tables over UTF-16 code units, so that a text is compared without being copied or normalised.
//
// Idea: letters lose case and accents, and combining marks count as nothing; then NFC and NFD, capitals printed
// without accents (PUBLICITE, ΔΙΑΒΑΣΤΕ), dotted and dotless i, full-width forms and pointed Arabic or Hebrew all meet.
// Cost: one table read a code unit. Built at import; only some 2,000 code units need a call of the runtime.
// Guarantee: folding a folded code unit changes nothing. Hangul syllables stay whole here; the trie takes them apart.

// Classes of code units. Plain numbers, because the scanner compares them for every character.
/** Punctuation, symbols, arrows, emoji. */
export const OTHER = 0
/** A letter of a script that puts blanks between words. */
export const LETTER = 1
/** A letter of a script without blanks between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 2
export const DIGIT = 3
export const BLANK = 4
/** Counts as nothing: combining marks, soft hyphen, zero-width characters, tatweel. */
export const IGNORED = 5
/** A quotation mark. What stands behind an open one is somebody's words, not the site's. */
export const QUOTE = 6

/** Ranges of code units by class, later rows win. Everything not listed is a letter. */
const CLASS_RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x0000, 0x002f, OTHER],
  [0x0009, 0x000d, BLANK],
  [0x0020, 0x0020, BLANK],
  [0x0022, 0x0022, QUOTE],
  [0x0030, 0x0039, DIGIT],
  [0x003a, 0x0040, OTHER],
  [0x005b, 0x0060, OTHER],
  [0x007b, 0x00bf, OTHER],
  [0x0085, 0x0085, BLANK],
  [0x00a0, 0x00a0, BLANK],
  [0x00a9, 0x00a9, LETTER], // © opens copyright lines
  [0x00aa, 0x00aa, LETTER],
  [0x00ab, 0x00ab, QUOTE],
  [0x00ad, 0x00ad, IGNORED],
  [0x00ba, 0x00ba, LETTER],
  [0x00bb, 0x00bb, QUOTE],
  [0x00d7, 0x00d7, OTHER],
  [0x00f7, 0x00f7, OTHER],
  [0x0300, 0x036f, IGNORED], // combining accents
  [0x0483, 0x0487, IGNORED], // Cyrillic titlo and the like
  [0x0589, 0x058a, OTHER],
  [0x0591, 0x05c7, IGNORED], // Hebrew points
  [0x05be, 0x05be, OTHER],
  [0x05f3, 0x05f4, OTHER],
  [0x0600, 0x061f, OTHER],
  [0x0640, 0x0640, IGNORED], // tatweel
  [0x064b, 0x065f, IGNORED], // Arabic points
  [0x0660, 0x0669, DIGIT],
  [0x066a, 0x066d, OTHER],
  [0x0670, 0x0670, IGNORED],
  [0x06d4, 0x06d4, OTHER],
  [0x06d6, 0x06ed, IGNORED],
  [0x06f0, 0x06f9, DIGIT],
  [0x093c, 0x093c, IGNORED], // nukta
  [0x0964, 0x0965, OTHER], // danda
  [0x0966, 0x096f, DIGIT],
  [0x09bc, 0x09bc, IGNORED],
  [0x09e6, 0x09ef, DIGIT],
  [0x0abc, 0x0abc, IGNORED],
  [0x0ae6, 0x0aef, DIGIT],
  [0x0e00, 0x0eff, UNSPACED], // Thai, Lao
  [0x0e50, 0x0e59, DIGIT],
  [0x0ed0, 0x0ed9, DIGIT],
  [0x1000, 0x109f, UNSPACED], // Burmese
  [0x1040, 0x1049, DIGIT],
  [0x104a, 0x104b, OTHER], // its comma and full stop
  [0x1780, 0x17ff, UNSPACED], // Khmer
  [0x17d4, 0x17d6, OTHER], // its full stop, and what stands for a colon
  [0x17e0, 0x17e9, DIGIT],
  [0x1ab0, 0x1aff, IGNORED],
  [0x1dc0, 0x1dff, IGNORED],
  [0x2000, 0x2bff, OTHER], // punctuation, arrows, symbols
  [0x2000, 0x200a, BLANK],
  [0x200b, 0x200f, IGNORED],
  [0x201c, 0x201f, QUOTE],
  [0x2018, 0x2018, QUOTE], // ‘ only: ’ is the apostrophe
  [0x2028, 0x2029, BLANK],
  [0x202a, 0x202e, IGNORED],
  [0x202f, 0x202f, BLANK],
  [0x2039, 0x203a, QUOTE],
  [0x205f, 0x205f, BLANK],
  [0x2060, 0x206f, IGNORED],
  [0x20d0, 0x20ff, IGNORED],
  [0x2e00, 0x2e7f, OTHER],
  [0x2e80, 0x9fff, UNSPACED], // Han and kana
  [0x3000, 0x303f, OTHER],
  [0x3000, 0x3000, BLANK],
  [0x3005, 0x3007, UNSPACED],
  [0x300c, 0x300f, QUOTE],
  [0x3099, 0x309a, IGNORED], // combining dakuten
  [0x30a0, 0x30a0, OTHER],
  [0x30fb, 0x30fb, OTHER],
  [0xd800, 0xdfff, OTHER], // halves of pairs: emoji mostly
  [0xe000, 0xf8ff, OTHER], // private use: icon fonts
  [0xf900, 0xfaff, UNSPACED],
  [0xfe00, 0xfe0f, IGNORED],
  [0xfe10, 0xfe6f, OTHER],
  [0xfe20, 0xfe2f, IGNORED],
  [0xfeff, 0xfeff, IGNORED],
  [0xff00, 0xff20, OTHER],
  [0xff02, 0xff02, QUOTE],
  [0xff10, 0xff19, DIGIT],
  [0xff3b, 0xff40, OTHER],
  [0xff5b, 0xff65, OTHER],
  [0xff62, 0xff63, QUOTE],
  [0xff66, 0xff9d, UNSPACED],
  [0xff9e, 0xff9f, IGNORED],
  [0xffe0, 0xffff, OTHER],
]

/** Blocks of code units whose letters have case, accents or a compatibility form. Elsewhere folding changes nothing. */
const FOLDED_BLOCKS: readonly (readonly [from: number, to: number])[] = [
  [0x0041, 0x005a],
  [0x00c0, 0x0250], // Latin
  [0x0370, 0x0530], // Greek, Cyrillic
  [0x0531, 0x0556], // Armenian
  [0x0622, 0x0626], // Arabic letters with hamza or madda
  [0x0929, 0x0934], // Devanagari letters with nukta
  [0x0958, 0x095f],
  [0x09dc, 0x09df],
  [0x1e00, 0x1fff], // Latin and Greek with accents
  [0x3041, 0x30ff], // kana
  [0xff01, 0xff9d], // full-width and half-width forms
]

/** Pairs of characters: the first folds to the second. What Unicode's decomposition does not know. */
const FOLDED_PAIRS =
  "’'‘'ʼ'ʹ'′'`'´'׳'‐-‑-‒-–-—-―-−-－-ıiłlŁlđdĐdøoØoħhĦhſsẞßςσ" +
  'ँं״"آاأاإاٱاىيیيێيکكڪكةهەهۀههھہهۃهؤوئي：:﹕:︰:∶:／/∕/⁄/＝=｜|│|︱|·•・•･•'

/** The blank that every kind of white space folds to. */
const SPACE = 0x20

/** Folds one code unit by Unicode's rules: compatibility form, lower case, no accents. */
function foldUnit(code: number): number {
  const bare = String.fromCharCode(code).normalize('NFKD').toLowerCase().normalize('NFD')
  return bare.charCodeAt(0)
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(LETTER)
  for (const [from, to, kind] of CLASS_RANGES) classes.fill(kind, from, to + 1)
  return classes
}

function buildFolds(classes: Uint8Array): Uint16Array {
  const folds = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) folds[code] = classes[code] === BLANK ? SPACE : code
  for (const [from, to] of FOLDED_BLOCKS) for (let code = from; code <= to; code++) folds[code] = foldUnit(code)
  for (let at = 0; at + 1 < FOLDED_PAIRS.length; at += 2) {
    folds[FOLDED_PAIRS.charCodeAt(at)] = FOLDED_PAIRS.charCodeAt(at + 1)
  }
  return folds
}

/** Class of each code unit. */
export const CLASS: Uint8Array = /* @__PURE__ */ buildClasses()

/** Folded form of each code unit. */
export const FOLD: Uint16Array = /* @__PURE__ */ buildFolds(CLASS)

/** Whether a unit is a small letter of ASCII, which folds to itself: most are, and need no table. */
export function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** A letter of ASCII, of either case. */
export function isAsciiLetter(code: number): boolean {
  return isSmallAscii(code | 0x20)
}

/** A digit of ASCII. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Class of what stands behind either end of a text. */
const OUTSIDE = 7

/**
 * Class of the code unit at an offset, also outside of the text: the unit is NaN there, and a look-up by NaN would make V8
 * treat the table as any object, at that place, from then on.
 */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? CLASS[text.charCodeAt(at)]! : OUTSIDE
}

/** Whether a letter stands at an offset, what counts as nothing passed over. */
export function hasLetterAt(text: string, from: number): boolean {
  let at = from
  while (at < text.length && CLASS[text.charCodeAt(at)] === IGNORED) at++
  return at < text.length && CLASS[text.charCodeAt(at)] === LETTER
}

/** First and last Hangul syllable: Korean writes particles onto a word without a blank. */
export const SYLLABLE_FIRST = 0xac00
const SYLLABLE_LAST = 0xd7a3

/** Whether a code unit is a Hangul syllable. */
export function isSyllable(code: number): boolean {
  return code >= SYLLABLE_FIRST && code <= SYLLABLE_LAST
}
