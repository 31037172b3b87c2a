/** Colours, type, landmarks, forms and focus. Every pair of text and ground has a contrast of at least 4.5 to 1. */
export const STYLE_PAGE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --raised: #ffffff; --ink: #1c1b19; --quiet: #5b5851; --line: #d9d5cb; --accent: #0b57a4; --on-accent: #ffffff;
  --shared: #fdf0b8; --chosen: #ffd75e; --added: #d6f0dc; --cut: #fbdcd6; --added-ink: #0e4a22; --cut-ink: #7a1c10;
  --appeal: #f7dbe9; --links: #dce8fa; --social: #e6e0f8; --advert: #fbe5c8; --wire: #d7efee; --site: #e7e5df; --lifted: #f1f4e4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #161719; --raised: #1f2124; --ink: #e9e7e2; --quiet: #aaa79f; --line: #3a3d42; --accent: #8bbdf5; --on-accent: #10233a;
    --shared: #46400f; --chosen: #77660a; --added: #153d22; --cut: #4d1f18; --added-ink: #b4ecc4; --cut-ink: #ffc5ba;
    --appeal: #4a1f35; --links: #1c3353; --social: #322a58; --advert: #4b3413; --wire: #143f3d; --site: #35363a; --lifted: #2a2f1b;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 5rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.15rem; }
h2 { font-size: 1.6rem; margin: 0.25rem 0 1rem; }
h3 { font-size: 1.2rem; margin: 2rem 0 0.75rem; }
h4 { font-size: 1rem; }
p { margin: 0; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h2:focus, main:focus { outline: none; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--accent); color: var(--on-accent); padding: 0.6rem 1rem; z-index: 3; }
.skip:focus { left: 0; }
.top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding: 0.75rem max(1rem, 50vw - 36rem); background: var(--raised); border-bottom: 1px solid var(--line); }
.top nav { display: flex; gap: 0.25rem; margin-inline-start: -0.6rem; }
.top nav a { padding: 0.35rem 0.6rem; text-decoration: none; border-radius: 4px; }
.top nav a[aria-current] { background: var(--accent); color: var(--on-accent); }
main { padding: 1.25rem max(1rem, 50vw - 36rem) 2rem; min-height: 70vh; }
.bottom { padding: 1rem max(1rem, 50vw - 36rem); border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
button, select, input { font: inherit; color: inherit; }
button, select, input[type='search'] { background: var(--raised); border: 1px solid var(--quiet); border-radius: 5px; padding: 0.4rem 0.7rem; min-height: 2.5rem; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-disabled='true'] { color: var(--quiet); border-style: dashed; cursor: default; }
.filters { display: flex; flex-wrap: wrap; align-items: end; gap: 0.6rem 0.9rem; margin: 0 0 0.9rem; }
.field { display: grid; gap: 0.15rem; font-size: 0.9rem; color: var(--quiet); max-width: 100%; min-width: 0; }
.field > * { min-width: 0; }
.field input, .field select { color: var(--ink); font-size: 1rem; }
.field select { max-width: min(22rem, 100%); }
.filters > .field:first-child { flex: 1 1 18rem; }
.tick { display: inline-flex; gap: 0.35rem; align-items: center; min-height: 2.5rem; }
.tick input { width: 1.15rem; height: 1.15rem; accent-color: var(--accent); }
.more { margin: 0.75rem 0; }
[hidden] { display: none; }
summary { cursor: pointer; padding: 0.3rem 0; width: fit-content; color: var(--accent); }
.back, .hint, .tally { color: var(--quiet); font-size: 0.925rem; margin-bottom: 0.6rem; }
@media (max-width: 30rem) {
  h2 { font-size: 1.35rem; }
  .field, .filters > .field:first-child { flex: 1 1 100%; }
  .field select, .field input { width: 100%; max-width: 100%; }
}
@media print {
  .filters, .top nav, .more, .skip { display: none; }
}
`
