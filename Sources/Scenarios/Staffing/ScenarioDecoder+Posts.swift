import DiscreteEvents
import StationModel

extension ScenarioDecoder {
  func post(_ id: String, _ cursor: Cursor) -> Post {
    let duties = Self.duties(cursor.words("does"))
    let crew = cursor.part("crew").map { self.crew($0) } ?? Headcount(police: 1)
    var post = Post(id: EntityID.hash(of: id), count: cursor.integer("count"), crew: crew, duties: duties)
    if let part = cursor.part("orElse") {
      post.fallback = Post.Fallback(crew: self.crew(part), duties: part.optionalWords("does").map(Self.duties) ?? duties)
    }
    if let hours = hours(cursor, "hours") {
      post.opensAtMinute = hours.opensAtMinute
      post.closesAtMinute = hours.closesAtMinute
    }
    post.days = days(cursor)
    post.mode = ["foot": .foot, "ebike": .ebike, "car": .car][cursor.word("by")] ?? .car
    post.visitsPerDay = cursor.optionalNumber("visitsPerDay")
    post.outage = cursor.part("outage").map {
      Outage(upHours: $0.distribution("upHours"), downHours: $0.distribution("downHours"))
    }
    return post
  }

  private func crew(_ cursor: Cursor) -> Headcount {
    let crew = Headcount(
      police: cursor.integer("police"), auxiliary: cursor.integer("auxiliary"), volunteer: cursor.integer("volunteer"))
    if crew.total == 0 {
      context.error(
        "empty-crew", "nobody is in this crew", at: cursor.value.position, path: cursor.path,
        hint: "name police, auxiliary or volunteer")
    }
    return crew
  }

  private static func duties(_ words: [String]) -> Duties {
    let known: [String: Duties] = [
      "respond": .respond, "assist": .assist, "patrol": .patrol, "open": .open, "serve": .serve,
      "observe": .observe, "elsewhere": .elsewhere, "investigate": .investigate,
    ]
    return words.reduce(into: Duties()) { $0.formUnion(known[$1] ?? []) }
  }

  /// Opening hours; nil after a problem.
  func hours(_ cursor: Cursor, _ key: String) -> HoursText? {
    guard let text = cursor.optionalText(key) else { return nil }
    do throws(GeographyProblems) {
      return try HoursText(text)
    } catch {
      context.report(error, at: cursor.located(key) ?? cursor.value, path: cursor.path(of: key))
      return nil
    }
  }

  func days(_ cursor: Cursor) -> UInt8 {
    do throws(GeographyProblems) {
      return try DaysText(cursor.optionalText("days") ?? "daily").mask
    } catch {
      context.report(error, at: cursor.located("days") ?? cursor.value, path: cursor.path(of: "days"))
      return 0x7F
    }
  }
}
