// The skeleton of the file: head with its policy, landmarks, data islands, script. Everything that is not fixed goes
// through `escapeHtml` or `islandJson`; what the data say is put on the page by the script, as text nodes only.

import { CLIENT_SCRIPT, CLIENT_STYLE, SCRIPT_HASH, STYLE_HASH } from './client.ts'
import { escapeHtml, islandJson } from './island.ts'

/** Nothing may be loaded, sent or framed; only this script and this style, told by their hashes, may act. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** Everything before the data. */
export function pageHead(title: string): string {
  const shown = escapeHtml(title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="wiredesk">
<title>${shown}</title>
<style>${CLIENT_STYLE}</style>
</head>
<body>
<a class="skip" href="#main" id="skip">Skip to content</a>
<header class="top">
<h1 dir="auto">${shown}</h1>
<nav aria-label="Report">
<a href="#overview" id="go-overview">Overview</a>
<a href="#clusters" id="go-clusters">Clusters</a>
<a href="#documents" id="go-documents">Documents</a>
</nav>
</header>
<main id="main" tabindex="-1"><noscript><p>This report shows its data with the script it carries. Allow scripts for this file to read it.</p></noscript></main>
<p class="unseen" role="status" id="status"></p>
<footer class="bottom"><p>Made by wiredesk. This file is complete: it loads nothing and sends nothing.</p></footer>
`
}

/** A value that the script reads by the name of its element. */
export function dataIsland(name: string, value: unknown): string {
  return `<script type="application/json" id="${escapeHtml(name)}">${islandJson(value)}</script>\n`
}

/** Everything after the data. */
export function pageFoot(): string {
  return `<script>${CLIENT_SCRIPT}</script>\n</body>\n</html>\n`
}
