import Texts
import Foundation

/// Mean number of busy servers of Mt/G/∞ with the arrival rate λ̄ + β·sin(γt).
///
/// The number busy is Poisson at every moment. Source: S. G. Eick, W. A. Massey, W. Whitt (1993), "Mt/G/∞ queues with
/// sinusoidal arrival rates", *Management Science* 39(2).
struct InfiniteServers {
  let meanRate: Double
  /// Amplitude β of the arrival rate, between 0 and `meanRate`.
  let swing: Double
  /// Angular frequency γ, > 0.
  let frequency: Double
  let service: ServiceLaw
  /// ∫ P(S > u)·cos(γu) du and ∫ P(S > u)·sin(γu) du over all u ≥ 0.
  private let cosine: Double
  private let sine: Double

  /// - Throws: `beyondMethod` for a service law without a survival function here, or one too uneven for the integrals.
  init(meanRate: Double, swing: Double, frequency: Double, service: ServiceLaw) throws(RecordProblem) {
    guard service.survival(0.5 * service.mean) != nil else {
      throw .beyondMethod(Words("no survival function is at hand for this service law", "此服务时间分布没有可用的生存函数"))
    }
    guard frequency * service.practicalEnd <= Self.mostPanels else {
      throw .beyondMethod(Words("the waves are too short for the longest service times", "波动周期相对最长服务时间过短"))
    }
    self.meanRate = meanRate
    self.swing = swing
    self.frequency = frequency
    self.service = service
    let edges = Self.edges(to: service.practicalEnd, mean: service.mean, frequency: frequency)
    cosine = try Self.rule.integral(edges: edges) { (service.survival($0) ?? 0) * cos(frequency * $0) }
    sine = try Self.rule.integral(edges: edges) { (service.survival($0) ?? 0) * sin(frequency * $0) }
  }

  var amplitude: Double { swing * (cosine * cosine + sine * sine).squareRoot() }
  /// Time by which the peak of the number busy follows the peak of the arrival rate.
  var lagOfPeak: Double { atan2(sine, cosine) / frequency }
  var peak: Double { meanRate * service.mean + amplitude }
  var trough: Double { meanRate * service.mean - amplitude }

  /// Mean number busy at a time when the arrivals have gone on for ever.
  func periodicMean(at time: Double) -> Double {
    meanRate * service.mean + swing * (sin(frequency * time) * cosine - cos(frequency * time) * sine)
  }

  /// Mean number busy at a time when the system was empty at time 0: ∫ λ(t − u)·P(S > u) du for u from 0 to t.
  func meanAfterEmptyStart(at time: Double) throws(RecordProblem) -> Double {
    let end = min(time, service.practicalEnd)
    return try Self.rule.integral(edges: Self.edges(to: end, mean: service.mean, frequency: frequency)) { age in
      (meanRate + swing * sin(frequency * (time - age))) * (service.survival(age) ?? 0)
    }
  }

  /// Most panels of an integral that follow the waves; they bound the work.
  static let mostPanels = 2e4
  private static let rule = GaussLegendre(points: 20)

  /// Panels fine against the mean service time at first, wider in the tail, never wider than the wave.
  private static func edges(to end: Double, mean: Double, frequency: Double) -> [Double] {
    var edges = [0.0]
    while let last = edges.last, last < end {
      edges.append(min(end, last + min(max(mean / 8, last / 4), 1 / frequency)))
    }
    return edges
  }
}
