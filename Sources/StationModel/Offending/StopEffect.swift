import DiscreteEvents

/// How much a patrol stop deters: what `Guardianship` asks at each of the millions of stops, made ready beforehand.
struct StopEffect: BitwiseCopyable {
  /// Effect of a crew with an officer while it is there, 0…1; a crew deters as its best member does.
  let strongest: Double
  private let ofPolice: Double
  private let ofAuxiliary: Double
  private let ofVolunteer: Double
  private let optimumMinutes: Double
  /// Length and effect of a stop that nobody cuts short.
  private let fullMs: Int64
  private let full: Double

  init(_ deterrence: DeterrenceParameters, dwellMinutes: Double) {
    strongest = deterrence.afterVisitShare * deterrence.scale
    ofPolice = deterrence.roleEffect[Int(Role.police.rawValue)]
    ofAuxiliary = deterrence.roleEffect[Int(Role.auxiliary.rawValue)]
    ofVolunteer = deterrence.roleEffect[Int(Role.volunteer.rawValue)]
    optimumMinutes = deterrence.dwellOptimumMinutes
    fullMs = TimeSpan.minutes(dwellMinutes).milliseconds
    full = DeterrenceFormulas.dwellEffect(minutes: dwellMinutes, optimum: optimumMinutes, maximum: strongest)
  }

  /// Effect of a crew as a share of that of one with an officer.
  func share(of crew: Headcount) -> Double {
    var best = 0.0
    if crew.police > 0 { best = max(best, ofPolice) }
    if crew.auxiliary > 0 { best = max(best, ofAuxiliary) }
    if crew.volunteer > 0 { best = max(best, ofVolunteer) }
    return best
  }

  /// Effect at the moment that a crew with an officer leaves after so many milliseconds.
  func after(_ ms: Int64) -> Double {
    if ms == fullMs { return full }
    return DeterrenceFormulas.dwellEffect(minutes: Double(ms) / 60_000, optimum: optimumMinutes, maximum: strongest)
  }
}
