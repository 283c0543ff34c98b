import StationModel

extension ReplicationCoding {
  static func encode(_ gate: GateRecord?, _ writer: inout PackedWriter) {
    writer.add(UInt64(gate == nil ? 0 : 1))
    guard let gate else { return }
    writer.add(code(gate.isGo))
    writer.add(Int64(gate.month))
    writer.add(Int64(gate.extensions))
    writer.add(gate.adjustments)
    // Not-a-number stands for what is not defined.
    writer.add(gate.observed.map { $0 ?? .nan } + [gate.truth ?? .nan])
    writer.add(code(gate.isRight))
  }

  static func decodeGate(_ reader: inout PackedReader) throws -> GateRecord? {
    guard try reader.word() == 1 else { return nil }
    let isGo = try flag(reader.word())
    let (month, extensions) = (Int(try reader.integer()), Int(try reader.integer()))
    let adjustments = try reader.word()
    let values = try reader.doubles()
    guard let truth = values.last else { throw PackedReader.Malformed() }
    return GateRecord(
      isGo: isGo, month: month, extensions: extensions, adjustments: adjustments,
      observed: values.dropLast().map { $0.isNaN ? nil : $0 }, truth: truth.isNaN ? nil : truth,
      isRight: try flag(reader.word()))
  }

  private static func code(_ flag: Bool?) -> UInt64 { flag.map { $0 ? 1 : 2 } ?? 0 }

  private static func flag(_ word: UInt64) throws -> Bool? {
    switch word {
    case 0: nil
    case 1: true
    case 2: false
    default: throw PackedReader.Malformed()
    }
  }
}
