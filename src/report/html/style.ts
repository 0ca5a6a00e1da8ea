// The page's style: light and dark, wide and phone, screen and paper. Pairs of text and ground keep WCAG AA contrast.

export const pageStyle = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--text:#1b1f24;--quiet:#545d68;--edge:#d3d8de;--accent:#0b57a4;--on-accent:#fff;
--high:#a3160f;--high-ground:#fde4e1;--medium:#7a4100;--medium-ground:#ffeccc;--low:#0b4f8a;--low-ground:#dfeefc;--info:#474e56;--info-ground:#e8ebee;--good:#17632f;
--bar-high:#c5322a;--bar-medium:#d98a1c;--bar-low:#3d86cc;--bar-info:#8b949e}
@media (prefers-color-scheme:dark){:root{--ground:#14171b;--card:#1d2126;--text:#e7eaee;--quiet:#a8b1bb;--edge:#3a414a;--accent:#8cc2ff;--on-accent:#0b2239;
--high:#ffb9b2;--high-ground:#5a1814;--medium:#ffd08f;--medium-ground:#4d3000;--low:#abd4ff;--low-ground:#12365a;--info:#cfd5db;--info-ground:#363c43;--good:#8fdba6;
--bar-high:#e5675e;--bar-medium:#e0a040;--bar-low:#5fa4e6;--bar-info:#7d868f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1500px;padding:16px;background:var(--ground);color:var(--text);
font:15px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:22px;margin:0 0 4px}h2,h3{margin:0}p{margin:0}
#summary{color:var(--quiet)}
.notice{margin-top:8px;padding:8px 12px;border-left:4px solid var(--bar-medium);background:var(--medium-ground);color:var(--medium)}
button,input,select,textarea{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:6px;padding:5px 10px}
button{cursor:pointer}button:disabled{cursor:default;color:var(--quiet)}
input::placeholder,textarea::placeholder{color:var(--quiet);opacity:1}
:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
#charts{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:12px;margin:14px 0}
.chart{background:var(--card);border:1px solid var(--edge);border-radius:8px;padding:10px 12px}
.chart h2{font-size:13px;font-weight:600;color:var(--quiet);margin-bottom:4px}
.bar{display:grid;grid-template-columns:minmax(0,1fr) auto;width:100%;border:1px solid transparent;background:none;padding:2px 6px;text-align:left;gap:0 8px}
.bar:hover{border-color:var(--edge)}.bar[aria-pressed=true]{border-color:var(--accent);background:var(--low-ground)}
.bar .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar .count{font-variant-numeric:tabular-nums}
.bar svg{grid-column:1/3;width:100%;height:6px;fill:var(--bar-low)}
svg .high{fill:var(--bar-high)}svg .medium{fill:var(--bar-medium)}svg .low{fill:var(--bar-low)}svg .info{fill:var(--bar-info)}
.rest{padding:2px 6px;color:var(--quiet);font-size:13px}
#tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:8px 0;background:var(--ground)}
#search{flex:1 1 240px;min-width:0}#shown,#said{color:var(--quiet)}#save{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
#save:disabled{background:var(--info-ground);color:var(--info);border-color:var(--edge)}
main{display:grid;grid-template-columns:minmax(280px,2fr) minmax(0,3fr);gap:12px;height:max(420px,calc(100vh - 110px))}
#list,#detail{background:var(--card);border:1px solid var(--edge);border-radius:8px;overflow:auto}
#rows{position:relative;min-height:60px}
.row{position:absolute;left:0;right:0;height:60px;padding:7px 12px;border-bottom:1px solid var(--edge);cursor:pointer;overflow:hidden}
.row:hover{background:var(--ground)}.row[aria-selected=true]{background:var(--low-ground);box-shadow:inset 4px 0 var(--accent)}
.first,.second{display:flex;gap:8px;align-items:center;overflow:hidden;white-space:nowrap}
.first strong,.as{overflow:hidden;text-overflow:ellipsis;white-space:pre}
.second{display:block;text-overflow:ellipsis;font-size:13px;color:var(--quiet)}
.row[aria-selected=true] .second{color:var(--text)}
.as{color:var(--quiet)}.decision{margin-left:auto;flex:none;color:var(--good);font-size:13px}
.badge{flex:none;display:inline-block;line-height:1.5;vertical-align:middle;padding:0 8px;border-radius:10px;font-size:13px;font-weight:600}
.badge.high,.hit.high{background:var(--high-ground);color:var(--high)}
.badge.medium,.hit.medium{background:var(--medium-ground);color:var(--medium)}
.badge.low,.hit.low{background:var(--low-ground);color:var(--low)}
.badge.info,.hit.info{background:var(--info-ground);color:var(--info)}
#detail{padding:16px}#detail h2{font-size:20px;overflow-wrap:anywhere}
#detail>*{margin-bottom:10px}
.place,.empty{color:var(--quiet);overflow-wrap:anywhere}.empty{padding:16px}.message{font-size:16px}.instead{color:var(--good)}
.buttons{display:flex;gap:0}.buttons button{border-radius:0;margin-left:-1px}
.buttons button:first-child{border-radius:6px 0 0 6px}.buttons button:last-child{border-radius:0 6px 6px 0}
.buttons [aria-pressed=true]{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
#decision label{display:block;margin:8px 0 6px;font-size:13px;color:var(--quiet)}textarea{width:100%;resize:vertical}
summary{cursor:pointer;font-weight:600}details ul{margin:6px 0;padding-left:20px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 14px;margin:6px 0}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}
.field{border-top:1px solid var(--edge);padding-top:8px}.field h3{font-size:13px;font-weight:600;color:var(--quiet)}
.field p{overflow-wrap:anywhere}
.hit{display:inline;border:0;border-radius:3px;padding:0 2px;font-weight:600;text-decoration:underline;text-underline-offset:3px;user-select:text;white-space:normal}
.hit[aria-current=true]{outline:2px solid currentColor}
#back{display:none}#print{display:none}
.clean #charts,.clean #tools,.clean #detail,.clean #keys{display:none}.clean main{display:block;height:auto;margin-top:14px}
#keys,footer{margin-top:10px;font-size:13px;color:var(--quiet)}
@media (max-width:1000px){#charts{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (max-width:700px){
body{padding:10px}#keys{display:none}
#charts{grid-auto-flow:column;grid-template-columns:none;grid-auto-columns:78%;overflow-x:auto;scroll-snap-type:x mandatory}.chart{scroll-snap-align:start}
button,select,input{min-height:40px}.bar{min-height:0}.hit{min-height:0}
main{display:block;height:auto}#list{height:70vh}
#detail{display:none}.reading #detail{display:block;position:fixed;inset:0;z-index:3;border:0;border-radius:0}
.reading #back{display:inline-block}}
@media print{
:root{color-scheme:light;--ground:#fff;--card:#fff;--text:#000;--quiet:#333;--edge:#999;--medium:#7a4100;--medium-ground:#fff}
body{max-width:none;padding:0;font-size:10pt}#tools,main,#keys,#charts .rest{display:none}
#charts{grid-template-columns:repeat(4,1fr)}.bar .name{white-space:normal}#print{display:block}
table{border-collapse:collapse;width:100%;table-layout:fixed}th:nth-child(1){width:10%}th:nth-child(2){width:18%}th:nth-child(4){width:34%}th,td{border:1px solid #999;padding:3px 5px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
tr{break-inside:avoid}thead{display:table-header-group}mark{background:none;font-weight:700;text-decoration:underline}}
`;
