import DiscreteEvents

/// When the stations of a phase are built and opened in one replication.
///
/// Building times belong to the station; the day it opens also depends on how many may be built at once and on the cash of the
/// quarter, so it is the arm's.
enum Construction {
  struct Schedule: Equatable {
    var startDay: Int
    var openDay: Int
  }

  /// - Parameters:
  ///   - stations: The phase's, in the order in which they are built.
  ///   - first: Day on which the phase begins.
  ///   - cash: What building has to be paid from; nil pays at once.
  static func schedule(
    _ stations: [StationPlan], of phase: RolloutPhase, from first: Int, _ parameters: ModelParameters, random: KeyedRandom,
    cash: inout CashPlan?
  ) -> [Schedule] {
    if phase.opensOnStart {
      return stations.map { station in
        cash?.spend(StationCosts(station, parameters, random: random).paid, on: first)
        return Schedule(startDay: first, openDay: first)
      }
    }
    // Builders are free from the day their last station opened; the next site in order takes the first that is free.
    var builders = Array(repeating: first, count: max(1, phase.buildingAtOnce))
    return stations.map { station in
      let builder = builders.indices.min { builders[$0] < builders[$1] }!
      let paid = StationCosts(station, parameters, random: random).paid
      let start = cash?.firstDay(from: builders[builder], spending: paid) ?? builders[builder]
      let open = start + buildingDays(station, parameters, random: random)
      builders[builder] = open
      return Schedule(startDay: start, openDay: open)
    }
  }

  private static func buildingDays(_ station: StationPlan, _ parameters: ModelParameters, random: KeyedRandom) -> Int {
    guard let money = parameters.staffing.organisations[station.organisation].money else { return 0 }
    let months = money.buildMonths.draw(random, .building, station.id)
    return Int((months * 365 / 12).rounded())
  }
}
