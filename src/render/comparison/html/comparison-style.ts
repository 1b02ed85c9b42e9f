/** Light on a phone, black on paper, contrast AA; removed and added words differ by their line, not by colour alone. */
export const COMPARISON_STYLE = `
:root{color-scheme:light;--muc:#1a1a1a;--nhat:#595959;--xanh:#0b5394;--do:#9c1c00;--luc:#1b5e2b;--vien:#b9b4a8}
*{box-sizing:border-box}
body{margin:0;background:#f3f1ec;color:var(--muc);font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
header,main,.chon{max-width:64rem;margin:0 auto;padding:.8rem 1.4rem;background:#fff;overflow-wrap:anywhere}
header{padding-top:1.4rem}h1{font-size:1.4rem;margin:0 0 .3rem}header p{margin:0;color:var(--nhat)}
h2{font-size:1.12rem;margin:1.6rem 0 .5rem;border-bottom:2px solid var(--vien);padding-bottom:.2rem}
.dem{font-weight:normal;color:var(--nhat)}
h3{font-size:.86rem;font-weight:normal;color:var(--nhat);margin:0 0 .2rem}
h3 b{color:var(--muc);border:1px solid var(--vien);border-radius:.2rem;padding:0 .35rem}
code{font-size:.84em;color:var(--nhat);overflow-wrap:anywhere}
.tat{position:absolute;left:-99rem}.tat:focus{left:1rem;top:1rem;background:#fff;padding:.4rem .8rem;z-index:9}
a:focus-visible,input:focus-visible,summary:focus-visible,.bang:focus-visible{outline:2px solid var(--xanh);outline-offset:2px}
.chon{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;border-top:1px solid var(--vien);border-bottom:1px solid var(--vien);font-size:.92rem}
.chon fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem 1rem;min-width:0}.chon legend{float:left;margin-right:.8rem;font-weight:600}
.chon label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.7rem}.chon summary{cursor:pointer;font-weight:600;min-height:1.7rem}
.bang{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #ddd8cd;padding:.35rem .5rem;vertical-align:top;text-align:left}
thead th{font-size:.86rem;color:var(--nhat);white-space:nowrap}tbody th{font-weight:normal}
thead th:not(:first-child),.so{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.bao{margin:.15rem 0;padding:0;list-style:none;color:var(--do);font-weight:600}.bao li::before{content:"! "}.bao.better{color:var(--luc)}.bao.better li::before{content:"✓ "}
.ai{display:block;font-size:.84rem;color:var(--nhat)}.tot{color:var(--luc)}.xau{color:var(--do)}
details table{font-size:.9rem}summary{color:var(--xanh);font-size:.86rem}
article{padding:.6rem 0;border-bottom:1px solid #ddd8cd}article p{margin:0}
del{color:var(--do);text-decoration:line-through}ins{color:var(--luc);text-decoration:underline;text-underline-offset:.15em;font-weight:600}
.song-song{display:none;grid-template-columns:1fr 1fr;gap:1.2rem}
body:has(#song-song:checked) .song-song{display:grid}body:has(#song-song:checked) p.trong-dong{display:none}
.cot{columns:2 20rem}ul{padding-left:1.2rem;margin:.3rem 0}.gap{color:var(--nhat);margin:.4rem 0}
@media(max-width:40rem){header,main,.chon{padding:.7rem .9rem}.song-song{grid-template-columns:1fr;gap:.4rem}thead{position:absolute;left:-99rem}tr{display:grid;grid-template-columns:repeat(3,auto);justify-content:space-between;border-bottom:1px solid #ddd8cd}tr>th{grid-column:1/-1}th,td{border:0;padding:.15rem .2rem}}
@media print{body{background:#fff;font-size:11pt}.chon,.tat{display:none}header,main{max-width:none;padding:0}article,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`.trim()
