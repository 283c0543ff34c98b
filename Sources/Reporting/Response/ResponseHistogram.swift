/// Response times of all calls answered in all futures: the buckets of `histograms.csv` for one arm and place.
struct ResponseHistogram: Sendable {
  /// Ends of the buckets in minutes, ascending, with the calls in each.
  var buckets: [(from: Double, before: Double, calls: Double)] = []

  var calls: Double { buckets.reduce(0) { $0 + $1.calls } }

  fileprivate mutating func add(_ row: ReadRow<HistogramColumn>) {
    guard let from = row.number(.fromMs), let before = row.number(.beforeMs), let calls = row.number(.calls) else { return }
    buckets.append((from / 60_000, before / 60_000, calls))
  }

  fileprivate mutating func sort() { buckets.sort { $0.from < $1.from } }

  /// Share of calls reached within so many minutes; evenly spread within a bucket.
  func share(within minutes: Double) -> Double {
    var reached = 0.0
    for bucket in buckets where bucket.from < minutes {
      reached += bucket.calls * min(1, (minutes - bucket.from) / (bucket.before - bucket.from))
    }
    return calls > 0 ? reached / calls : 0
  }

  /// Minutes within which this share of calls is reached.
  func quantile(_ share: Double) -> Double {
    let wanted = share * calls
    var reached = 0.0
    for bucket in buckets {
      if reached + bucket.calls >= wanted {
        return bucket.from + (bucket.before - bucket.from) * max(0, wanted - reached) / bucket.calls
      }
      reached += bucket.calls
    }
    return buckets.last?.before ?? 0
  }
}

/// Histograms of the shown window, by arm, scope and place.
struct ResponseHistograms: Sendable {
  private var all: [String: ResponseHistogram] = [:]

  init(_ story: Story) {
    let window = story.window.id
    for row in story.results.rows(HistogramColumn.self) where row.holds(.window, window) {
      guard row.holds(.scope, "city") || row.holds(.scope, "priority") else { continue }
      all[Self.key(row.text(.arm), row.text(.scope), row.text(.place)), default: ResponseHistogram()].add(row)
    }
    for key in all.keys { all[key]?.sort() }
  }

  /// Nil without a call.
  subscript(arm: String, scope: String, place: String) -> ResponseHistogram? {
    all[Self.key(arm, scope, place)].flatMap { $0.calls > 0 ? $0 : nil }
  }

  private static func key(_ arm: String, _ scope: String, _ place: String) -> String { "\(arm)|\(scope)|\(place)" }
}
