import StationModel

extension Post {
  static let settings = Settings(
    Post(id: 0, crew: Headcount(police: 1), duties: []),
    [
      .own(SceneSections.id),
      .integer("count", \.count, 1...1000, "How many such posts."),
      .record("crew", \.crew, Headcount.crew, "Who is needed; one officer where nothing is said."),
      .words("does", \.duties, Duties.words, "What the crew does.").required,
      .own(
        Field("orElse", .record(fallbackSection), "A smaller or other crew when the full one cannot be found."),
        read: readFallback),
      .own(Field("hours", .hours, "When it is open.").orElse("00-24"), read: readHours),
      .own(Field("days", .days, "On which days it opens.").orElse("daily")) { $1.days = $0.days("days") ?? $1.days },
      .word("by", \.mode, TravelMode.words, "How the crew moves."),
      .number(
        "visitsPerDay", \.visitsPerDay, .from(0.01, to: 1440),
        "Patrol stops by a fixed schedule, for verification; they follow from the time on patrol where nothing is said."),
      .record(
        "outage", \.outage, Outage.settings,
        "Times in and out of service of the crew's vehicle; it never fails where nothing is said."),
    ])

  private static let fallbackSection = Section(
    Headcount.crew.fields + [
      Field("does", .choices(Duties.words.all), "What this crew does; the same as the full one where nothing is said.")
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
    "elsewhere": .elsewhere, "investigate": .investigate, "guide": .guide, "engage": .engage, "watch": .watch,
  ]
}

extension TravelMode {
  static let words: Vocabulary<Self> = ["foot": .foot, "ebike": .ebike, "car": .car]
}
