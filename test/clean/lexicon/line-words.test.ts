// Words of labels by what they mean, and what lines made of them are taken for.

import { describe, expect, it } from 'vitest'
import { LINE_WORDS, SHARED_WORDS } from '../../../src/clean/lexicon/line-words.ts'
import { readLine } from '../../../src/clean/rules/line-grammar.ts'

const read = (text: string): string | undefined => readLine(text, text.split(/\s+/u).length)?.kind

describe('words of labels', () => {
  it.each([...LINE_WORDS, { ...SHARED_WORDS, lang: 'all' }].map((row) => [row.lang, row] as const))(
    '%s: no cell has an empty word or one twice',
    (_lang, row) => {
      for (const [cell, words] of Object.entries(row)) {
        const found = words.split('|')
        expect(
          found.filter((word) => !/^[^\s*|][^*|]*\*?$/u.test(word)),
          cell,
        ).toEqual([])
        expect(new Set(found).size, `${cell} repeats a word`).toBe(found.length)
      }
    },
  )

  it('are of each language once', () => {
    expect(new Set(LINE_WORDS.map(({ lang }) => lang)).size).toBe(LINE_WORDS.length)
  })
})

describe('a short line', () => {
  it.each([
    ['share', 'Copia el enlace'],
    ['share', 'Deel dit stuk via WhatsApp'],
    ['share', 'Envoyer cet article par courriel'],
    ['embed', 'Se inlägget på Instagram'],
    ['player', 'Hør historien'],
    ['player', 'Vezi galeria'],
    ['next-story', 'Naar het volgende artikel'],
    ['read-more', 'Lire l’article en intégralité'],
    ['paywall', 'Einloggen und den Artikel lesen'],
    ['paywall', 'Alleen voor onze abonnees'],
    ['paywall', 'Du har läst alla fria artiklar'],
    ['subscription', 'Primer mes por 1 euro'],
    ['subscription', 'Velg ditt abonnement'],
    ['login', 'Gleymt lykilorð?'],
    ['consent', 'Gestiona las cookies'],
    ['newsletter', 'Ja, stuur mij de nieuwsbrief'],
    ['app-promo', 'Slå på notiser'],
    ['comments', 'Kommentarfunktion geschlossen'],
    ['feedback', 'Ilmoita kirjoitusvirhe'],
    ['legal', 'Editora da Foz, Lda. Ficha técnica'],
    ['legal', 'Ansvarlig redaktør: Kari Strand'],
    ['author-bio', 'Tots els articles de l’autora'],
    ['donation', 'Styrktu óháða miðla'],
    ['consent', 'Upravit nastavení cookies'],
    ['newsletter', 'Записаться на утреннюю рассылку'],
    ['share', 'Pošalji ovaj članak prijatelju'],
    ['player', 'Paklausyk įrašo'],
    ['subscription', 'Pirmais mēnesis par 1 eiro'],
    ['login', 'Unustasid oma parooli?'],
    ['most-read', 'Што чытаюць зараз іншыя'],
    ['app-promo', 'Преземете ја нашата апликација'],
    ['feedback', 'Keni gjetur ndonjë gabim?'],
    ['donation', 'Müstəqil medianı dəstəkləyin'],
  ])('is %s: %s', (kind, text) => {
    expect(read(text)).toBe(kind)
  })

  it.each([
    'Le port rouvre ses quais au printemps',
    'Der Hafen bekommt einen neuen Kran',
    'La flota vuelve a puerto tras la tormenta',
    'Brua stenges for trafikk i natt',
    'De sluis is weer open',
    'Luka dobiva novi kran',
    'Uoste remontuojamas tiltas',
    'Пристанището отваря напролет',
    '„Teilen ist gut“, sagt der Link',
  ])('that says none of it is left alone: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('counts words of one language together only, and those that all share with any', () => {
    expect(read('Alleen abonnés')).not.toBe('paywall')
    expect(read('Partager sur Facebook')).toBe('share')
  })
})
