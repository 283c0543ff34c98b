extension RecordInputs {
  /// The service law of fields `dist`, the mean under `meanName`, and `cv`.
  func serviceLaw(meanName: String) throws(RecordProblem) -> ServiceLaw {
    let mean = try positive(meanName)
    /// Coefficients of variation beyond this have moments that no double holds well.
    func variation() throws(RecordProblem) -> Double { try number("cv", in: 0.001...100) }
    switch try choice(
      "dist", ["exponential": 0, "deterministic": 1, "uniform": 2, "lognormal": 3, "gamma": 4])
    {
    case 0: return .exponential(mean: mean)
    case 1: return .deterministic(mean)
    case 2: return .uniform(mean: mean)
    case 3: return .lognormal(mean: mean, variation: try variation())
    default: return .gamma(mean: mean, variation: try variation())
    }
  }
}
