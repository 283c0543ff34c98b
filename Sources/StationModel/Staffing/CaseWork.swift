/// Hours of case work of every precinct, as far back as the cases of today were worked on.
///
/// Planned are the hours of all posts that investigate, worked are those of crews that were there and not recalled to calls. Days count
/// less the longer ago they are, with the mean age that is given.
struct CaseWork {
  private let kept: Double
  private var planned: [Double]
  private var worked: [Double]

  init(precincts: Int, meanAgeDays: Double) {
    kept = 1 - 1 / max(1, meanAgeDays)
    planned = Array(repeating: 0, count: precincts)
    worked = planned
  }

  /// A midnight: what was counts less.
  mutating func beginDay() {
    for precinct in planned.indices {
      planned[precinct] *= kept
      worked[precinct] *= kept
    }
  }

  /// A turn of so many person-milliseconds.
  mutating func add(planned ms: Int64, worked workedMs: Int64, precinct: Int) {
    planned[precinct] += Double(ms)
    worked[precinct] += Double(workedMs)
  }

  /// Person-milliseconds of a crew that was called away.
  mutating func recall(_ ms: Int64, precinct: Int) { worked[precinct] -= Double(ms) }

  /// Hours worked of those planned; 1 where no post investigates.
  func share(_ precinct: Int) -> Double {
    planned[precinct] > 0 ? min(1, max(0, worked[precinct] / planned[precinct])) : 1
  }
}
