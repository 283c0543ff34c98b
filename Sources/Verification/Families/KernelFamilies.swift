import DiscreteEvents
import Texts

extension FamilyChecker {
  /// Known answers of the counter-based generator.
  static let philox = FamilyChecker(Words("rng-philox4x32-10", "Philox 随机数")) { (inputs) throws(RecordProblem) in
    let counter = try inputs.words("counter", count: 4)
    let key = try inputs.words("key", count: 2)
    let block = Philox4x32.block(
      counter: SIMD4(counter[0], counter[1], counter[2], counter[3]), key: SIMD2(key[0], key[1]))
    let output = [block.x, block.y, block.z, block.w].map { word in
      let digits = String(word, radix: 16)
      return ReferenceValue.text(NumberText.padded(digits, to: 8))
    }
    let first = UInt64(block.x) << 32 | UInt64(block.y)
    return .object([
      ReferenceField(name: "output", value: .list(output)),
      ReferenceField(name: "u53_first", value: .number(Double(first >> 11) * 0x1p-53)),
    ])
  }

  /// Sums that are rounded only once; also of the values in reverse and of parts that are merged.
  static let exactSum = FamilyChecker(Words("exact-sum", "精确求和")) { (inputs) throws(RecordProblem) in
    let values = try inputs.numbers("values", in: nil)
    let sums = [values, values.reversed()].map(sum)
    var merged = sum(Array(values.prefix(values.count / 2)))
    merged.merge(sum(Array(values.suffix(values.count - values.count / 2))))
    guard sums.allSatisfy({ $0.value == merged.value }) else { fatalError("an exact sum depends on the order of its values") }
    return .quantities([("correctly_rounded_sum", merged.value)])
  }

  /// Moments of two parts merged, and quantiles of all values.
  static let mergedMoments = FamilyChecker(Words("merge-moments", "矩的合并")) { (inputs) throws(RecordProblem) in
    let parts = [try inputs.numbers("part_a", in: nil), try inputs.numbers("part_b", in: nil)]
    var tally = tally(of: parts[0])
    tally.merge(Self.tally(of: parts[1]))
    let sorted = parts.joined().sorted()
    guard !sorted.isEmpty else {
      throw inputs.refused("part_a", Words("a list with values, or else part_b", "非空的列表，否则应给出 part_b"))
    }
    let quantiles = [("0.05", 0.05), ("0.25", 0.25), ("0.5", 0.5), ("0.75", 0.75), ("0.9", 0.9), ("0.95", 0.95)].map {
      ($0, Quantiles.type7(sorted: sorted, $1))
    }
    return .object([
      ReferenceField(name: "n", value: .number(Double(tally.count))),
      ReferenceField(name: "mean", value: .number(tally.mean)),
      ReferenceField(name: "M2", value: .number(tally.m2)),
      ReferenceField(name: "M3", value: .number(tally.m3)),
      ReferenceField(name: "M4", value: .number(tally.m4)),
      ReferenceField(name: "quantile_type7", value: .quantities(quantiles)),
    ])
  }

  private static func sum(_ values: [Double]) -> ExactSum {
    var sum = ExactSum()
    for value in values { sum.add(value) }
    return sum
  }

  private static func tally(of values: [Double]) -> Tally {
    var tally = Tally()
    for value in values { tally.add(value) }
    return tally
  }
}

extension RecordInputs {
  /// Words of 32 bits in hexadecimal.
  fileprivate func words(_ name: String, count: Int) throws(RecordProblem) -> [UInt32] {
    let words = try texts(name).compactMap { UInt32($0, radix: 16) }
    guard words.count == count else {
      throw refused(name, Words("a list of \(count) words of 32 bits in hexadecimal", "\(count) 个 32 位十六进制字的列表"))
    }
    return words
  }
}
