/** Light on a phone, black on paper, contrast AA everywhere; nothing is told by colour alone. */
export const PAGE_STYLE = `
:root{color-scheme:light;--muc:#1a1a1a;--nhat:#595959;--xanh:#0b5394;--do:#a61c00;--luc:#1e6b34;--nen:#f3f1ec;--vien:#b9b4a8}
*{box-sizing:border-box}
html{font-size:17px;scroll-padding-top:1rem}
body{margin:0;background:var(--nen);color:var(--muc);font-family:"Times New Roman",Tinos,"Liberation Serif",serif;line-height:1.45}
main,aside.ngoai{max-width:52rem;margin:1rem auto;background:#fff;padding:2.2rem 2.4rem;box-shadow:0 1px 4px #0003;overflow-wrap:break-word}
aside.ngoai{font-family:system-ui,"Segoe UI",Roboto,sans-serif;font-size:.86rem}
a{color:var(--xanh)}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--xanh);outline-offset:2px}
.tat{position:absolute;left:-99rem}.tat:focus{left:1rem;top:1rem;background:#fff;padding:.4rem .8rem;z-index:9}
.dau{display:grid;grid-template-columns:2fr 3fr;gap:1.2rem;text-align:center;margin-bottom:1.4rem}
.dau p{margin:0;text-indent:0;text-align:center}.dau .ke{width:6rem;border-top:1px solid;margin:.2rem auto .6rem}.dau .ke.dai{width:11rem}
h1,.trich-yeu{text-align:center;font-size:1.12rem;margin:.4rem 0;text-indent:0}
.trich-yeu{font-weight:bold}main p.du-thao{color:var(--do);font-weight:bold;text-align:right;text-indent:0;margin:0}hr{width:7rem;border:0;border-top:1px solid;margin:.3rem auto 1.2rem}
h2,h3,h4{font-size:1.06rem;margin:1.1rem 0 .5rem;text-indent:2.2em}h2.cap-1{text-transform:uppercase}
h4.cap-3{font-weight:normal;font-style:italic}
main p{margin:.45rem 0;text-align:justify;text-indent:2.2em;hyphens:manual}
main p.muc-1{padding-left:1.2em}
sup{line-height:0;font-size:.72em}
.so{position:relative}
.so>a{color:inherit;text-decoration:underline dotted var(--vien);text-underline-offset:.18em}
sup.so>a{color:var(--xanh);text-decoration:none;padding:0 .15em}
.so>[role=tooltip]{display:none;position:absolute;left:0;top:1.5em;z-index:5;width:max-content;max-width:min(24rem,80vw);background:#fff;border:1px solid var(--vien);box-shadow:0 3px 12px #0004;padding:.5rem .7rem;font:13px/1.4 system-ui,"Segoe UI",Roboto,sans-serif;text-align:left;text-indent:0;font-weight:normal;font-style:normal;overflow-wrap:anywhere}
.so>[role=tooltip]>*{display:block}
.so>[role=tooltip]{scroll-margin-top:45vh}
.so:hover>[role=tooltip],.so>a:focus+[role=tooltip],.so>[role=tooltip]:target{display:block}
a.co-phat-hien{background:#fbe3dd;text-decoration:underline wavy var(--do)!important}
.phat-hien{color:var(--do);font-weight:600;margin-top:.3rem}
.cuoi{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin-top:1.6rem}.cuoi p{text-indent:0;text-align:left;margin:.1rem 0}
.noi-nhan{font-size:.8rem}.ky p{text-align:center;font-weight:bold}.ky p:last-child{margin-top:4.5rem}
.chu-thich{border-top:1px solid var(--vien);margin-top:2rem;padding-top:.6rem;font-size:.84rem}
.chu-thich h2,.phu-luc h2,aside.ngoai h2{text-indent:0}
.chu-thich ol{padding-left:1.8rem}.chu-thich p{text-indent:0;margin:.2rem 0}
.phu-luc{border-top:3px double var(--vien);margin-top:2.4rem;padding-top:1rem}.phu-luc .ten{text-align:center;font-weight:bold;text-indent:0;margin:.1rem 0}.phu-luc .kem{text-align:center;font-style:italic;text-indent:0}
.bang{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.84rem}th,td{border:1px solid #777;padding:.2rem .35rem;vertical-align:top}
th{text-align:center}.left{text-align:left}.center{text-align:center}.right{text-align:right;font-variant-numeric:tabular-nums}.dam{font-weight:bold}
.bieu-do{margin:1.1rem 0}.bieu-do figcaption{text-align:center;font-weight:bold}.bieu-do svg{display:block;width:100%;min-width:34rem;font-size:15px}.bieu-do summary{cursor:pointer;font-size:.84rem}.bieu-do .cot{fill:#b4c7dc;stroke:#1a1a1a}.bieu-do .truc{fill:none;stroke:#1a1a1a}.bieu-do .luoi{fill:none;stroke:#ccc}.bieu-do .nhip{fill:none;stroke:#111;stroke-width:2.5;stroke-dasharray:9 6}.bieu-do .net{fill:none;stroke:#111;stroke-width:2.5}.bieu-do text{text-anchor:middle}.bieu-do .diem{paint-order:stroke;stroke:#fff;stroke-width:4px}.bieu-do .moc{text-anchor:end}.bieu-do .trai{text-anchor:start}
aside.ngoai h2{font-size:1.05rem;margin:1.4rem 0 .4rem}aside.ngoai ul{list-style:none;padding:0;margin:0}.ghi{color:var(--nhat);margin:.2rem 0 .5rem}
.don-vi{columns:2 18rem}.don-vi li{display:flex;justify-content:space-between;gap:.8rem;padding:.12rem 0;border-bottom:1px solid #eee;break-inside:avoid}
.don-vi b{font-weight:normal;white-space:nowrap;color:var(--luc)}.don-vi .muon b{color:#7a4b00}.don-vi .chua b{color:var(--do);font-weight:600}
.thanh li,.duong li{display:grid;grid-template-columns:minmax(9rem,2fr) 3fr 7.5rem;gap:.7rem;align-items:center;padding:.14rem 0}.thanh b,.duong b{font-weight:normal;text-align:right;font-variant-numeric:tabular-nums}
.thanh svg{width:100%;height:.85rem}.thanh .nen{fill:#eceae4}.thanh .dat{fill:#2f7d46}.thanh .kip{fill:#3b78b5}.thanh .cham{fill:#c26a1b}.vach{stroke:#111;stroke-width:3;vector-effect:non-scaling-stroke}
.duong svg{width:100%;height:2.2rem}.duong path{fill:none;stroke:var(--xanh);stroke-width:8}.duong circle{fill:var(--xanh)}
.ket-qua li{padding:.35rem 0;border-bottom:1px solid #eee}.ket-qua code{font-size:.95em;overflow-wrap:anywhere}.loi{color:var(--do);font-weight:600}.canh-bao{color:#7a4b00;font-weight:600}.thong-tin{color:var(--nhat);font-weight:600}
.bao{border-left:4px solid var(--do);background:#fbe3dd;padding:.5rem .9rem;margin:0 0 1rem;font:600 .9rem system-ui,sans-serif}
@media(max-width:40rem){html{font-size:16px}main,aside.ngoai{margin:0 0 .6rem;padding:1.1rem 1rem;box-shadow:none}.dau,.cuoi{grid-template-columns:1fr}main p{text-align:left;text-indent:1.2em}h2,h3,h4{text-indent:0}.thanh li,.duong li{grid-template-columns:1fr 6.5rem}.thanh svg,.duong svg{grid-column:1/-1;grid-row:2}}
@media print{body{background:#fff}main{box-shadow:none;margin:0;max-width:none;padding:0}aside.ngoai,.tat,.chu-thich li>a{display:none}.so>[role=tooltip]{display:none!important}.so>a,sup.so>a{color:inherit;text-decoration:none!important;background:none!important}h2,h3,h4{break-after:avoid}tr,.cuoi,.bieu-do{break-inside:avoid}.bieu-do details{display:none}thead{display:table-header-group}.phu-luc{break-before:page;border:0}@page{size:A4;margin:20mm 15mm 20mm 30mm}@page ngang{size:A4 landscape;margin:30mm 20mm 15mm}.ngang{page:ngang}}
`.trim()
