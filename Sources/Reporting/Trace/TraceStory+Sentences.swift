public import Texts

extension TraceStory {
  /// `Tue 14:32:10`.
  func clock(_ second: Int, _ language: Language) -> String {
    let day = second >= 0 ? second / 86_400 : -1 - (-1 - second) / 86_400
    return weekday(day, language) + " " + Self.timeOfDay(second - day * 86_400)
  }

  /// `14:32:10`.
  static func timeOfDay(_ second: Int) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { NumberText.padded(String($0), to: 2) }.joined(separator: ":")
  }

  /// `Tue` of a day of the log.
  func weekday(_ day: Int, _ language: Language) -> String {
    Self.weekdays(language)[(firstWeekday + day % 7 + 7) % 7]
  }

  /// Monday first.
  static func weekdays(_ language: Language) -> [String] {
    language == .en ? ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] : ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
  }

  /// Weekday of the log's first day, 0 = Monday (Sakamoto's method).
  var firstWeekday: Int {
    let parts = (names.dates.first ?? "").split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return 0 }
    let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][parts[1] - 1]
    let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
    let sunday = (year + year / 4 - year / 100 + year / 400 + shift + parts[2]) % 7
    return (sunday + 6) % 7
  }

  /// `4 min 10 s`, `1 h 5 min`.
  static func span(_ seconds: Int, _ language: Language) -> String {
    let (h, min, s) = language == .en ? (" h", " min", " s") : (" 小时", " 分", " 秒")
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    if hours > 0 { return minutes > 0 ? "\(hours)\(h) \(minutes)\(min)" : "\(hours)\(h)" }
    if minutes > 0 { return rest > 0 ? "\(minutes)\(min) \(rest)\(s)" : "\(minutes)\(min)" }
    return "\(rest)\(s)"
  }

  /// `2.3 km`.
  static func distance(_ tenths: Int, _ language: Language) -> String {
    "\(tenths / 10).\(tenths % 10) " + (language == .en ? "km" : "公里")
  }

  /// `call 1287`: calls are numbered as they come in.
  static func call(_ number: Int, _ language: Language) -> String { language == .en ? "call \(number + 1)" : "警情 \(number + 1)" }

  /// The line as a sentence, with a capital letter in front unless it begins with a name.
  /// - Parameter isOnlyCall: There is one call to speak of: it needs no number.
  func sentence(_ line: TraceLine, _ language: Language, isOnlyCall: Bool = false) -> String {
    var text = ""
    let template = line.message.template[language]
    var rest = template[...]
    while let brace = rest.firstIndex(of: "{") {
      text += rest[..<brace]
      let name = rest.index(after: brace)
      if let field = TraceMessage.Field(rawValue: rest[name]) {
        text += isOnlyCall && field == .call ? language == .en ? "the call" : "该警情" : value(field, line, language)
      }
      rest = rest[rest.index(name, offsetBy: 2)...]
    }
    text += rest
    if language == .zhHans { text = Self.closed(text) }
    return template.hasPrefix("{u}") || template.hasPrefix("{b}") ? text : text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Without the spaces that part Chinese characters from what turned out to be Chinese too.
  static func closed(_ text: String) -> String {
    func isWide(_ character: Character?) -> Bool { character?.unicodeScalars.first.map { $0.value >= 0x2e80 } ?? false }
    var closed = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      if character == " ", isWide(closed.last), isWide(rest.first) { continue }
      closed.append(character)
    }
    return closed
  }

  private func value(_ field: TraceMessage.Field, _ line: TraceLine, _ language: Language) -> String {
    switch field {
    case .call: return line.call.map { Self.call(numbers[$0], language) } ?? ""
    case .kind: return line.call.map { names.kinds[calls[$0].kind].name[language] } ?? ""
    case .priority: return line.call.map { String(names.kinds[calls[$0].kind].priority) } ?? ""
    case .callZone: return line.call.map { names.zones[calls[$0].zone].label } ?? ""
    case .unit: return line.unit.map { units[$0][language] } ?? ""
    case .house: return line.house.map { houses[$0][language] } ?? ""
    case .zone: return line.zone.map { names.zones[$0].label } ?? ""
    case .span: return line.span.map { Self.span($0, language) } ?? ""
    case .distance: return line.distance.map { Self.distance($0, language) } ?? ""
    }
  }

  /// The readable log as text, a line each.
  public func text(_ language: Language) -> String {
    lines.map { dated($0, language) + "\n" }.joined()
  }

  /// `2029-10-02 Tue 14:32:10  Call 1287 received: …`.
  func dated(_ line: TraceLine, _ language: Language) -> String {
    let day = line.second / 86_400
    let date = names.dates.indices.contains(day) ? names.dates[day] + " " : ""
    return date + clock(line.second, language) + "  " + sentence(line, language)
  }
}
