/// An uncertain input and what each replication drew for it: a column of `parameters.csv`.
struct UncertainInput: Sendable {
  /// `displacement.seek.share`; a star stands for every id, and then the value is a factor.
  let path: String
  let values: [Int: Double]
}

extension ResultSet {
  /// Inputs that vary between the replications.
  var uncertainInputs: [UncertainInput] {
    guard let table = table(ParameterColumn.self) else { return [] }
    return table.sheet.columns.filter { ParameterColumn(rawValue: $0) == nil }.compactMap { path in
      var values: [Int: Double] = [:]
      for row in table.rows {
        if let future = row.whole(.replication), let value = row.fields.number(path) { values[future] = value }
      }
      return Set(values.values).count > 1 ? UncertainInput(path: path, values: values) : nil
    }
  }
}
