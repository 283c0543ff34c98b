import Texts

/// The tables that are made of what the scenarios say, not of what was simulated.
struct FactTables {
  let names: ResultNames
  let facts: StudyInputs

  /// All that there is something for, in the order of the data package.
  var all: [ResultTable] {
    (facts.assumptions.isEmpty ? [] : [assumptions]) + (facts.claims.isEmpty ? [] : [claims])
  }

  /// Every setting of every arm with its reasons.
  private var assumptions: ResultTable {
    ResultTable(AssumptionColumn.self, title: "Every setting: value, range, source, strength of evidence") { emit in
      for row in facts.assumptions { emit(values(row)) }
    }
  }

  private func values(_ row: Assumption) -> [TableValue] {
    let value: TableValue
    switch row.value {
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    }
    let arm: TableValue = row.arm.map { .text(names.arms[$0].id) } ?? .empty
    let texts = Language.allCases.flatMap { language in
      [row.source, row.meaning, row.rangeSource].map { TableValue.text($0?[language] ?? "") }
    }
    return [
      arm, .text(row.path), value, .text(row.unit), .number(row.range?.lowerBound), .number(row.range?.upperBound),
      .text(row.drawn), .text(row.evidence),
    ] + texts
  }

  /// The claims of the plan in both languages.
  private var claims: ResultTable {
    ResultTable(ClaimColumn.self, title: "What the plan claims, and what arithmetic says about it") { emit in
      for claim in facts.claims {
        emit([
          .text(claim.id), .text(claim.title.en), .text(claim.title.zhHans), .text(claim.says.en), .text(claim.says.zhHans),
          .text(claim.arithmetic.en), .text(claim.arithmetic.zhHans), .text(claim.source), .number(claim.stated),
          .number(claim.needed), .text(claim.unit),
        ])
      }
    }
  }
}
