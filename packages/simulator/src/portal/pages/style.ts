/** Calm and plain on purpose: nobody is to take this for Apple's portal. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2321; --quiet: #586460; --line: #d9dfdc; --paper: #fff; --ground: #f4f6f5;
  --accent: #0f6e5c; --accent-ink: #fff; --good: #0f6e5c; --good-ground: #e6f3ef; --warn: #8a4b00; --warn-ground: #fdf1de;
  --bad: #a3261d; --bad-ground: #fcebe9 }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebe9; --quiet: #a2aeaa; --line: #37403d; --paper: #1b211f;
  --ground: #131716; --accent: #6fd0ba; --accent-ink: #08231d; --good: #6fd0ba; --good-ground: #15312a; --warn: #f2c078;
  --warn-ground: #33260f; --bad: #ff9d94; --bad-ground: #3a1b18 } }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0; color: var(--ink); background: var(--ground) }
a { color: var(--accent) }
header { background: var(--paper); border-bottom: 1px solid var(--line); padding: .75rem 1.5rem; display: flex; flex-wrap: wrap;
  gap: .25rem 1rem; align-items: baseline }
header strong { font-size: 1.05rem } header a { color: inherit; text-decoration: none }
header .time { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums }
.badge { font-size: .8rem; border: 1px dashed var(--warn); color: var(--warn); border-radius: 999px; padding: 0 .6rem }
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 80rem; margin: 0 auto }
.frame.single { grid-template-columns: minmax(0, 1fr); max-width: 62rem }
nav { padding: 1.5rem } nav p { margin: 0 0 .15rem; font-weight: 600 } nav small { color: var(--quiet) }
nav ul { list-style: none; margin: 1rem 0 0; padding: 0 } nav li a { display: block; padding: .4rem .75rem; border-radius: 6px;
  text-decoration: none; color: inherit } nav li a:hover { background: var(--line) }
nav li a[aria-current] { background: var(--good-ground); color: var(--good); font-weight: 600 }
main { padding: 1.5rem; min-width: 0 }
.path { color: var(--quiet); margin: 0 0 .25rem; font-size: .9rem }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem } h2 { font-size: 1.1rem; margin: 0 0 .5rem }
section, .card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 0 0 1rem }
section > :last-child { margin-bottom: 0 } section p { margin: 0 0 .75rem }
.quiet { color: var(--quiet) } .id { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere }
.result, .warn, .bad { border-left: 4px solid; border-radius: 4px; padding: .65rem 1rem; margin: 0 0 1rem }
.result { border-color: var(--good); background: var(--good-ground) } .warn { border-color: var(--warn); background: var(--warn-ground) }
.bad { border-color: var(--bad); background: var(--bad-ground) } .result p, .warn p, .bad p { margin: 0 }
.result small { color: var(--quiet) }
.state { white-space: nowrap; font-weight: 600 } .state.good { color: var(--good) } .state.warning { color: var(--warn) } .state.dead { color: var(--bad) }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-size: .85rem; color: var(--quiet); font-weight: 600 }
th, td { padding: .5rem .9rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top } tr:last-child td { border-bottom: 0 } th:last-child, td:last-child { padding-right: 0 }
td.time { white-space: nowrap; color: var(--quiet) }
.number { text-align: right; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .35rem 1rem; margin: 0 0 .75rem } dt { color: var(--quiet) } dd { margin: 0 }
form.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; margin: 0 } form + form { margin-top: .75rem }
label { display: grid; gap: .15rem; font-size: .9rem; color: var(--quiet) } label.tick { display: flex; gap: .5rem; color: inherit; align-items: center }
input, select, button, .button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 6px;
  padding: .35rem .7rem; max-width: 100%; min-height: 2.25rem } input[type=checkbox] { min-height: 0 } input[type=number] { width: 7rem }
input[type=file] { border: 0; padding-left: 0 }
button, .button { cursor: pointer; display: inline-block; text-decoration: none }
.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink) }
.danger { border-color: var(--bad); color: var(--bad) }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center } .actions form { margin: 0 }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
@media (max-width: 46rem) {
  header { padding: .75rem 1rem } header .time { margin-left: 0; width: 100% }
  .frame { grid-template-columns: minmax(0, 1fr) } nav { padding: 1rem 1rem 0 } main { padding: 1rem }
  nav ul { display: flex; flex-wrap: wrap; gap: .25rem; margin-top: .5rem } nav li a { border: 1px solid var(--line); background: var(--paper) }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin: 0 0 .5rem }
  table, tbody, tr, td { display: block } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0 } tr:last-child { border-bottom: 0 } td { border: 0; padding: .1rem 0 }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet) } .number { text-align: left }
  table.pairs tr { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 .75rem }
  form.row, form.row label { width: 100% } form.row input:not([type=checkbox]), form.row select { width: 100% }
}
`;
