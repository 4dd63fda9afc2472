/** The look of the public pages: one small file, the same colours as the portal, light and dark, screen and paper. */
export const STYLES = `
:root { color-scheme: light dark; --text: #1b2426; --muted: #4d5b62; --page: #fff; --sunken: #eef2f2; --line: #d5dddf; --control: #6d7c82; --accent: #0f5c5c; --focus: #0b57d0; --mark: #fcf0d9; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8eeef; --muted: #a9b7bc; --page: #121819; --sunken: #222c2f; --line: #334145; --control: #8a9aa0; --accent: #6cc5c0; --focus: #8ab4ff; --mark: #3a2e15; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--page); z-index: 1; }
.bar { border-bottom: 1px solid var(--line); background: var(--sunken); }
.bar > div, main, footer > div { max-width: 60rem; margin: 0 auto; padding: .75rem 1rem; }
.bar > div { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
.bar ul, .path ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.bar li a, .path a { display: inline-block; padding: .25rem 0; }
.path { font-size: .875rem; }
.path li + li::before { content: '›'; margin-right: 1.25rem; color: var(--muted); }
main { padding-bottom: 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1.125rem; margin: 1.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1rem 0 0; }
p, li, dd { max-width: 70ch; }
.muted { color: var(--muted); }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; margin: .75rem 0; }
dt { color: var(--muted); }
dd { margin: 0; }
.lines { white-space: pre-line; }
.box { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
caption { text-align: left; color: var(--muted); padding-bottom: .25rem; }
.number { text-align: right; white-space: nowrap; }
.list { list-style: none; padding: 0; }
.list li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 1rem 0; }
label { display: block; font-weight: 600; }
input, select, button { font: inherit; min-height: 2.75rem; padding: .375rem .75rem; border: 1px solid var(--control); border-radius: 6px; background: var(--page); color: var(--text); max-width: 100%; }
form > div { min-width: 0; max-width: 100%; }
input[type=search] { width: 24rem; }
button { background: var(--accent); border-color: var(--accent); color: var(--page); font-weight: 600; cursor: pointer; }
mark { background: var(--mark); color: inherit; padding: 0 .125rem; font-weight: 600; }
.pages { display: flex; gap: 1.5rem; margin: 1.5rem 0; }
footer { border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print {
  :root { --text: #000; --muted: #333; --page: #fff; --line: #999; --accent: #000; --mark: #fff; }
  .bar, .path, footer, form, .skip, .pages { display: none; }
  main { max-width: none; padding: 0; }
  main a[href^=http]::after, .list a[href^='/']::after { content: ' (' attr(href) ')'; font-size: .875em; }
  .box { overflow: visible; }
  h2, h3, h4 { break-after: avoid; }
  tr, .list li { break-inside: avoid; }
}
`.trimStart();
