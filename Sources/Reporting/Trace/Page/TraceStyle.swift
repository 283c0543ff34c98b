/// What the page of a log needs beside the report's style sheet.
enum TraceStyle {
  static let text: StaticString = """
    [hidden]{display:none!important}
    .trace{display:flex;gap:20px;align-items:stretch}.stage{flex:0 1 640px;min-width:0}
    .twin{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px 20px}.world h3,.log h3{font-size:14px;margin:0 0 6px;font-weight:650}
    .city{border:1px solid #dfe4e9;border-radius:6px;overflow:hidden}.city svg{width:100%;height:auto}
    .zone text{font-size:12px;fill:#5b6673}
    .gauges{display:grid;grid-template-columns:repeat(4,auto);gap:2px 14px;margin:0 0 8px}.gauges dt{font-size:12px;color:#5b6673}.gauges dd{margin:0;font-size:16px;font-weight:650;font-variant-numeric:tabular-nums;white-space:nowrap}
    .jumps{display:flex;flex-wrap:wrap;gap:6px 8px;margin:8px 0 0;align-items:center}.jumps .small{margin:0}.jumps button{text-align:left}
    .signs{list-style:none;display:flex;flex-wrap:wrap;gap:2px 16px;margin:10px 0 0;padding:0;font-size:12.5px;color:#34404c}.signs li{display:flex;align-items:center;gap:5px}.signs svg{flex:none}
    .empty path{fill:#fff;stroke:#d55e00;stroke-width:1.8}
    .player{display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;margin:8px 0 4px}.player label,.filter label{display:flex;align-items:center;gap:6px;font-size:12.5px;color:#34404c}
    .player .play{min-width:76px;font-weight:650}.now{font-size:15px;font-weight:650;font-variant-numeric:tabular-nums;min-width:13.2em}.slider{flex:1 1 220px;min-width:160px;accent-color:#0b6e99}
    select,.call{font:inherit;font-size:12.5px;border:1px solid #b9c1ca;border-radius:6px;padding:3px 6px;background:#fff;color:#1b2530;min-width:0}
    .log{flex:1 1 380px;min-width:0;display:flex;flex-direction:column}.filter{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center;margin:0 0 8px}.log>.one{flex:1;display:flex;flex-direction:column}.one>div{flex:1;display:flex;flex-direction:column}
    .followed{font-size:12.5px;color:#34404c;margin:0 0 8px;min-height:1.45em}
    .lines{flex:1 1 0;min-height:420px;max-height:860px;overflow-y:auto;position:relative;list-style:none;margin:0;padding:0;border:1px solid #dfe4e9;border-radius:6px}.twin .lines{height:300px;min-height:0}
    .line{display:flex;gap:10px;width:100%;text-align:left;border:0;border-radius:0;padding:4px 10px;background:none;font-size:12.5px;line-height:1.4}.line:hover{background:#f1f5f9}
    .line time{flex:none;width:7.2em;color:#5b6673;font-variant-numeric:tabular-nums}.later{color:#5b6673}.present{background:#e4eef4;box-shadow:inset 3px 0 #0b6e99}
    h3.list{font-size:13.5px;margin:10px 0 4px;font-weight:650}.scroll.list{max-height:290px;overflow-y:auto}.list table{width:100%}.list th{position:sticky;top:0;background:#fff}.list td{white-space:nowrap}.list td:nth-child(3){white-space:normal}
    .unit circle,.unit path,.unit rect{vector-effect:non-scaling-stroke}
    .s1{fill:#fff;stroke:#0072b2;stroke-width:1.8}.s2,.s3{fill:#9cc3dc;fill-rule:evenodd;stroke:#5b6673;stroke-width:.8}.s4{fill:#e69f00;stroke:#1b2530;stroke-width:.8}.s5{fill:#0072b2;stroke:#fff;stroke-width:1.2}
    .way{stroke:#1b2530;stroke-width:1;stroke-dasharray:3 3;opacity:.55}
    .sign{stroke:#fff;stroke-width:1.2}.p1{fill:#1b2530}.p2{fill:#3d4752}.p3{fill:#56616d}.p4{fill:#6b7280}.alert{fill:none;stroke:#1b2530;stroke-width:1.2;stroke-dasharray:3 2}.alert path,.alert circle{fill:none}
    .incident{cursor:pointer}.incident text{fill:#fff;font-size:10px;font-weight:650;text-anchor:middle;stroke:none}
    .gone{fill:none;stroke:#5b6673;stroke-width:1}
    .halo-ring{fill:none;stroke:#cc79a7;stroke-width:3}.name{fill:#1b2530;font-size:11.5px;font-weight:650;paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round}
    @media (max-width:760px){.trace{flex-direction:column}.twin{grid-template-columns:minmax(0,1fr)}.stage,.log{flex:none}.lines,.twin .lines{height:300px;min-height:0;flex:none}.now{min-width:0;flex-basis:100%;order:-1}.zone text{font-size:20px}.zone.wide{display:none}.gauges{grid-template-columns:repeat(2,auto)}}
    @media print{.script{display:none!important}}
    """
}
