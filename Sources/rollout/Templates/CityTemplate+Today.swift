import Texts

extension CityTemplate {
  static func today(_ language: Language) -> String {
    func say(_ en: String, _ zhHans: String) -> String { Words(en, zhHans)[language] }
    return """
      // \(say("Your city as it is today: two precincts, no stations. Every number here is an example: replace it by your own.", "本市现状：两个派出所，没有警务站。所有数字都是示例，请换成本市的数据。"))
      //   rollout check .                               \(say("finds every mistake in these files", "找出这些文件中的全部错误"))
      //   rollout compare today.jsonc plan.jsonc        \(say("simulates both with the same chance and compares them", "用相同的随机数模拟两者并比较"))
      //   rollout explain today.jsonc                   \(say("lists every value with its source", "列出每项取值及其来源"))
      // \(say("Four rules: what is absent is off (null switches off what was inherited) · the unit is in the key ·", "四条规则：没写的就是不启用（null 停用继承来的内容）· 单位写在键名里 ·"))
      // \(say("sections merge, values replace · zones read like a spreadsheet (A1:C6).", "各部分合并，取值替换 · 分区写法同电子表格（A1:C6）。"))
      {
        "format": "rollout/1",
        "name": { \(names(Words("Today", "现状"), language)) },
        "extends": "rollout:defaults",
        "sources": { "": "\(say("assumption: an example, replace by your city's own figures", "假定：示例，请换成本市的数据"))" },

        // \(say("The question: the same for every arm.", "要回答的问题：各方案相同。"))
        "calendar": {
          "start": "2027-01-01",
          "warmUpDays": 30,                 // \(say("simulated, never counted", "要模拟，但不计入统计"))
          "windows": [
            { "id": "before", "months": 3 },
            { "id": "pilot",  "months": 3 },
            { "id": "after",  "months": 6 }
          ],
          "coolDownDays": 2                 // \(say("life goes on; only calls received inside a window count", "模拟继续；只统计时段内接报的警情"))
        },
        "goals": [                          // \(say("read in the last window, for the whole city, unless said otherwise", "除另有说明外，按最后一个时段、全市统计"))
          { "id": "response", "outcome": "responseMinutes.mean",   "window": "after", "atMost": 8 },
          { "id": "tail",     "outcome": "responseWithin10.share", "window": "after", "atLeast": 0.85, "chance": 0.9 },
          { "id": "door",     "outcome": "walkWithin15.share",     "window": "after", "atLeast": 0.5 },
          { "id": "crime",    "outcome": "crimeCommitted.count",   "window": "after", "changeFrom": "base", "atMostShare": 0 }
        ],
        "uncertain": [                      // \(say("drawn once per run, the same in every arm", "每次模拟抽取一次，各方案相同"))
          { "parameter": "calls.*.per1000PerYear", "as": { "times": { "uniform": [0.8, 1.25] } }, "source": "assumption" }
        ],

        "city": {
          "grid": { "columns": 6, "rows": 6, "cellKm": 1.0 },
          "residents": 120000,
          "areas": [                        // \(say("a zone belongs to the first that contains it", "分区归入第一个包含它的地区"))
            { "id": "core", "zones": "C3:D4", "residentsShare": 0.35, "daytimeFactor": 1.5 },
            { "id": "edge", "zones": "A1:F6", "residentsShare": 0.65, "daytimeFactor": 0.9 }
          ],
          "keyPlaces": { "commerce": "C3", "hub": "D4", "school": "B2 E5" },
          // \(say("Places inside the zones: people live there, patrols stop there, and half of all offences happen at the hottest tenth.", "分区内的地点：居民住在那里，巡逻停在那里，一半案件发生在最热的十分之一。"))
          "hotPlaces": { "perZone": 12, "offencesInTopTenthShare": 0.5 },
          "travel": { "metric": "manhattan", "footKmh": 4.8, "ebikeKmh": 15, "carKmh": { "core": 20, "else": 28 } }
        },

        "calls": [
          { "id": "aid",      "per1000PerYear": 58, "priority": 2 },
          { "id": "traffic",  "per1000PerYear": 24, "priority": 3 },
          { "id": "dispute",  "per1000PerYear": 15, "priority": 3 },
          { "id": "disorder", "per1000PerYear": 12, "priority": 2 }
        ],
        // \(say("Offences as your city has them today, reported or not; what deters offenders, and what they do then, comes from the defaults.", "本市现有的案件，含未报案的；什么能威慑作案者、受阻后怎么做，取默认值。"))
        "offences": [
          { "id": "theft",    "committedPer1000PerYear": 4 },
          { "id": "burglary", "committedPer1000PerYear": 0.5 },
          { "id": "violence", "committedPer1000PerYear": 3 }
        ],
        "patrol": { "policy": "hotPlaces" },
        "dispatch": {
          "intakeMinutes": { "lognormal": { "mean": 1.5, "cv": 0.5 } },
          "from": "ownPrecinct", "borrowAfterMinutes": 5
        },

        // \(say("People belong to an organisation; posts are what must be manned; a manned post is a unit.", "人员属于机构；岗位要有人值守；有人值守的岗位就是一个警组。"))
        "organisations": [
          { "id": "precinct", "kind": "precinct",
            "staff": { "police": 20, "auxiliary": 20 },
            "shifts": "3x8", "hoursPerPersonYear": 1700,
            "posts": [
              { "id": "car",   "count": 2, "crew": { "police": 1, "auxiliary": 1 }, "hours": "00-24", "by": "car",   "does": ["respond", "patrol"] },
              { "id": "ebike", "count": 1, "crew": { "auxiliary": 2 },              "hours": "08-24", "by": "ebike", "does": ["assist", "patrol"] },
              { "id": "cases", "count": 3, "crew": { "police": 1 },                 "hours": "08-20", "does": ["investigate"] }   // \(say("clear-up depends on it", "破案取决于它"))
            ] }
        ],
        "precincts": [
          { "id": "P1", "is": "precinct", "zones": "A1:C6", "base": "B3" },
          { "id": "P2", "is": "precinct", "zones": "D1:F6", "base": "E4" }
        ],
        "people": {
          "police":    { "wageCNYPerYear": 180000 },
          "auxiliary": { "wageCNYPerYear": 75000 }
        },
        "money": {}                         // \(say("keeps a ledger", "记账"))
      }

      """
  }
}
