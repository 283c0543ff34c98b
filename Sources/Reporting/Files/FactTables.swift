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

  private func values(_ row: Assumption) -> TableRow<AssumptionColumn> {
    let value: TableValue
    switch row.value {
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    }
    func text(_ words: Words?, _ language: Language) -> TableValue { .text(words?[language] ?? "") }
    return [
      .arm: row.arm.map { .text(names.arms[$0].id) } ?? .empty, .path: .text(row.path), .value: value, .unit: .text(row.unit),
      .low: .number(row.range?.lowerBound), .high: .number(row.range?.upperBound), .drawn: .text(row.drawn),
      .evidence: .text(row.evidence), .source: text(row.source, .en), .meaning: text(row.meaning, .en),
      .rangeSource: text(row.rangeSource, .en), .sourceZhHans: text(row.source, .zhHans),
      .meaningZhHans: text(row.meaning, .zhHans), .rangeSourceZhHans: text(row.rangeSource, .zhHans),
    ]
  }

  /// The claims of the plan in both languages.
  private var claims: ResultTable {
    ResultTable(ClaimColumn.self, title: "What the plan claims, and what arithmetic says about it") { emit in
      for claim in facts.claims {
        emit([
          .id: .text(claim.id), .title: .text(claim.title.en), .titleZhHans: .text(claim.title.zhHans),
          .says: .text(claim.says.en), .saysZhHans: .text(claim.says.zhHans), .arithmetic: .text(claim.arithmetic.en),
          .arithmeticZhHans: .text(claim.arithmetic.zhHans), .source: .text(claim.source), .stated: .number(claim.stated),
          .needed: .number(claim.needed), .unit: .text(claim.unit),
        ])
      }
    }
  }
}
