// The tree that cleaning reads a page into is the one that cheerio builds in its htmlparser2 mode: on pages put together
// from every piece of markup that is hard to read, and on all HTML fixtures.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'cheerio/slim'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DomNode, treeOf } from '../../src/clean/page-tree/from-dom.ts'
import { type PageNode, parsePage } from '../../src/clean/page-tree.ts'

/** A line a node: its depth, and all that cleaning may ask of it. */
function outline(root: PageNode): string[] {
  const lines: string[] = []
  const visit = (parent: PageNode, depth: number): void => {
    let before: PageNode | null = null
    for (let node = parent.firstChild; node; before = node, node = node.next) {
      expect(node.prev).toBe(before)
      expect(node.parent).toBe(parent)
      lines.push(`${depth} ${node.type} ${describeNode(node)}`)
      if (node.type !== 'text' && node.type !== 'comment' && node.type !== 'directive') visit(node, depth + 1)
    }
  }
  visit(root, 0)
  return lines
}

function describeNode(node: PageNode): string {
  if (node.type === 'text') return JSON.stringify([node.data, node.startIndex, node.endIndex])
  if (node.type === 'comment' || node.type === 'directive') return ''
  const attributes = node.attribs.entries().sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([node.tag.name, attributes, node.startIndex])
}

/** The tree that cheerio builds, in the form of ours. */
function byCheerio(html: string): PageNode {
  const options = { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true }
  return treeOf(load(html, { xml: options }).root().get(0) as unknown as DomNode, () => {})
}

/** Without end tags with blanks in them, behind which htmlparser2 begins a node too early. */
const PIECES: readonly string[] =
  `<p>|</p>|<div class="a b" id=x>|</div>|<DIV>|</Div>|<br>|</br>|<br/>|<li>|<ul>|</ul>|<td>|<tr>|<table>|</table>|</td>|<b>|</b>|<h1>|</h1>|<svg>|</svg>|<svg/>|<title>|</title>|<path/>|<desc>|</desc>|<div/>|<a href='x?a=1&amp;b=2&copy=3' rel=next>|</a>|<script>|</script>|<script type="application/ld+json">{"a":"</p>&amp;"}</script>|<style>|</style>|<textarea>|</textarea>|<xmp>|</xmp>|<!-- c -->|<!-->|<!--->|<!doctype html>|<!>|<!->|<![CDATA[x]]>|<![CDAT>|<?php x?>|</ x>|</>|</1>|text|&amp;|&copy|&#39;|&nbsp;|&notit;|&|<|< |>| |\n|é|<input value="<p>" hidden>|<span aria-hidden = "true" style=display:none class=one class=two>|</span>|<option>|<select>|</select>|<dd>|<dt>|<math>|</math>|<mi>|<meta content=a/>|<img src=x alt="a>b">|<p =a>|<p/ >|<i a/b=c>|</i>|<body>|<head>|</head>|<link rel=canonical href=/>|<time datetime=''>|</time>`.split(
    '|',
  )

describe('the tree of a page', () => {
  it('is that of htmlparser2, whatever the page is put together from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const html = `${pieces.join('')}</end>`
        expect(outline(parsePage(html))).toEqual(outline(byCheerio(html)))
      }),
      { numRuns: 4000, seed: 5 },
    )
  })

  it('is that of htmlparser2 on every fixture', () => {
    const folder = fileURLToPath(new URL('../fixtures/clean/', import.meta.url))
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) {
      const html = readFileSync(join(folder, page), 'utf8')
      expect(outline(parsePage(html)), page).toEqual(outline(byCheerio(html)))
    }
  })

  it('begins a text where it stands, also behind an end tag with a blank', () => {
    const html = '<div></div >here'
    expect(parsePage(html).firstChild?.next?.startIndex).toBe(html.indexOf('here'))
  })

  it('drops a tag that the end of the page cuts off', () => {
    for (const cut of ['<p>one<scr', '<p>one<a href="x', '<p>one</p'])
      expect(outline(parsePage(cut))).toEqual(['0 tag ["p",[],0]', '1 text ["one",3,5]'])
  })

  it('takes nesting of any depth and ends of what is not open in linear time', () => {
    const deep = parsePage(`${'<div>'.repeat(200_000)}x${'</b>'.repeat(200_000)}`)
    let depth = 0
    for (let node = deep.firstChild; node; node = node.firstChild) depth++
    expect(depth).toBe(200_001)
  })
})
