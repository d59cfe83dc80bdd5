/** How the page of a report looks: by day, by night, on a narrow screen and on paper, where everything folded is open. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1c1e21; --quiet: #5a6068; --back: #fff; --raised: #f3f4f6; --line: #d5d8dc; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e6e9; --quiet: #a3a9b1; --back: #15171a; --raised: #1f2226; --line: #3a3f46; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
p, ul { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.run { margin-top: 1.25rem; font-weight: 600; }
pre, code { font: 0.875rem/1.45 ui-monospace, monospace; }
pre { margin: 0.5rem 0; padding: 0.6rem 0.75rem; background: var(--raised); border-radius: 4px; white-space: pre-wrap; tab-size: 4; }
summary { cursor: pointer; color: var(--quiet); padding: 0.25rem 0; }
.wide { overflow-x: auto; margin: 0.5rem 0; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.925rem; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { color: var(--quiet); font-weight: 600; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
}
@media screen and (max-width: 40rem) {
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  tr { padding: 0.35rem 0; border-bottom: 1px solid var(--line); }
  td { padding: 0 0 0.15rem; border: 0; }
  td:empty { display: none; }
  td:not([data-of=""])::before { content: attr(data-of) ": "; color: var(--quiet); }
}
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --back: #fff; --raised: #fff; --line: #999; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  pre { border: 1px solid var(--line); }
  h2, h3, .run, summary, dt { break-after: avoid; }
  tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
}
`;
