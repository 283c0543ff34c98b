import StationModel

extension Post {
  static let settings = Settings(
    Post(id: 0, crew: Headcount(police: 1), duties: []),
    [
      .own(SceneSections.id),
      .own(SceneSections.named),
      .integer("count", \.count, 1...1000, "How many such posts.", "此类岗位的数量。"),
      .record("crew", \.crew, Headcount.crew, "Who is needed; one officer where nothing is said.", "所需人员；未设置时为一名民警。"),
      .words("does", \.duties, Duties.words, "What the crew does.", "警组的职责。").required,
      .own(
        Field(
          "orElse", .record(fallbackSection), "A smaller or other crew when the full one cannot be found.", "人员不足时改用的较小或其他组成的警组。"),
        read: readFallback),
      .own(Field("hours", .hours, "When it is open.", "岗位开放的时间。").orElse("00-24"), read: readHours),
      .own(Field("days", .days, "On which days it opens.", "岗位开放的日期。").orElse("daily")) { $1.days = $0.days("days") ?? $1.days },
      .word("by", \.mode, TravelMode.words, "How the crew moves.", "警组的出行方式。"),
      .number(
        "visitsPerDay", \.visitsPerDay, .from(0.01, to: 1440),
        "Patrol stops by a fixed schedule, for verification; they follow from the time on patrol where nothing is said.",
        "按固定安排的每日巡逻停留次数，用于验证；未设置时由巡逻时间得出。"),
      .record(
        "outage", \.outage, Outage.settings,
        "Times in and out of service of the crew's vehicle; it never fails where nothing is said.", "警组车辆的可用与停用时间；未设置时从不故障。"),
    ])

  private static let fallbackSection = Section(
    Headcount.crew.fields + [
      Field(
        "does", .choices(Duties.words.all), "What this crew does; the same as the full one where nothing is said.",
        "该警组的职责；未设置时与完整警组相同。")
    ])

  @Sendable private static func readFallback(_ cursor: Cursor, _ post: inout Post) {
    guard let part = cursor.part("orElse") else { return }
    let duties = part.optionalWords("does").map(Duties.words.options) ?? post.duties
    post.fallback = Fallback(crew: Headcount.crew.decode(part), duties: duties)
  }

  @Sendable private static func readHours(_ cursor: Cursor, _ post: inout Post) {
    guard let hours = cursor.hours("hours") else { return }
    post.opensAtMinute = hours.opensAtMinute
    post.closesAtMinute = hours.closesAtMinute
  }
}

extension Duties {
  static let words: Vocabulary<Self> = [
    "respond": .respond, "assist": .assist, "patrol": .patrol, "open": .open, "serve": .serve, "observe": .observe,
    "elsewhere": .elsewhere, "investigate": .investigate, "guide": .guide, "mediate": .mediate, "engage": .engage,
    "watch": .watch,
  ]
}

extension TravelMode {
  static let words: Vocabulary<Self> = ["foot": .foot, "ebike": .ebike, "car": .car]
}
