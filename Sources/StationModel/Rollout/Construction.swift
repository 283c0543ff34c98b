import DiscreteEvents

/// When the stations of an arm are built and opened in one future.
///
/// Building times belong to the station; the day it opens also depends on how many may be built at once and on the cash of the
/// quarter, so it is the arm's.
enum Construction {
  struct Schedule: Equatable {
    var startDay: Int
    var openDay: Int
  }

  static func schedule(_ stations: [StationPlan], _ parameters: ModelParameters, random: KeyedRandom) -> [Schedule] {
    var schedules = stations.map { _ in Schedule(startDay: 0, openDay: 0) }
    var cash = CashPlan(parameters)
    for (index, phase) in parameters.rollout.phases.enumerated() {
      let mine = stations.indices.filter { stations[$0].phase == index }
      if phase.opensOnStart {
        for station in mine {
          schedules[station] = Schedule(startDay: phase.startDay, openDay: phase.startDay)
          cash?.spend(StationCosts(stations[station], parameters, random: random).paid, on: phase.startDay)
        }
        continue
      }
      // Builders are free from the day their last station opened; the next site in order takes the first that is free.
      var builders = Array(repeating: phase.startDay, count: max(1, phase.buildingAtOnce))
      for station in mine {
        let builder = builders.indices.min { builders[$0] < builders[$1] }!
        let paid = StationCosts(stations[station], parameters, random: random).paid
        let start = cash?.firstDay(from: builders[builder], spending: paid) ?? builders[builder]
        let open = start + buildingDays(stations[station], parameters, random: random)
        schedules[station] = Schedule(startDay: start, openDay: open)
        builders[builder] = open
      }
    }
    return schedules
  }

  private static func buildingDays(_ station: StationPlan, _ parameters: ModelParameters, random: KeyedRandom) -> Int {
    guard let money = parameters.staffing.organisations[station.organisation].money else { return 0 }
    let months = max(0, money.buildMonths.draw(random, .building, station.id))
    return Int((months * 365 / 12).rounded())
  }
}
