/// Draws an index with chances in proportion to given weights, in constant time and from one uniform.
///
/// Source: Vose, "A linear algorithm for generating random numbers with a given distribution", IEEE TSE 17 (1991).
public struct AliasTable: Sendable, Equatable {
  /// For each column the part that belongs to its own index, counted in columns: column + share.
  private let border: [Double]
  private let alias: [UInt32]

  /// Builds the table in O(n). Traps when there is no weight, one is negative, or all are zero.
  public init(weights: [Double]) {
    precondition(!weights.isEmpty, "an alias table needs at least one weight")
    var total = 0.0
    for weight in weights {
      precondition(weight >= 0 && weight < .infinity, "a weight of an alias table is negative or not finite")
      total += weight
    }
    precondition(total > 0 && total < .infinity, "the weights of an alias table add up to nothing")
    let count = weights.count
    var share = weights.map { $0 / total * Double(count) }
    var alias = weights.indices.map { UInt32($0) }
    var poor: [Int] = []
    var rich: [Int] = []
    for index in weights.indices.reversed() {
      if share[index] < 1 { poor.append(index) } else { rich.append(index) }
    }
    while let small = poor.popLast(), let large = rich.last {
      alias[small] = UInt32(large)
      share[large] -= 1 - share[small]
      if share[large] < 1 {
        rich.removeLast()
        poor.append(large)
      }
    }
    border = weights.indices.map { index in
      alias[index] == UInt32(index) ? Double(index + 1) : Double(index) + share[index]
    }
    self.alias = alias
  }

  /// The number of weights.
  public var count: Int { alias.count }

  /// The index that belongs to a uniform number strictly between 0 and 1. O(1).
  public func index(_ u: Double) -> Int {
    let place = u * Double(alias.count)
    let column = min(Int(place), alias.count - 1)
    return place < border[column] ? column : Int(alias[column])
  }
}
