/// The page's only style sheet.
enum StyleSheet {
  static let text: StaticString = """
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:56px}
    body{margin:0;background:#f5f6f8;color:#1b2530;font:14px/1.45 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:break-word}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
    input.hidden{position:fixed;top:0;left:0}
    body:has(#language-en:checked) .report[lang|=zh],body:has(#language-zh-Hans:checked) .report[lang=en]{display:none}
    body:has(#language-en:focus-visible) [for=language-en],body:has(#language-zh-Hans:focus-visible) [for=language-zh-Hans]{outline:2px solid #0b6e99;outline-offset:2px}
    a{color:#0b6e99}
    :focus-visible{outline:2px solid #0b6e99;outline-offset:2px}
    .skip{position:absolute;left:-9999px}.skip:focus{left:12px;top:8px;background:#fff;padding:6px 10px;z-index:9}
    .bar{background:#fff;border-bottom:1px solid #dfe4e9;position:sticky;top:0;z-index:5}
    .bar>div,.hero>div,main,footer>div{max-width:1200px;margin:0 auto;padding:0 20px}
    .bar>div{display:flex;align-items:center;gap:8px 22px;flex-wrap:wrap;min-height:46px}
    .brand{font-size:14px;color:#34404c;margin-right:auto}.brand b{color:#1b2530;font-weight:700}
    nav{display:flex;gap:4px 16px;flex-wrap:wrap}nav a{color:#34404c;text-decoration:none;font-size:13px;padding:4px 0}nav a:hover{color:#0b6e99;text-decoration:underline}
    .lang{display:flex;border:1px solid #dfe4e9;border-radius:8px;overflow:hidden}.lang label{padding:3px 10px;font-size:13px;cursor:pointer;color:#34404c}
    .report[lang=en] [for=language-en],.report[lang|=zh] [for=language-zh-Hans]{background:#e8edf2;font-weight:650;color:#1b2530}
    .hero{background:#fff;border-bottom:1px solid #dfe4e9}.hero>div{display:flex;gap:36px;padding-top:18px;padding-bottom:18px;align-items:center}
    .hero .say{flex:1;min-width:0}.hero .say>p{margin:0;max-width:118ch}.hero .about{font-size:13px;color:#5b6673}
    h1{font-size:26px;line-height:1.25;margin:6px 0 8px;font-weight:700;letter-spacing:-.3px;text-wrap:balance}
    .hero .lead{font-size:16px;color:#34404c;margin-top:4px}
    main{padding-top:16px;padding-bottom:8px}
    .first{display:grid;grid-template-columns:minmax(0,1.66fr) minmax(0,1fr);gap:16px;align-items:stretch;margin-bottom:16px}
    .first>.card{margin:0}
    .strip,.first>.wide,.first>.card:first-child:nth-last-child(2){grid-column:1/-1}
    .card.strip{padding:0}.strip .notes{margin:0;border:0}.strip .notes>div:first-child{border-left:0}
    h2.part{font-size:13px;text-transform:none;color:#5b6673;font-weight:650;margin:26px 2px 8px;letter-spacing:.02em}
    .card{background:#fff;border:1px solid #dfe4e9;border-radius:8px;padding:14px 20px 12px;margin:0 0 16px;min-width:0}
    .q{margin:0 0 3px;font-size:12.5px;color:#5b6673}
    .finding{font-size:20px;line-height:1.3;margin:0 0 3px;font-weight:660;letter-spacing:-.1px;text-wrap:balance}
    .first .finding{font-size:16.5px}
    [lang|=zh] h1,[lang|=zh] .finding{letter-spacing:0;line-height:1.4}
    .cap{margin:0 0 10px;font-size:12.5px;color:#5b6673}
    .row{display:flex;gap:28px;flex-wrap:wrap;align-items:flex-start}
    .row>*{min-width:0;max-width:100%}
    .scroll{overflow-x:auto;overflow-y:hidden;min-width:0;max-width:100%}.scroll:focus-visible{outline-offset:-2px}
    svg{display:block;font-size:12px;fill:#5b6673;font-family:inherit}
    svg text{font-variant-numeric:tabular-nums}
    svg .mid{text-anchor:middle}svg .end{text-anchor:end}svg .ink{fill:#1b2530}svg .w6{font-weight:600}svg .w65{font-weight:650}
    .halo{paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round}
    .tip{cursor:default}.tip:focus-visible{outline:2px solid #0b6e99;outline-offset:1px;filter:drop-shadow(0 0 1.5px #0b6e99)}
    .notes{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));margin:12px -20px -12px;border-top:1px solid #dfe4e9;overflow:hidden}
    .notes>div{padding:10px 20px 11px;border-left:1px solid #dfe4e9;margin-left:-1px}
    .notes h3,.notes h4{font-size:13px;margin:0 0 2px;font-weight:650}.notes p{margin:0;font-size:12.5px;color:#34404c}
    details{margin:10px 0 4px;font-size:12.5px}summary{cursor:pointer;color:#34404c;width:max-content;max-width:100%}
    .tools,.arms{display:flex;gap:6px 8px;flex-wrap:wrap;min-width:0}.tools{margin:4px 0 10px}.save{margin-left:auto}
    .dot{display:inline-block;width:10px;height:10px;border-radius:50%;margin-right:6px}[aria-pressed=false] .dot{opacity:.3}
    button{font:inherit;font-size:12.5px;color:#1b2530;background:#fff;border:1px solid #b9c1ca;border-radius:6px;padding:3px 10px;cursor:pointer;max-width:100%}button:hover{border-color:#0b6e99;color:#0b6e99}
    button[aria-pressed=false]{color:#5b6673;text-decoration:line-through}
    table{border-collapse:collapse;font-size:12.5px;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:650;padding:6px 0 4px}
    th,td{text-align:left;padding:4px 14px 4px 0;border-bottom:1px solid #eef1f4;vertical-align:top}
    th{font-weight:600;color:#34404c;border-bottom-color:#b9c1ca}th button{border:0;padding:0;background:none;font-weight:600;text-align:inherit;color:inherit}th button:hover{text-decoration:underline}
    th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
    .num{text-align:right;white-space:nowrap}
    .full{width:100%}.full td,.full th{padding-right:18px}
    .goals td,.goals th{padding-right:12px}.goals td{padding-top:7px;padding-bottom:7px;vertical-align:middle}.goals th{vertical-align:bottom;overflow-wrap:anywhere}
    .goals td:first-child{width:17%;overflow-wrap:anywhere}.goals td:first-child b{display:block;min-width:136px}.goals td:last-child,.goals th:last-child{padding-right:0}
    .goals .reach{white-space:normal;min-width:84px;text-wrap:balance}
    .goals small{display:block;font-size:12px;color:#5b6673;font-weight:400}.goals b{font-weight:650;font-size:13.5px}
    .appraisal td,.appraisal th{padding:5px 14px 5px 0;font-size:13px}.appraisal thead th{vertical-align:bottom}.appraisal .group small{display:inline;margin-left:12px}.appraisal .group th{padding-top:11px;font-size:12.5px;color:#5b6673;font-weight:650;border-bottom-color:#b9c1ca}
    .appraisal tbody th{font-weight:600;color:#1b2530;border-bottom-color:#eef1f4}.appraisal small{display:block;font-size:12px;color:#5b6673;font-weight:400}.appraisal b{font-weight:600;white-space:nowrap}.appraisal tbody th{min-width:172px}.gain b{color:#0f6b4f}.loss b{color:#a8321f}
    .claims td{padding-right:22px;min-width:170px}.claims b,.claims small{display:block}.claims small{color:#5b6673;font-size:12px;margin-top:2px}
    .verdict{display:flex;gap:7px;align-items:center}.verdict svg{flex:none}.verdict b,.verdict small{white-space:nowrap}
    .n{display:none}
    .small{font-size:12.5px;color:#5b6673;margin:8px 0 0}
    code{font:12px/1.4 ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono",monospace;overflow-wrap:anywhere}
    .month[hidden]{display:none}.month{display:flex;gap:10px;align-items:center;margin:8px 0 0;flex-wrap:wrap}.row>.page:has(>.month){flex:1 0 100%}.month input{flex:1;min-width:140px;accent-color:#0b6e99}.month output{font-size:12.5px;min-width:min(34em,100%)}
    footer{border-top:1px solid #dfe4e9;background:#fff;margin-top:16px}footer>div{padding-top:12px;padding-bottom:22px;font-size:12.5px;color:#5b6673}footer p{margin:0 0 4px}
    #tip{position:fixed;z-index:20;pointer-events:none;background:#1b2530;color:#fff;font-size:12.5px;padding:5px 9px;border-radius:5px;max-width:min(340px,90vw)}
    .answers{list-style:none;margin:8px 0 2px;padding:0;columns:2 480px;column-gap:36px}.answers li{break-inside:avoid;padding:5px 0 7px;border-top:1px solid #eef1f4}.answers span{display:block;font-size:12.5px;color:#5b6673}.answers a{color:#1b2530;text-decoration-color:#b9c1ca;text-underline-offset:3px}.answers a:hover{color:#0b6e99}
    .annex{margin:26px 0 0;font-size:14px}.annex>summary{width:auto}.annex>summary h2{display:inline}.annex[open]>summary{margin-bottom:10px}
    .term{color:inherit;text-decoration:underline dotted #5b6673 1px;text-underline-offset:3px}.term:hover{color:#0b6e99}tr:target{background:#e6f2ef}
    .off{opacity:.12}
    .f{white-space:nowrap}.f.name{white-space:normal;overflow-wrap:anywhere}.f:hover{text-decoration:underline dotted #5b6673 1px;text-underline-offset:3px}
    @media (prefers-reduced-motion:no-preference){[data-map] use{transition:fill .3s}}
    @media screen and (max-width:1080px){.first{grid-template-columns:minmax(0,1fr)}}
    @media screen and (max-width:760px){
    .w{display:none}.n{display:block}.n>.scroll+.scroll{margin-top:18px}
    .bar{position:static}.bar>div,.hero>div,main,footer>div{padding-left:10px;padding-right:10px}
    .bar>div{padding-top:8px;padding-bottom:8px}
    .hero>div{flex-direction:column;align-items:stretch;gap:14px}
    h1{font-size:21px}.hero .lead{font-size:15px}
    main{padding-top:10px}.card{padding:12px 12px 10px}.first{gap:10px}.first>.card{grid-column:1}
    .goals,.goals tbody,.goals td{display:block}.goals thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .goals tr{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:6px 12px;padding:10px 0;border-bottom:1px solid #dfe4e9}
    .goals tr>td{padding:0;border:0;text-align:left;white-space:normal;width:auto}.goals td:first-child,.goals .drawn{grid-column:1/-1}
    .goals td[data-head]::before{content:attr(data-head);display:block;font-size:12px;color:#5b6673}
    .notes{grid-template-columns:1fr;margin:10px -12px -10px}.notes>div{padding:9px 12px;border-left:0;margin-left:0}.notes>div+div{border-top:1px solid #dfe4e9}
    .finding{font-size:18px}.row{gap:18px}
    }
    @media print{
    @page{size:A4 landscape;margin:12mm 9mm 10mm;@bottom-right{content:counter(page) " / " counter(pages);font:7pt sans-serif;color:#5b6673}}
    @page en{@top-left{content:"StationRollout · Simulation report";font:7pt sans-serif;color:#5b6673}}
    @page zh{@top-left{content:"StationRollout · 模拟报告";font:7pt sans-serif;color:#5b6673}}
    [lang=en].report{page:en}[lang|=zh].report{page:zh}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    body{zoom:.66}.hero,.first{zoom:.92}
    body,.hero,footer{background:#fff}body>nav,.bar,.tools,.month,details,.skip,#tip{display:none!important}
    .hero>div{padding-top:0;padding-bottom:8px}main{padding-top:6px}.first{display:block}.first>.card{margin-bottom:8px}.first>.strip{break-inside:avoid}.appraisal td,.appraisal th{padding-top:1px;padding-bottom:1px}.first>.wide{break-inside:avoid;padding-bottom:4px}
    .appraisal small{display:inline;margin-left:6px}.appraisal tbody th{min-width:300px}
    .goals td{padding-top:2px;padding-bottom:2px}
    .hero>div,main,footer>div{max-width:none;padding-left:2px;padding-right:2px}.row{gap:14px 20px}
    .answers{columns:3;column-gap:24px;font-size:12.5px}.answers li{padding:2px 0 3px}.answers span{font-size:11.5px}h2.part{break-after:avoid;margin:10px 2px 6px}.q,.finding,.cap{break-after:avoid;break-inside:avoid}.row>*,.notes>div,.appraisal tr,.goals tr{break-inside:avoid}.card{border-color:#b9c1ca;margin-bottom:10px;padding:8px 16px}
    .card:has(>.notes):not(.strip){position:relative;padding-right:316px;min-height:310px}.card:not(.strip)>.notes{position:absolute;top:8px;right:16px;width:276px;grid-template-columns:1fr;margin:0;border:0}.card:not(.strip)>.notes>div{padding:3px 0 5px 14px}
    footer>div{padding-top:4px;padding-bottom:0;font-size:11px}.scroll{overflow:visible}.row svg{max-width:100%;height:auto}
    h1{font-size:24px}.hero .lead{font-size:14px}.hero .say>p{max-width:none}.term{text-decoration:none}
    }
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    """
}
