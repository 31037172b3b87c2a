// A user's own rules for hosts.

import { describe, expect, it } from 'vitest'
import { clean, type SiteRules, validateSiteRules, WiredeskError } from '../../src/index.ts'

const PAGE = `<html><head><link rel="canonical" href="https://www.courier.example/ferry"></head><body>
  <h1>Night ferry returns to Vellmar</h1>
  <div class="story">
    <p>The night ferry to Vellmar will sail again in April, the harbour board said on Tuesday after a long meeting.</p>
    <p>Repairs to the storm-damaged pier took eleven months and cost 4.2 million crowns, twice the first estimate.</p>
    <div class="box"><p>The Courier has followed the pier since the storm, and its maps show every pile that was driven.</p>
      <p class="stays">The board meets again on 3 May, and the minutes will be open to all who ask for them.</p></div>
    <p>Passengers had been taken round the bay by bus, <span class="hover">Bus: a road vehicle</span> which took two hours more.</p>
  </div>
  <nav class="facts"><a href="/a">Length of the pier: 340 metres</a></nav>
</body></html>`

const ruleOf = (article: ReturnType<typeof clean>, opening: string): string | undefined =>
  article.blocks.find(({ text }) => text.startsWith(opening))?.rule

describe('sites', () => {
  it('removes by selector, and the ledger names the rule', () => {
    const sites: SiteRules = { 'courier.example': { remove: [{ selector: '.box', kind: 'related' }] } }
    const article = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(article.text).not.toContain('followed the pier')
    const block = article.blocks.find(({ text }) => text.includes('followed the pier'))
    expect(block).toMatchObject({ kind: 'related', rule: 'site-rule', confidence: 1, evidence: 'remove ".box"' })
  })

  it('removes by text whatever its case and white space, in HTML and in plain text', () => {
    const sites: SiteRules = { 'courier.example': { remove: [{ text: 'the courier has  followed' }] } }
    const url = 'https://courier.example/ferry'
    expect(clean(PAGE, { url, sites }).text).not.toContain('followed the pier')
    const text = clean(PAGE, { url }).text
    expect(text).toContain('followed the pier')
    expect(clean({ text }, { url, sites }).text).not.toContain('followed the pier')
  })

  it('adds what the cleaner would remove', () => {
    const sites: SiteRules = { 'courier.example': { add: [{ selector: 'nav.facts' }] } }
    expect(clean(PAGE, { url: 'https://courier.example/ferry' }).text).not.toContain('340 metres')
    const article = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(article.text).toContain('340 metres')
    expect(ruleOf(article, 'Length of the pier')).toBe('site-rule')
  })

  it('lets protect win over remove, and remove over add', () => {
    const sites: SiteRules = {
      'courier.example': {
        add: [{ selector: '.story' }],
        remove: [{ selector: '.box' }],
        protect: [{ selector: '.stays' }],
      },
    }
    const { text } = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(text).not.toContain('followed the pier')
    expect(text).toContain('The board meets again')
    expect(text).toContain('Repairs to the storm-damaged pier')
  })

  it('protects a headline as a headline', () => {
    const sites: SiteRules = { 'courier.example': { protect: [{ selector: 'h1' }] } }
    const article = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(article.blocks.find(({ text }) => text.startsWith('Night ferry'))?.kind).toBe('headline')
  })

  it('takes an inline element out of its paragraph', () => {
    const sites: SiteRules = { 'courier.example': { remove: [{ selector: 'span.hover' }] } }
    const { text } = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(text).toContain('by bus,')
    expect(text).not.toContain('a road vehicle')
  })

  it('holds for www. and subdomains, for * everywhere, and for no other host', () => {
    const remove = [{ selector: '.box' }]
    const kept = (url: string | undefined, sites: SiteRules): boolean =>
      clean(PAGE, { ...(url !== undefined && { url }), sites }).text.includes('followed the pier')
    expect(kept('https://www.courier.example/x', { 'courier.example': { remove } })).toBe(false)
    expect(kept('https://sport.courier.example/x', { 'www.courier.example': { remove } })).toBe(false)
    expect(kept('https://notcourier.example/x', { 'courier.example': { remove } })).toBe(true)
    expect(kept('https://other.example/x', { '*': { remove } })).toBe(false)
    // Without an address the page's own canonical link counts.
    expect(kept(undefined, { 'courier.example': { remove } })).toBe(false)
  })

  it('is not undone by the brake', () => {
    const sites: SiteRules = { 'courier.example': { remove: [{ selector: '.story' }] } }
    const article = clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(article.text).not.toContain('Repairs')
  })

  it('knows a host that addresses print in ASCII', () => {
    const sites = { 'Büro.example': { remove: [{ text: 'ferry' }] } }
    expect(clean(PAGE, { url: 'https://www.büro.example/1', sites }).text).not.toContain('ferry')
    expect(clean(PAGE, { url: 'https://buro.example/1', sites }).text).toContain('ferry')
  })

  it('leaves the rules as they are', () => {
    const sites = { 'courier.example': { remove: [{ selector: '.box' }] } }
    const before = JSON.stringify(sites)
    clean(PAGE, { url: 'https://courier.example/ferry', sites })
    expect(JSON.stringify(sites)).toBe(before)
  })
})

describe('validateSiteRules', () => {
  it('takes a file or its hosts', () => {
    const hosts = { 'courier.example': { remove: [{ text: 'Get our app' }] } }
    expect(validateSiteRules({ format: 'wiredesk-site-rules', version: 1, hosts })).toEqual(hosts)
    expect(validateSiteRules(hosts)).toEqual(hosts)
  })

  it.each([
    [[], /sites to be an object of rules by host, got an array of 0/],
    [{ 'https://a.example/': {} }, /a host name such as courier\.example, or \*, got "https/],
    [{ 'https://a.example/': {} }, /; write "a\.example"; it holds for subdomains, too/],
    [{ '*.a.example': {} }, /; write "a\.example"; it holds for subdomains, too/],
    [{ 'a.example:8080': {} }, /; write "a\.example"; it holds for subdomains, too/],
    [{ '': {} }, /got ""; write the host alone/],
    [{ 'a.example': { drop: [] } }, /sites\["a\.example"\] to have remove, add or protect, got "drop"/],
    [{ 'a.example': { remove: {} } }, /sites\["a\.example"\]\.remove to be an array/],
    [{ 'a.example': { remove: ['.x'] } }, /remove\[0\] to be an object, got "\.x"/],
    [{ 'a.example': { remove: [{}] } }, /remove\[0\] to have selector or text, got neither;/],
    [{ 'a.example': { remove: [{ selector: '.x', text: 'abc' }] } }, /got both;/],
    [{ 'a.example': { remove: [{ text: 'a' }] } }, /text to be a string of 3 characters or more/],
    [{ 'a.example': { remove: [{ selector: '.x', kind: 'body' }] } }, /kind to be a kind that is not text/],
    [{ 'a.example': { add: [{ selector: '.x', kind: 'nav' }] } }, /kind to be body or subhead/],
    [{ 'a.example': { remove: [{ selector: '.x', kind: 'chrome' }] } }, /kind to be a kind of block, got "chrome"/],
    [{ 'a.example': { protect: [{ selector: '.x', kind: 'body' }] } }, /protect\[0\] without kind/],
    [{ 'a.example': { remove: [{ selector: '.x', why: 'ad' }] } }, /selector or text, and kind, got "why"/],
    [{ format: 'wiredesk-site-rules', version: 2, hosts: {} }, /version 1 of wiredesk-site-rules, got 2/],
  ])('refuses %j', (sites, message) => {
    expect(() => validateSiteRules(sites)).toThrow(message)
    expect(() => clean('<p>Words.</p>', { sites: sites as never })).toThrow(WiredeskError)
  })

  it('names the selector that is none', () => {
    const sites = { 'a.example': { remove: [{ selector: 'p[' }] } }
    const run = (): unknown => clean('<p>Words.</p>', { url: 'https://a.example/1', sites })
    expect(run).toThrow(/sites\["a\.example"\]\.remove\[0\]\.selector to be a CSS selector, got "p\["/)
  })
})
