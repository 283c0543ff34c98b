extension RecordInputs {
  /// The service law of fields `dist`, the mean under `meanName`, and `cv`.
  func serviceLaw(meanName: String) throws(RecordProblem) -> ServiceLaw {
    let mean = try positive(meanName)
    switch try text("dist") {
    case "exponential": return .exponential(mean: mean)
    case "deterministic": return .deterministic(mean)
    case "uniform": return .uniform(mean: mean)
    case "lognormal": return .lognormal(mean: mean, variation: try positive("cv"))
    case "gamma": return .gamma(mean: mean, variation: try positive("cv"))
    case let other: throw RecordProblem("input 'dist' names an unknown service law '\(other)'")
    }
  }
}
