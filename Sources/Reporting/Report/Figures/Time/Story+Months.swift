import StationModel

/// Months of an arm with where they stand.
extension Story {
  /// A column of an outcome of the whole city, month by month.
  func column(_ arm: Int, _ outcome: Outcome, _ column: MonthlyColumn) -> Formula {
    .rows(MonthlyColumn.self, [.arm: study.arms[arm].id, .outcome: outcome.id], column)
  }

  /// A counted month as a date.
  ///
  /// - Parameter month: Its place, from 0; the table has a row for it.
  func date(_ arm: Int, _ outcome: Outcome, month: Int) -> Sentence {
    let id = study.months[month]
    let place = Formula.rows(
      MonthlyColumn.self, [.arm: study.arms[arm].id, .month: id, .outcome: outcome.id], MonthlyColumn.month)
    return Sentence([.cited(numbers.month(id), Citation(formula: place.inFolder(results.folder), form: .month))])
  }

  /// Change of a count against the base in the same replications in a month, as a share of the base's mean; nil where it is not defined.
  func monthChange(_ arm: Int, _ outcome: Outcome, month: Int) -> Fact? {
    let id = study.months[month]
    let change = Formula.rows(
      MonthlyColumn.self, [.arm: study.arms[arm].id, .month: id, .outcome: outcome.id], MonthlyColumn.changeMean)
    let level = Formula.rows(MonthlyColumn.self, [.arm: base.id, .month: id, .outcome: outcome.id], MonthlyColumn.mean)
    return fact(change / level).flatMap { $0.value.isFinite ? $0 : nil }
  }

  /// By how many months the openings of one station lie apart over the replications, at most; nil where nothing opens.
  func slip(_ arm: Int) -> Fact? {
    func day(_ column: StationColumn) -> Formula { .rows(StationColumn.self, [.arm: study.arms[arm].id], column) }
    let daysOfMonth = 30.4
    return fact(.fold(.most, day(.openingDayLatest) - day(.openingDayEarliest)) / .number(daysOfMonth))
  }
}
