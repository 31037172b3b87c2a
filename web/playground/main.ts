// The page: which tab is shown. The address decides; what was typed stays, as tabs are made once.

import type { Article } from '../../src/index.ts'
import { byId } from '../parts/dom.ts'
import { createAsk } from './ask.ts'
import { cleanTab } from './clean-tab.ts'
import { compareTab } from './compare-tab.ts'
import type { Compared } from './tasks.ts'

const main = byId('main')
const tabs = new Map<string, HTMLElement>()

function tabOf(name: 'clean' | 'compare'): HTMLElement {
  const known = tabs.get(name)
  if (known !== undefined) return known
  const tab = name === 'clean' ? cleanTab(createAsk<Article>()) : compareTab(createAsk<Compared>())
  tabs.set(name, tab)
  return tab
}

function show(first: boolean): void {
  const name = location.hash === '#compare' ? 'compare' : 'clean'
  const tab = tabOf(name)
  main.replaceChildren(tab)
  for (const other of ['clean', 'compare']) {
    if (other === name) byId(`go-${other}`).setAttribute('aria-current', 'page')
    else byId(`go-${other}`).removeAttribute('aria-current')
  }
  const heading = tab.querySelector('h2')
  document.title = `${heading?.textContent ?? ''} · wiredesk playground`
  if (!first) heading?.focus()
}

byId('skip').addEventListener('click', (event) => {
  event.preventDefault()
  main.focus()
})
addEventListener('hashchange', () => show(false))
show(true)
