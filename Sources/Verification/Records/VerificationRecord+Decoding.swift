import Texts

extension VerificationRecord {
  /// The records of a file: `{"records": [...]}` with an optional `meta` that is not read.
  static func records(in bytes: [UInt8]) throws(VerificationFileError) -> [VerificationRecord] {
    let text = try ReferenceText(bytes)
    do throws(Misfit) {
      return try records(of: text.value)
    } catch {
      let place = text.position(of: error.path)
      throw VerificationFileError(error.message, line: place.line, column: place.column, path: error.path)
    }
  }

  /// A part of a file that is not what a file of records has there.
  private struct Misfit: Error {
    let message: Words
    let path: String
  }

  private static func records(of file: ReferenceValue) throws(Misfit) -> [VerificationRecord] {
    guard case .object = file else {
      throw Misfit(
        message: Words("the file must hold one object with a list named 'records'", "文件应为一个对象，其中有名为 'records' 的列表"), path: "")
    }
    guard case .list(let values)? = file["records"] else {
      throw Misfit(message: Words("the file must have a list named 'records'", "文件应有名为 'records' 的列表"), path: "records")
    }
    var records: [VerificationRecord] = []
    var numbers: [String: Int] = [:]
    for (index, value) in values.enumerated() {
      let record = try VerificationRecord(value, index)
      if let earlier = numbers.updateValue(index + 1, forKey: record.id) {
        throw Misfit(
          message: Words(
            "record \(index + 1): id '\(record.id)' is taken by record \(earlier)",
            "第 \(index + 1) 条记录：标识 '\(record.id)' 已用于第 \(earlier) 条记录"), path: "records[\(index)].id")
      }
      records.append(record)
    }
    return records
  }

  /// The record that a message is about.
  static func head(_ index: Int, _ id: String) -> Words {
    Words("record \(index + 1) ('\(id)'): ", "第 \(index + 1) 条记录（'\(id)'）：")
  }

  /// - Parameter index: place in the file, from 0.
  private init(_ value: ReferenceValue, _ index: Int) throws(Misfit) {
    let place = "records[\(index)]"
    guard case .object = value else {
      throw Misfit(message: Words("record \(index + 1) must be an object", "第 \(index + 1) 条记录应为对象"), path: place)
    }
    guard case .text(let id)? = value["id"], !id.isEmpty else {
      throw Misfit(
        message: Words("record \(index + 1) must have a text named 'id'", "第 \(index + 1) 条记录应有名为 'id' 的文字"), path: place + ".id")
    }
    let head = Self.head(index, id)
    func part(_ name: String) throws(Misfit) -> ReferenceValue {
      guard let part = value[name], case .object(let fields) = part, !fields.isEmpty else {
        let message = Words(
          "record \(index + 1) ('\(id)') must have an object named '\(name)' with fields in it", "应有非空的对象 '\(name)'")
        throw Misfit(message: Words(message.en, head.zhHans + message.zhHans), path: "\(place).\(name)")
      }
      return part
    }
    func text(_ name: String) throws(Misfit) -> String? {
      switch value[name] {
      case nil: return nil
      case .text(let text): return text
      default: throw Misfit(message: head + Words("'\(name)' must be a text", "'\(name)' 应为文字"), path: "\(place).\(name)")
      }
    }
    let tolerance = try part("tolerance")
    func bound(_ name: String) throws(Misfit) -> Double {
      guard case .number(let bound)? = tolerance[name], bound >= 0 else {
        throw Misfit(
          message: head + Words("tolerance '\(name)' must be a number that is not negative", "容差 '\(name)' 应为不小于 0 的数"),
          path: "\(place).tolerance.\(name)")
      }
      return bound
    }
    self.init(
      id: id, family: try text("family") ?? String(id.prefix { $0 != "/" }), inputs: try part("inputs"),
      expected: try part("expected"), tolerance: Tolerance(relative: try bound("rel"), absolute: try bound("abs")),
      source: try text("source") ?? "", derivation: try text("derivation") ?? "")
  }
}
