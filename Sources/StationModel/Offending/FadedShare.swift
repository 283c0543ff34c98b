import DiscreteEvents

/// 1 − e^−x as a table: what offenders remember of a stop does not need every digit, and is asked for at every stop.
struct FadedShare {
  /// At x = 0, 1/16 … 16.
  private let values: [Double] = (0...256).map { 1 - Elementary.exp(-Double($0) / 16) }

  /// For x ≥ 0, linearly between the points of the table: at most 5·10⁻⁴ off.
  subscript(x: Double) -> Double {
    guard x < 16 else { return 1 }
    let step = Int(x * 16)
    return values[step] + (values[step + 1] - values[step]) * (x * 16 - Double(step))
  }
}
