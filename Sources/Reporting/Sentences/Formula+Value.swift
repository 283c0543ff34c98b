import Experiments
import Foundation
import Texts

/// What a formula comes to: a number, or one for each row.
struct FormulaValue: Sendable {
  /// The rows by what tells them apart: number of the replication, zone, month, hour, or the place in the file.
  var rows: [(key: String, value: Double)]

  init(rows: [(key: String, value: Double)]) { self.rows = rows }
  init(_ number: Double) { rows = [("", number)] }

  /// Nil where there is not just one.
  var number: Double? { rows.count == 1 ? rows[0].value : nil }

  var numbers: [Double] { rows.map(\.value) }

  /// Row by row; a single number goes with every row of the other unless it is one of them, and rows that only one side has are left
  /// out.
  func joined(_ other: FormulaValue, _ make: (Double, Double) -> Double) -> FormulaValue {
    if let single = other.number, !holds(other.rows[0].key) {
      return FormulaValue(rows: rows.map { ($0.key, make($0.value, single)) })
    }
    if let single = number, !other.holds(rows[0].key) {
      return FormulaValue(rows: other.rows.map { ($0.key, make(single, $0.value)) })
    }
    let values = Dictionary(other.rows.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    return FormulaValue(rows: rows.compactMap { row in values[row.key].map { (row.key, make(row.value, $0)) } })
  }

  private func holds(_ key: String) -> Bool { rows.contains { $0.key == key } }

  /// Row by row how much of the first place the first of some columns has; rows that one of them lacks are left out.
  static func first(of columns: [FormulaValue], isLowest: Bool) -> FormulaValue {
    let others = columns.dropFirst().map { column in
      Dictionary(column.rows.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    return FormulaValue(
      rows: columns[0].rows.compactMap { row in
        let rivals = others.compactMap { $0[row.key] }
        guard rivals.count == others.count else { return nil }
        let isFirst = rivals.allSatisfy { isLowest ? row.value <= $0 : row.value >= $0 }
        return (row.key, isFirst ? 1 / Double(1 + rivals.count { $0 == row.value }) : 0)
      })
  }
}

extension Formula {
  /// The number that it comes to, O(rows of the files it names); nil where a file, column or row is not there, and where a column has
  /// several rows and nothing makes one number of them.
  func number(in files: FormulaFiles) -> Double? { value(in: files)?.number }

  /// One number for each row; nil as above.
  func numbers(in files: FormulaFiles) -> [Double]? { value(in: files)?.numbers }

  private func value(in files: FormulaFiles) -> FormulaValue? {
    switch self {
    case .number(let number): return FormulaValue(number)
    case .fields(let fields): return files.values(fields)
    case .distinct(let fields): return files.texts(fields).map { FormulaValue(Double(Set($0).count)) }
    case .first(let all, let isLowest):
      let values = all.compactMap { $0.value(in: files) }
      return values.count == all.count && !values.isEmpty ? FormulaValue.first(of: values, isLowest: isLowest) : nil
    case .reached(let share, let fields): return ResponseHistogram(fields, in: files).map { FormulaValue($0.quantile(share)) }
    case .end(let end, let a, let b):
      guard let a = a.value(in: files), let b = b.value(in: files) else { return nil }
      return end.result(a, b).map { FormulaValue($0) }
    case .operation(let operation, let a, let b):
      guard let a = a.value(in: files), let b = b.value(in: files) else { return nil }
      return a.joined(b, operation.result)
    case .fold(let fold, let a): return a.value(in: files).flatMap { fold.result($0) }
    }
  }
}

extension Formula.End {
  /// Nil where the interval has no such end.
  func result(_ a: FormulaValue, _ b: FormulaValue) -> Double? {
    guard let interval = interval(a, b) else { return nil }
    return switch self {
    case .shareLow, .priceLow, .ratioLow: interval.low
    case .shareHigh, .priceHigh, .ratioHigh: interval.high
    }
  }

  private func interval(_ a: FormulaValue, _ b: FormulaValue) -> Interval? {
    switch self {
    case .shareLow, .shareHigh:
      guard let count = a.number.flatMap({ Int(exactly: $0) }), let all = b.number.flatMap({ Int(exactly: $0) }), all > 0,
        (0...all).contains(count)
      else { return nil }
      return .proportion(count, of: all)
    case .priceLow, .priceHigh:
      let found = CostEffectiveness(costs: a.joined(b) { a, _ in a }.numbers, effects: a.joined(b) { _, b in b }.numbers)
      guard case .bounded(let interval)? = found?.interval else { return nil }
      return interval
    case .ratioLow, .ratioHigh:
      return RatioOfMeans(of: a.joined(b) { a, _ in a }.numbers, to: a.joined(b) { _, b in b }.numbers)?.interval
    }
  }
}

extension Formula.Operation {
  func result(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .plus: a + b
    case .minus: a - b
    case .times: a * b
    case .over: a / b
    case .atMost: a <= b ? 1 : 0
    case .atLeast: a >= b ? 1 : 0
    case .below: a < b ? 1 : 0
    case .above: a > b ? 1 : 0
    case .equal: a == b ? 1 : 0
    case .and: a != 0 && b != 0 ? 1 : 0
    case .or: a != 0 || b != 0 ? 1 : 0
    }
  }
}

extension Formula.Fold {
  /// Nil where there is nothing to take a mean or an end of.
  func result(_ rows: FormulaValue) -> FormulaValue? {
    let values = rows.rows.map(\.value)
    switch self {
    case .sum: return FormulaValue(values.reduce(0, +))
    case .mean: return values.isEmpty ? nil : FormulaValue(values.reduce(0, +) / Double(values.count))
    case .median:
      let sorted = values.sorted()
      return sorted.isEmpty ? nil : FormulaValue((sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2)
    case .least: return values.min().map { FormulaValue($0) }
    case .most: return values.max().map { FormulaValue($0) }
    case .rows: return FormulaValue(Double(values.count))
    case .count: return FormulaValue(Double(values.count { $0 != 0 }))
    case .magnitude: return FormulaValue(rows: rows.rows.map { ($0.key, $0.value.magnitude) })
    case .logarithm: return FormulaValue(rows: rows.rows.map { ($0.key, log($0.value)) })
    case .exponential: return FormulaValue(rows: rows.rows.map { ($0.key, exp($0.value)) })
    }
  }
}
