// The outlet of a plain text, from its legal line.

import { describe, expect, it } from 'vitest'
import { outletOfText } from '../../src/clean/metadata/outlet-name.ts'

const outletOf = (text: string, ...others: string[]): string | undefined =>
  outletOfText([...others.map((other) => ({ text: other, kind: 'nav' as const })), { text, kind: 'legal' }])

describe('the outlet of a legal line', () => {
  it.each([
    ['© 2025 The Harbour Lantern. All rights reserved.', 'The Harbour Lantern'],
    ['© 2025 Neckartor Verlag GmbH & Co. KG', 'Neckartor Verlag'],
    ['Copyright © 2019–2025 Ribera Editores S.A. Todos los derechos reservados', 'Ribera Editores'],
    ['© 2025 Elvebladet AS | Ansvarlig redaktør', 'Elvebladet'],
    ['© Plainsman Daily Inc., 2025', 'Plainsman Daily'],
  ])('%s', (line, outlet) => {
    expect(outletOf(line)).toBe(outlet)
  })

  it('is not the agency that a copy is from', () => {
    expect(outletOf('© 2025 The Associated Press. All rights reserved.')).toBeUndefined()
    expect(outletOf('Copyright 2025 Agence France-Presse')).toBeUndefined()
    expect(outletOf('© 2025 dpa')).toBeUndefined()
  })

  it('is a domain spelt out as the page writes it elsewhere', () => {
    expect(outletOf('© 2025 harbourlantern.com', 'About Harbour Lantern')).toBe('Harbour Lantern')
    expect(outletOf('© 2025 harbourlantern.com')).toBe('harbourlantern.com')
  })

  it('is nobody where the line is no rights line, or no legal line', () => {
    expect(outletOf('All rights reserved.')).toBeUndefined()
    expect(outletOfText([{ text: '© 2025 The Harbour Lantern', kind: 'body' }])).toBeUndefined()
  })
})
