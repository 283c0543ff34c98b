/// What the page of a log needs beside the report's style sheet.
enum TraceStyle {
  static let text: StaticString = """
    [hidden]{display:none!important}
    .trace{display:flex;gap:20px;align-items:stretch}.stage{flex:0 1 640px;min-width:0}
    .city{border:1px solid #dfe4e9;border-radius:6px;overflow:hidden}.city svg{width:100%;height:auto}
    .signs{list-style:none;display:flex;flex-wrap:wrap;gap:2px 16px;margin:8px 0 0;padding:0;font-size:12.5px;color:#34404c}.signs li{display:flex;align-items:center;gap:5px}.signs svg{flex:none}
    .player{display:flex;flex-wrap:wrap;align-items:center;gap:8px 10px;margin:0 0 12px}.player label,.filter label{display:flex;align-items:center;gap:6px;font-size:12.5px;color:#34404c}
    .player .play{min-width:76px;font-weight:650}.now{font-size:15px;font-weight:650;font-variant-numeric:tabular-nums;min-width:13.2em}.slider{flex:1 1 220px;min-width:160px;accent-color:#0b6e99}
    select,.call{font:inherit;font-size:12.5px;border:1px solid #b9c1ca;border-radius:6px;padding:3px 6px;background:#fff;color:#1b2530;min-width:0}
    .log{flex:1 1 380px;min-width:0;display:flex;flex-direction:column}.filter{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:center}
    .followed{font-size:12.5px;color:#34404c;margin:6px 0 4px;min-height:1.45em}
    .lines{flex:1 1 0;min-height:420px;max-height:760px;overflow-y:auto;position:relative;list-style:none;margin:0;padding:0;border:1px solid #dfe4e9;border-radius:6px}
    .line{display:flex;gap:10px;width:100%;text-align:left;border:0;border-radius:0;padding:4px 10px;background:none;font-size:12.5px;line-height:1.4}.line:hover{background:#f1f5f9}
    .line time{flex:none;width:7.2em;color:#5b6673;font-variant-numeric:tabular-nums}.later{color:#5b6673}.present{background:#e4eef4;box-shadow:inset 3px 0 #0b6e99}
    .unit circle,.unit path,.unit rect{vector-effect:non-scaling-stroke}
    .s1{fill:#fff;stroke:#0072b2;stroke-width:1.8}.s2,.s3{fill:#56b4e9;stroke:#1b2530;stroke-width:.8}.s4{fill:#e69f00;stroke:#1b2530;stroke-width:.8}.s5{fill:#0072b2;stroke:#fff;stroke-width:1.2}
    .ring{fill:none;stroke:#56b4e9;stroke-width:1.6}.way{stroke:#1b2530;stroke-width:1;stroke-dasharray:3 3;opacity:.55}
    .sign{stroke:#fff;stroke-width:1.2}.p1{fill:#1b2530}.p2{fill:#4a5561}.p3{fill:#6f7a86}.p4{fill:#8a94a0}.alert{fill:none;stroke:#1b2530;stroke-width:1.2;stroke-dasharray:3 2}
    .incident text{fill:#fff;font-size:10px;font-weight:650;text-anchor:middle;stroke:none}
    .gone{fill:none;stroke:#5b6673;stroke-width:1}
    .halo-ring{fill:none;stroke:#cc79a7;stroke-width:3}.name{fill:#1b2530;font-size:11.5px;font-weight:650;paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round}
    @media (max-width:760px){.trace{flex-direction:column}.stage,.log{flex:none}.lines{height:360px;min-height:0;flex:none}.now{min-width:0;flex-basis:100%;order:-1}.city svg>text{display:none}}
    @media print{.script{display:none!important}}
    """
}
