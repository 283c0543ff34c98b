public import Texts

extension VerificationReport {
  /// The report as JSON: counts, then for each record `id`, `family`, `verdict`, `expected`, `found`, `simulated`, `source`.
  ///
  /// `expected` and `found` map the path of each closed-form quantity to its value; a quantity that was not computed is missing in
  /// `found`. One record per line; ends in a newline.
  ///
  /// - Parameter language: Of the reasons; all else is the same in every language.
  public func json(_ language: Language = .en) -> String {
    let counts = ReferenceValue.quantities([
      ("records", Double(outcomes.count)), ("pass", Double(passed)), ("miss", Double(missed)), ("skipped", Double(skipped)),
    ])
    let records = outcomes.map { "  " + $0.value(language).json }.joined(separator: ",\n")
    return "{\"counts\":\(counts.json),\"records\":[\n\(records)\n]}\n"
  }
}

extension VerificationOutcome {
  fileprivate func value(_ language: Language) -> ReferenceValue {
    let computed = quantities.filter { $0.method == .closedForm }
    let simulated = quantities.filter { $0.method == .simulated }
    return .object([
      ReferenceField(name: "id", value: .text(id)),
      ReferenceField(name: "family", value: .text(family)),
      ReferenceField(name: "verdict", value: .text(verdict.rawValue)),
      ReferenceField(name: "expected", value: .object(computed.map { ReferenceField(name: $0.name, value: $0.expected) })),
      ReferenceField(
        name: "found",
        value: .object(
          computed.compactMap { quantity in quantity.found.map { ReferenceField(name: quantity.name, value: $0) } })),
      ReferenceField(name: "reasons", value: .object(computed.compactMap { $0.reasonField(language) })),
      ReferenceField(name: "simulated", value: .list(simulated.map { $0.value(language) })),
      ReferenceField(name: "source", value: .text(source)),
    ])
  }
}

extension QuantityCheck {
  fileprivate func reasonField(_ language: Language) -> ReferenceField? {
    reason.map { ReferenceField(name: name, value: .text($0[language])) }
  }

  fileprivate func value(_ language: Language) -> ReferenceValue {
    var fields = [
      ReferenceField(name: "figure", value: .text(name)),
      ReferenceField(name: "verdict", value: .text(verdict.rawValue)),
      ReferenceField(name: "expected", value: expected),
    ]
    if let found { fields.append(ReferenceField(name: "found", value: found)) }
    if let standardError { fields.append(ReferenceField(name: "standard_error", value: .number(standardError))) }
    if let reason { fields.append(ReferenceField(name: "reason", value: .text(reason[language]))) }
    return .object(fields)
  }
}
