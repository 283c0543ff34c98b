extension VerificationRecord {
  /// The records of a file: `{"records": [...]}` with an optional `meta` that is not read.
  static func records(in bytes: [UInt8]) throws(VerificationFileError) -> [VerificationRecord] {
    let file = try ReferenceParser.parse(bytes)
    guard case .object = file else { throw VerificationFileError("the file must hold one object with a list named 'records'") }
    guard case .list(let values)? = file["records"] else {
      throw VerificationFileError("the file must have a list named 'records'")
    }
    var records: [VerificationRecord] = []
    var numbers: [String: Int] = [:]
    for (index, value) in values.enumerated() {
      let record = try VerificationRecord(value, number: index + 1)
      if let earlier = numbers.updateValue(index + 1, forKey: record.id) {
        throw VerificationFileError("record \(index + 1): id '\(record.id)' is taken by record \(earlier)")
      }
      records.append(record)
    }
    return records
  }

  /// - Parameter number: place in the file, from 1, for messages.
  private init(_ value: ReferenceValue, number: Int) throws(VerificationFileError) {
    guard case .object = value else { throw VerificationFileError("record \(number) must be an object") }
    guard case .text(let id)? = value["id"], !id.isEmpty else {
      throw VerificationFileError("record \(number) must have a text named 'id'")
    }
    func part(_ name: String) throws(VerificationFileError) -> ReferenceValue {
      guard let part = value[name], case .object(let fields) = part, !fields.isEmpty else {
        throw VerificationFileError("record \(number) ('\(id)') must have an object named '\(name)' with fields in it")
      }
      return part
    }
    func text(_ name: String) throws(VerificationFileError) -> String? {
      switch value[name] {
      case nil: return nil
      case .text(let text): return text
      default: throw VerificationFileError("record \(number) ('\(id)'): '\(name)' must be a text")
      }
    }
    let tolerance = try part("tolerance")
    func bound(_ name: String) throws(VerificationFileError) -> Double {
      guard case .number(let bound)? = tolerance[name], bound >= 0 else {
        throw VerificationFileError("record \(number) ('\(id)'): tolerance '\(name)' must be a number that is not negative")
      }
      return bound
    }
    self.init(
      id: id, family: try text("family") ?? String(id.prefix { $0 != "/" }), inputs: try part("inputs"),
      expected: try part("expected"), tolerance: Tolerance(relative: try bound("rel"), absolute: try bound("abs")),
      source: try text("source") ?? "", derivation: try text("derivation") ?? "")
  }
}
