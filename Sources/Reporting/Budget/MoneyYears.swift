import StationModel

/// What an arm costs by calendar year on the two bases: as the plan states it, and in full.
struct MoneyYears: Sendable {
  /// A kind of spending with its amounts by year, CNY, mean of the replications.
  struct Category: Sendable {
    var id: LedgerCategory
    var isStated, isFull, isCash: Bool
    var amounts: [Double]
  }

  enum Basis: CaseIterable, Sendable {
    case stated, full
  }

  let years: [String]
  /// Counted months of each year.
  let months: [Int]
  let categories: [Category]
  /// What a goal allows the full cost or the new cash of a year to be, CNY; nil where none does, or where it lies far above.
  private(set) var limit: Double?

  /// Nil where the arm spends nothing.
  init?(_ story: Story, arm: Int) {
    let rows = story.ledger(arm)
    guard rows.contains(where: { $0.mean != 0 }) else { return nil }
    let counted = story.study.months
    let years = Set(counted.map { String($0.prefix(4)) }).union(rows.map(\.year)).sorted()
    var categories: [Category] = []
    for row in rows where row.mean != 0 {
      let year = years.firstIndex(of: row.year)!
      let id = Self.merged(row.category)
      let place = categories.firstIndex { $0.id == id } ?? categories.endIndex
      if place == categories.endIndex {
        categories.append(
          Category(
            id: id, isStated: row.isStated, isFull: row.isFull, isCash: row.isCash,
            amounts: Array(repeating: 0, count: years.count)))
      }
      categories[place].amounts[year] += row.mean
    }
    self.years = years
    months = years.map { year in counted.count { $0.hasPrefix(year) } }
    // From the ground up: what both bases hold, other cash, what is no new cash.
    func rank(_ one: Category) -> Int {
      one.id == .overrun ? 1 : one.isStated && one.isFull ? 0 : one.isStated ? 2 : one.isCash ? 3 : 4
    }
    self.categories = categories.enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
    limit =
      story.goals(arm).first {
        $0.isAtMost && !$0.asShare && [Outcome.costFullPerYear.id, Outcome.costCashPerYear.id].contains($0.outcome)
      }?.threshold
    if let limit, limit > 2 * totals(.full).max()! { self.limit = nil }
  }

  /// Small things that are paid for the same people are one.
  private static func merged(_ category: LedgerCategory) -> LedgerCategory { category == .overtime ? .allowances : category }

  func categories(_ basis: Basis) -> [Category] { categories.filter { basis == .stated ? $0.isStated : $0.isFull } }

  /// Sums by year.
  func totals(_ basis: Basis) -> [Double] { sums(categories(basis)) }

  var cash: [Double] { sums(categories.filter(\.isCash)) }

  private func sums(_ categories: [Category]) -> [Double] {
    years.indices.map { year in categories.reduce(0) { $0 + $1.amounts[year] } }
  }

  /// Colour of a category: the same in both bases.
  func fill(_ category: Category) -> Ink {
    if !category.isCash && category.isFull { return .returned }
    switch category.id {
    case .capital: return Ink.parts[0]
    case .overrun: return Ink.parts[5]
    case .operationStated, .running: return Ink.parts[1]
    case .wagesHired: return Ink.parts[2]
    default: return Ink.parts[3]
    }
  }
}
