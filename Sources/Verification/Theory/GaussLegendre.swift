import Texts
import Foundation

/// Gauss–Legendre quadrature on panels.
struct GaussLegendre {
  private let nodes: [Double]
  private let weights: [Double]

  /// Roots of the Legendre polynomial by Newton's method from Tricomi's first guess.
  /// - Parameter points: points per panel, ≥ 2; exact for polynomials of degree 2·points − 1.
  init(points: Int) {
    var nodes: [Double] = []
    var weights: [Double] = []
    for index in 1...points {
      var root = cos(Double.pi * (Double(index) - 0.25) / (Double(points) + 0.5))
      var slope = 0.0
      for _ in 0..<50 {
        var (previous, value) = (1.0, root)
        for degree in 2...points {
          (previous, value) = (value, (Double(2 * degree - 1) * root * value - Double(degree - 1) * previous) / Double(degree))
        }
        slope = Double(points) * (root * value - previous) / (root * root - 1)
        let step = value / slope
        root -= step
        if abs(step) < 1e-15 { break }
      }
      nodes.append(root)
      weights.append(2 / ((1 - root * root) * slope * slope))
    }
    self.nodes = nodes
    self.weights = weights
  }

  /// Integral over consecutive panels with the given ascending edges, proven by halving every panel.
  /// - Throws: `beyondMethod` when that changes it by more than 1e-11 of the integral of the magnitude.
  func integral(edges: [Double], of function: (Double) -> Double) throws(RecordProblem) -> Double {
    var coarse = 0.0
    var fine = 0.0
    var size = 0.0
    for (low, high) in zip(edges, edges.dropFirst()) {
      let middle = (high + low) / 2
      coarse += panel(low, high, function).value
      for half in [panel(low, middle, function), panel(middle, high, function)] {
        fine += half.value
        size += half.magnitude
      }
    }
    guard (fine - coarse).magnitude <= 1e-11 * size else {
      throw .beyondMethod(
        Words("the integral over the service times is not exact enough: the law is too uneven", "对服务时间的积分不够精确：分布过于不均匀"))
    }
    return fine
  }

  private func panel(_ low: Double, _ high: Double, _ function: (Double) -> Double) -> (value: Double, magnitude: Double) {
    let half = (high - low) / 2
    let middle = (high + low) / 2
    var value = 0.0
    var magnitude = 0.0
    for (node, weight) in zip(nodes, weights) {
      let term = weight * function(middle + half * node)
      value += term
      magnitude += term.magnitude
    }
    return (half * value, half * magnitude)
  }
}
