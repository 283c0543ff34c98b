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
    ResultTable(
      file: "assumptions.csv", title: "Every setting: value, range, source, strength of evidence",
      columns: [
        TableColumn("arm", .string, "Id of the arm in which the row holds; empty when it holds alike in all arms."),
        TableColumn("path", .string, "Path of the setting in the scenario file."),
        TableColumn("value", .string, "The value as the file has it, or the default where the file says nothing."),
        TableColumn("unit", .string, "Unit of value, low and high; empty where there is none."),
        TableColumn(
          "low", .number, "Quantile 5 % of the values drawn; empty where the value is certain or no single number.", isExact: true
        ),
        TableColumn("high", .number, "Quantile 95 % of the values drawn.", isExact: true),
        TableColumn(
          "drawn", .string, "Distribution drawn from in every future; times is a factor on the value; empty if certain."),
        TableColumn(
          "evidence", .string, "plan, official statistics, literature, assumption or judgement; the last two are weak."),
        TableColumn("source", .string, "Where the value comes from."),
        TableColumn("meaning", .string, "What the setting is."),
        TableColumn("rangeSource", .string, "Where the distribution comes from."),
      ]
    ) { emit in
      for row in facts.assumptions { emit(values(row)) }
    }
  }

  private func values(_ row: Assumption) -> [TableValue] {
    let value: TableValue
    switch row.value {
    case .number(let number): value = .number(number)
    case .text(let text): value = .text(text)
    }
    return [
      row.arm.map { .text(names.arms[$0].id) } ?? .empty, .text(row.path), value, .text(row.unit),
      .number(row.range?.lowerBound), .number(row.range?.upperBound), .text(row.drawn), .text(row.evidence), .text(row.source),
      .text(row.meaning), .text(row.rangeSource),
    ]
  }

  /// The claims of the plan in both languages.
  private var claims: ResultTable {
    ResultTable(
      file: "claims.csv", title: "What the plan claims, and what arithmetic says about it",
      columns: [
        TableColumn("id", .string, "Id of the claim."), TableColumn("title", .string, "What it is about, in English."),
        TableColumn("titleZhHans", .string, "The same in Chinese."),
        TableColumn("says", .string, "What the plan says, in English."),
        TableColumn("saysZhHans", .string, "The same in Chinese."),
        TableColumn("arithmetic", .string, "What follows when one calculates, in English."),
        TableColumn("arithmeticZhHans", .string, "The same in Chinese."),
        TableColumn("source", .string, "Where the figures stand."),
        TableColumn(
          "stated", .number, "The figure that the plan states; empty where it states none of this kind.", isExact: true),
        TableColumn(
          "needed", .number, "The figure that follows from its others, or must hold for the claim to be true.", isExact: true),
        TableColumn("unit", .string, "Unit of stated and needed."),
      ]
    ) { emit in
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
