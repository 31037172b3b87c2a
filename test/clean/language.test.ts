// Languages whose trigrams are nearly the same.

import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/clean/language.ts'

describe('Norwegian', () => {
  it('is Nynorsk only where one of its own words stands', () => {
    const bokmaal =
      'Den gamle brannbåten skal fra mai gå mellom elleve øyer med to tusen bøker om bord, sa kommunestyret tirsdag kveld.'
    const nynorsk =
      'Den gamle brannbåten skal frå mai gå mellom elleve øyar med to tusen bøker om bord, sa kommunestyret tysdag kveld.'
    expect(detectLanguage(bokmaal)).toBe('no')
    expect(detectLanguage(nynorsk)).toBe('nn')
  })
})
