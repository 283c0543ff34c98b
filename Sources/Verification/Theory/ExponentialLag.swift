import Foundation

/// By how much an exponential decay falls behind its tangent.
enum ExponentialLag {
  /// x + e^(−x) − 1, by its series where the terms would cancel.
  static func of(_ x: Double) -> Double {
    guard x.magnitude < 0.5 else { return x + expm1(-x) }
    var term = x * x / 2
    var sum = term
    for order in 3..<20 {
      term *= -x / Double(order)
      sum += term
    }
    return sum
  }
}
