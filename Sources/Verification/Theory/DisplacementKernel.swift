import StationModel

/// Where displaced offences go: by the pull of places, which falls with distance, within a reach.
///
/// Weights w ∝ attractiveness · k(d) for 0 < d ≤ reach, and zero elsewhere; they add up to 1, so that no offence is lost.
struct DisplacementKernel: Equatable, Sendable {
  /// Decay distance in kilometres, above 0.
  let scale: Double
  /// Farthest distance in kilometres, above 0.
  let reach: Double
  let form: DistanceForm

  init(scale: Double, reach: Double, form: DistanceForm) {
    precondition(scale > 0 && reach > 0, "a scale and a reach above 0")
    self.scale = scale
    self.reach = reach
    self.form = form
  }

  /// Shares of the displaced offences by place; all zero when no place is within reach.
  /// - Parameter places: distance in kilometres and attractiveness, both ≥ 0.
  func weights(_ places: [(km: Double, attractiveness: Double)]) -> [Double] {
    let pulls = places.map { place in
      place.km > 0 && place.km <= reach
        ? place.attractiveness * DeterrenceFormulas.distanceWeight(km: place.km, scale: scale, form: form) : 0
    }
    let sum = pulls.reduce(0, +)
    return sum > 0 ? pulls.map { $0 / sum } : pulls
  }
}
