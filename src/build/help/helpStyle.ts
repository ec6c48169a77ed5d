/** Inline style of the help pages: system fonts, one column, light and dark. */
export const helpStyle = `
:root{--ink:#1f2a2e;--quiet:#5b6b70;--line:#d9e0e2;--paper:#fff;--band:#f4f7f7;--accent:#0f5c5c}
@media (prefers-color-scheme:dark){:root{--ink:#e8eeee;--quiet:#a3b3b6;--line:#3a4649;--paper:#1b2224;--band:#232c2f;--accent:#7fd1c7}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.6 "Segoe UI",system-ui,-apple-system,"Noto Sans","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif;color:var(--ink);background:var(--paper)}
:lang(zh-TW){font-family:"Segoe UI",system-ui,-apple-system,"Microsoft JhengHei","PingFang TC","Noto Sans CJK TC",sans-serif}
header,main{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;padding-block:1rem;font-size:.875rem;color:var(--quiet)}
.languages>*{margin-inline-start:.75rem}
a{color:var(--accent)}
h1{font-size:1.75rem;line-height:1.25;margin:1rem 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.0625rem;margin:2rem 0 .5rem}
.lead{font-size:1.125rem;color:var(--quiet);margin:.25rem 0 1.25rem}
code,.call{font-family:Consolas,"SFMono-Regular",Menlo,monospace}
.call{display:block;background:var(--band);border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;color:var(--quiet);font-size:.8125rem}
td.number{text-align:end;font-variant-numeric:tabular-nums}
.index td:first-child{width:13rem}
.search{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem}
.search[hidden]{display:none}
.search input{flex:1 1 14rem;min-width:0;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:6px;padding:.375rem .75rem}
.search input:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.search output{flex-basis:100%;min-height:1.6em;font-size:.875rem;color:var(--quiet)}
.sample{width:auto}
.sample th,.sample td{padding:.25rem .75rem;border:1px solid var(--line)}
.result{font-weight:600}
ul{padding-inline-start:1.25rem}
li{margin:.25rem 0}
@media print{header,.search{display:none}}
`.trim();
