import DiscreteEvents

/// Exponential and normal variates by layers of equal area, fast but of a varying number of uniforms.
///
/// Source: Marsaglia and Tsang, "The ziggurat method for generating random variables", J. Stat. Softw. 5 (2000); the
/// edges of the layers are found here by solving for equal areas, not taken from a table.
struct Ziggurat: ~Copyable {
  /// One layer: how a random integer becomes a place in it, and below which integer no more need be asked.
  struct Layer {
    var width: Double
    var sure: UInt64
    var height: Double
    var nextHeight: Double
  }

  private let exponentialLayers: UnsafeMutablePointer<Layer>
  private let normalLayers: UnsafeMutablePointer<Layer>
  private let exponentialTail: Double
  private let normalTail: Double

  init() {
    exponentialTail = 7.69711747013104972
    normalTail = 3.65415288536100897
    exponentialLayers = Self.layers(
      tail: exponentialTail, area: 3.949659822581572e-3, density: { Elementary.exp(-$0) },
      inverse: { -Elementary.log($0) })
    normalLayers = Self.layers(
      tail: normalTail, area: 4.92867323399e-3, density: { Elementary.exp(-0.5 * $0 * $0) },
      inverse: { (-2 * Elementary.log($0)).squareRoot() })
  }

  deinit {
    exponentialLayers.deallocate()
    normalLayers.deallocate()
  }

  /// A variate of mean 1.
  @inline(__always)
  func exponential(_ random: inout Xoshiro256PlusPlus) -> Double {
    let bits = random.next()
    let layer = exponentialLayers + Int(truncatingIfNeeded: bits & 255)
    let place = bits >> 11
    let value = Double(Int64(bitPattern: place)) * layer.pointee.width
    return place < layer.pointee.sure ? value : unsureExponential(bits, &random)
  }

  /// A standard normal variate.
  @inline(__always)
  func normal(_ random: inout Xoshiro256PlusPlus) -> Double {
    let bits = random.next()
    let layer = normalLayers + Int(truncatingIfNeeded: bits & 255)
    let place = bits >> 11
    let value = Double(Int64(bitPattern: place)) * layer.pointee.width
    let signed = bits & 256 == 0 ? value : -value
    return place < layer.pointee.sure ? signed : unsureNormal(bits, &random)
  }

  @inline(never)
  private func unsureExponential(_ first: UInt64, _ random: inout Xoshiro256PlusPlus) -> Double {
    var bits = first
    var beyond = 0.0
    while true {
      let layer = exponentialLayers[Int(bits & 255)]
      let value = Double(bits >> 11) * layer.width
      if bits >> 11 < layer.sure { return beyond + value }
      if bits & 255 == 0 {
        // The tail of an exponential is an exponential that starts later.
        beyond += exponentialTail
      } else if Self.accepts(value, layer, random.uniform(), Elementary.exp(-value)) {
        return beyond + value
      }
      bits = random.next()
    }
  }

  @inline(never)
  private func unsureNormal(_ first: UInt64, _ random: inout Xoshiro256PlusPlus) -> Double {
    var bits = first
    while true {
      let layer = normalLayers[Int(bits & 255)]
      let value = Double(bits >> 11) * layer.width
      let sign: Double = bits & 256 == 0 ? 1 : -1
      if bits >> 11 < layer.sure { return sign * value }
      if bits & 255 == 0 { return sign * tailOfNormal(&random) }
      if Self.accepts(value, layer, random.uniform(), Elementary.exp(-0.5 * value * value)) { return sign * value }
      bits = random.next()
    }
  }

  /// The method of Marsaglia (1964) for a normal variate beyond the last layer.
  private func tailOfNormal(_ random: inout Xoshiro256PlusPlus) -> Double {
    while true {
      let x = -Elementary.log(random.uniform()) / normalTail
      let y = -Elementary.log(random.uniform())
      if 2 * y > x * x { return normalTail + x }
    }
  }

  private static func accepts(_ value: Double, _ layer: Layer, _ u: Double, _ density: Double) -> Bool {
    layer.height + u * (layer.nextHeight - layer.height) < density
  }

  private static func layers(
    tail: Double, area: Double, density: (Double) -> Double, inverse: (Double) -> Double
  ) -> UnsafeMutablePointer<Layer> {
    var edges = [area / density(tail), tail]
    for _ in 2..<256 {
      let edge = edges[edges.count - 1]
      edges.append(inverse(area / edge + density(edge)))
    }
    edges.append(0)
    let layers = UnsafeMutablePointer<Layer>.allocate(capacity: 256)
    for index in 0..<256 {
      let layer = Layer(
        width: edges[index] * 0x1p-53, sure: UInt64(edges[index + 1] / edges[index] * 0x1p53),
        height: density(edges[index]), nextHeight: density(edges[index + 1]))
      (layers + index).initialize(to: layer)
    }
    return layers
  }
}
