/** The views: figures and charts, lists, timeline, columns, blocks. */
export const STYLE_VIEWS = `
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 0.75rem; margin: 0 0 1rem; }
.figure { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figure dt { color: var(--quiet); font-size: 0.925rem; }
.figure dd { margin: 0; }
.figure strong { font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; display: block; }
.figure small { color: var(--quiet); font-size: 0.875rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; }
.chart { width: 100%; border-collapse: collapse; }
.chart caption { text-align: start; font-weight: 600; padding-bottom: 0.3rem; }
.chart th, .chart td { padding: 0.3rem 0; vertical-align: top; border-top: 1px solid var(--line); }
.chart thead th { color: var(--quiet); font-weight: 400; font-size: 0.875rem; text-align: end; padding-inline-start: 0.75rem; }
.chart thead th:first-child { text-align: start; padding-inline-start: 0; }
.chart tbody th { text-align: start; font-weight: 400; width: 60%; }
.chart td { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline-start: 0.75rem; }
.bar { display: block; margin-top: 0.15rem; }
.bar-space { fill: var(--line); opacity: 0.5; }
.bar-fill, .dot { fill: var(--accent); }
.rows, .timeline, .blocks, .origins { list-style: none; margin: 0; padding: 0; }
.row { padding: 0.65rem 0; border-top: 1px solid var(--line); }
.row-title { font-weight: 600; }
.row-title a { text-decoration: none; }
.row-title a:hover { text-decoration: underline; }
.row-facts { color: var(--quiet); font-size: 0.925rem; }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 99px; padding: 0 0.6rem; font-size: 0.875rem; color: var(--ink); background: var(--raised); }
.badge.strong { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.outlet { font-weight: 600; color: var(--ink); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.5rem 1.5rem; margin: 0 0 1rem; }
.facts dt { color: var(--quiet); font-size: 0.875rem; }
.facts dd { margin: 0; }
.origins > li { padding: 0.35rem 0; }
.strip { margin-bottom: 0.75rem; }
.axis { stroke: var(--line); stroke-width: 2; }
.dot { opacity: 0.65; }
.dot-shown { opacity: 1; stroke: var(--ink); stroke-width: 2; }
.ends { display: flex; justify-content: space-between; gap: 1rem; color: var(--quiet); font-size: 0.875rem; }
.timeline > li { border-inline-start: 3px solid var(--line); padding: 0 0 0.9rem 0.9rem; }
.later { margin-inline-start: 0.6rem; }
.timeline .badge { margin-inline-end: 0.2rem; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-top: 0.75rem; }
.column { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem; min-width: 0; }
.text { white-space: pre-wrap; font-family: Georgia, 'Times New Roman', serif; line-height: 1.65; margin-top: 0.6rem; max-width: 42rem; }
mark { background: var(--shared); color: inherit; cursor: pointer; }
p > mark { cursor: auto; }
mark.chosen { background: var(--chosen); outline: 2px solid var(--ink); }
ins { background: var(--added); color: var(--added-ink); text-decoration: underline; text-decoration-thickness: 1px; }
del { background: var(--cut); color: var(--cut-ink); text-decoration: underline dotted; text-decoration-thickness: 2px; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.sticky { position: sticky; top: 0; background: var(--ground); padding: 0.5rem 0; z-index: 1; border-bottom: 1px solid var(--line); }
.block { padding: 0.35rem 0.75rem; margin: 0.35rem 0; border-inline-start: 4px solid transparent; max-width: 46rem; position: relative; }
.block > p { white-space: pre-wrap; }
.block.kept { font-family: Georgia, 'Times New Roman', serif; line-height: 1.65; }
.block.subhead { font-weight: 700; }
.block.lifted { background: var(--lifted); border-color: var(--quiet); }
.block.removed { border-color: var(--ink); border-radius: 0 5px 5px 0; font-size: 0.925rem; }
.group-appeal { background: var(--appeal); }
.group-links { background: var(--links); }
.group-social { background: var(--social); }
.group-advert { background: var(--advert); }
.group-wire { background: var(--wire); }
.group-site { background: var(--site); }
.label { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: center; font: 0.875rem/1.4 system-ui, sans-serif; }
.tag { min-height: 1.75rem; padding: 0.1rem 0.6rem; font-size: 0.875rem; border-color: var(--ink); }
.why { visibility: hidden; color: var(--ink); }
.block:hover .why, .block:focus-within .why, .tag[aria-expanded='true'] + .why { visibility: visible; }
@media (max-width: 48rem) {
  .columns { grid-template-columns: 1fr; }
}
@media (max-width: 30rem) {
  .sticky > .field:first-child { flex: 1 1 9rem; }
  .why { display: none; }
  .block:hover .why, .block:focus-within .why, .tag[aria-expanded='true'] + .why { display: inline; }
}
`
