// The classifier of lines: its features meet across spellings, its packing keeps what was fitted, and it names wordings
// that no table of the lexicon has.

import { describe, expect, it } from 'vitest'
import { fitLines } from '../../bench/train/fit-lines.ts'
import { featuresOf } from '../../src/clean/line-model/features.ts'
import { guessLine, guessWith, unpack } from '../../src/clean/line-model/model.ts'

const features = (text: string): number[] => [...featuresOf(text)]

describe('features of a line', () => {
  it.each([
    ['Inscrivez-vous à notre lettre d’été', 'INSCRIVEZ-VOUS À NOTRE LETTRE D’ÉTÉ'],
    ['Zaloguj się, aby czytać dalej', 'Zaloguj się, aby czytać dalej'.normalize('NFD')],
    ['구독하고 계속 읽기', '구독하고 계속 읽기'],
    ['지금 12,000원', '지금 9,500원'],
  ])('are the same for %s and %s', (one, other) => {
    expect(features(one)).toEqual(features(other))
  })

  it('share pieces of a compound with its parts', () => {
    const shared = (one: string, other: string): number =>
      features(one).filter((bucket) => new Set(features(other)).has(bucket)).length
    expect(shared('Newsletteranmeldung', 'newsletter')).toBeGreaterThan(shared('Newsletteranmeldung', 'hafenamt') + 5)
  })

  it('are those of the beginning, however long the line is', () => {
    expect(features('word '.repeat(10_000)).length).toBe(features('word '.repeat(200)).length)
  })

  it('are few but some for lines without letters', () => {
    expect(features('…').length).toBeGreaterThan(0)
    expect(features('').length).toBe(1)
  })
})

describe('fitting and packing', () => {
  const example = (text: string, kind: string) => ({ features: Uint32Array.from(features(text)), kind, weight: 1 })
  const examples = [
    example('sign up for the morning letter', 'newsletter'),
    example('our letter in your inbox every morning', 'newsletter'),
    example('share this on your networks', 'share'),
    example('copy the link to share it', 'share'),
    example('The council met on Monday and closed the bridge.', 'body'),
    example('The ferry returned after two years in the yard.', 'body'),
  ]

  it('gives the same model for the same examples', () => {
    expect(fitLines(examples, 400)).toEqual(fitLines(examples, 400))
  })

  it('keeps what was learned', () => {
    const model = unpack(fitLines(examples, 400))
    expect(model.codes.length).toBeLessThan(500)
    expect(guessWith(model, 'a letter every morning in your inbox').kind).toBe('newsletter')
    expect(guessWith(model, 'share the link').kind).toBe('share')
    expect(guessWith(model, 'The bridge closed on Monday.').chrome).toBeLessThan(0.5)
  })
})

/** Invented for this test, in words that no row of the training data has together. */
const CHROME: readonly (readonly [text: string, kind: string])[] = [
  ['Wer das Blatt freitags vorab im Postfach haben will, trägt hier seine Adresse ein', 'newsletter'],
  ['Vous avez lu vos trois articles offerts du mois', 'paywall'],
  ['Podeślij link znajomym', 'share'],
  ['Нашли опечатку? Выделите её и сообщите дежурному редактору', 'feedback'],
  ['Jokainen euro pitää toimituksemme riippumattomana', 'donation'],
  ['Con tu apoyo seguimos contando lo que otros callan', 'donation'],
  ['Download onze app en mis geen melding meer', 'app-promo'],
  ['Accetta tutti i cookie oppure scegli quali', 'consent'],
  ['Logg inn for å skrive en kommentar', 'comments'],
  ['Bu haberi arkadaşlarınla paylaş', 'share'],
]
const TEXT: readonly string[] = [
  'The ferry tied up at noon, an hour behind its timetable.',
  'Der Stadtrat hat am Montag beschlossen, die Brücke für zwei Jahre zu sperren.',
  'Les pompiers ont mis trois heures à éteindre l’incendie de la scierie.',
  'El juez dejó en libertad al conductor, que deberá presentarse cada lunes.',
  'Il giudice ha rinviato l’udienza a giugno perché due testimoni non si sono presentati.',
  'De burgemeester zei dat de brug in mei weer opengaat.',
  'De wethouder zei dat het zwembad in juni weer dichtgaat.',
  'Zij won de wedstrijd in de laatste minuut.',
  'Starosta řekl, že se lávka otevře až po povodních.',
  'Strażacy wyciągnęli z rzeki trzy rowery i jedną łódź.',
]

describe('guesses of wordings in no table', () => {
  it('most lines of chrome have their kind, and all are chrome rather than text', () => {
    const named = CHROME.filter(([text, kind]) => guessLine(text).kind === kind)
    expect(named.length).toBeGreaterThanOrEqual(8)
    expect(CHROME.filter(([text]) => guessLine(text).chrome < 0.5)).toEqual([])
  })

  it('sentences of articles stay text, all but one by far', () => {
    expect(TEXT.filter((text) => guessLine(text).chrome > 0.5).length).toBeLessThanOrEqual(1)
    expect(TEXT.filter((text) => guessLine(text).chrome > 0.7)).toEqual([])
  })

  it('gives probabilities', () => {
    const guess = guessLine('Read on')
    expect(guess.chrome).toBeGreaterThanOrEqual(guess.probability)
    expect(guess.of(guess.kind)).toBe(guess.probability)
    expect(guess.of('wire-advisory')).toBeGreaterThanOrEqual(0)
    expect(guessLine('').chrome).toBeLessThanOrEqual(1)
  })
})
