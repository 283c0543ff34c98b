public import Texts

/// The units of settings, outcomes and claims in both languages: the one table of them.
public enum UnitWords {
  /// A unit as people read it; one that the table does not have stands as it is written.
  public static func of(_ unit: String) -> Words { all[unit] ?? Words(unit) }

  /// Whether a unit has words of its own in Chinese.
  public static func has(_ unit: String) -> Bool { all[unit] != nil }

  private static let all: [String: Words] = Dictionary(
    uniqueKeysWithValues: chinese.map { ($0.key, Words($0.key, $0.value)) })

  private static let chinese: KeyValuePairs<String, String> = [
    "": "",
    "min": "分钟", "h": "小时", "d": "天", "months": "个月", "years": "年", "h/day": "小时/天", "h/month": "小时/月", "h/year": "小时/年",
    "d/year": "天/年", "1/day": "次/天", "1/month": "人/月", "1/year": "每年",
    "km": "公里", "km/h": "公里/小时", "persons/km²": "人/平方公里",
    "CNY": "元", "CNY/h": "元/小时", "CNY/quarter": "元/季度", "CNY/year": "元/年", "CNY/month": "元/月", "/month": "（每月）",
    "CNY/station-year": "元/（站·年）",
    "CNY/(station·year)": "元/（站·年）",
    "persons": "人", "persons/post": "人/岗", "persons/station": "人/站", "visitors/year": "人次/年",
    "1/1000 residents": "人/千名居民", "1/(1000 residents·year)": "起/（千名居民·年）",
    "calls": "起", "offences": "起", "units": "个警组", "stations": "个站", "station-years": "站年",
    "transactions/(station·year)": "件/（站·年）", "needs/(1000 residents·year)": "件/（千名居民·年）",
    "1/(1000 residents)": "台/千名居民", "1/10,000": "件/万次",
    "share": "", "share of the plan": "（占计划的比例）", "ratio": "",
    "thefts treated/thefts adjacent": "（服务区与相邻地区盗窃数之比）", "times the published effect": "倍（相对已发表的效应）",
  ]
}
