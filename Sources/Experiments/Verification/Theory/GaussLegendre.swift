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

  /// Integral over consecutive panels with the given ascending edges.
  func integral(edges: [Double], of function: (Double) -> Double) -> Double {
    var total = 0.0
    for (low, high) in zip(edges, edges.dropFirst()) {
      let half = (high - low) / 2
      let middle = (high + low) / 2
      var panel = 0.0
      for (node, weight) in zip(nodes, weights) { panel += weight * function(middle + half * node) }
      total += half * panel
    }
    return total
  }
}
