/// Response times of all calls answered in all replications: the buckets of `histograms.csv` for one arm and place.
struct ResponseHistogram: Sendable {
  /// Ends of the buckets in minutes, ascending, with the calls in each.
  var buckets: [(from: Double, before: Double, calls: Double)] = []

  /// A bucket of the file is at most this part of its beginning wide: what lies closer cannot be told apart.
  static let width = 1.0 / 16

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

extension ResponseHistogram {
  /// Those rows of a result file; nil without a call.
  init?(_ fields: Formula.Fields, in files: FormulaFiles) {
    let columns = [HistogramColumn.fromMs, .beforeMs, .calls].compactMap { column in
      var fields = fields
      fields.column = column.rawValue
      return files.values(fields)?.rows.map(\.value)
    }
    guard columns.count == 3, Set(columns.map(\.count)).count == 1 else { return nil }
    buckets = columns[0].indices.map { (columns[0][$0] / 60_000, columns[1][$0] / 60_000, columns[2][$0]) }
    sort()
    if calls == 0 { return nil }
  }
}

extension Story {
  /// Minutes within which a share of an arm's calls is reached in the shown window; nil without a call.
  ///
  /// - Parameter priority: Nil takes the calls of the whole city.
  func reached(_ share: Double, _ arm: Int, priority: String? = nil) -> Fact? {
    let place = Formula.rows(
      HistogramColumn.self,
      [
        .arm: study.arms[arm].id, .window: window.id, .scope: priority == nil ? "city" : "priority", .place: priority ?? "",
      ], nil)
    guard case .fields(let fields) = place else { return nil }
    return fact(.reached(share, fields))
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
