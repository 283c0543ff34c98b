import Texts

extension ReportWords {
  /// A setting's unit, as the catalogue writes it, in the language of the page.
  func unit(_ unit: String) -> String {
    guard language == .zhHans else { return unit }
    let words = [
      "min": "分钟", "h": "小时", "d": "天", "month": "月", "months": "个月", "quarter": "季度", "year": "年", "years": "年",
      "persons": "人", "residents": "居民", "calls": "起警情", "share": "份额", "km²": "平方公里", "km": "公里", "CNY": "元", "station": "站",
      "post": "岗位", "transactions": "件", "visitors": "人次",
    ]
    return unit.replacing(#/[A-Za-z]+²?/#) { words[String($0.output)] ?? String($0.output) }
  }
}
