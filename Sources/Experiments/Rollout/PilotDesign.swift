public import StationModel

/// A pilot as it might be run: so many sites, watched for so many months before and after they open.
public struct PilotDesign: Hashable, Sendable {
  public var sites: Int
  public var months: Int

  public init(sites: Int, months: Int) {
    self.sites = sites
    self.months = months
  }

  /// Days of so many months of 365/12 days.
  public static func days(months: Int) -> Int { Int((Double(months) * 365 / 12).rounded()) }

  /// How a scenario's pilot chooses its sites, in the word of the scenario file.
  public static func choice(in parameters: ModelParameters) -> String {
    switch parameters.rollout.phases.first?.sites {
    case .worstRecent: "worstRecent"
    case .longRunRisk: "longRunRisk"
    case .random: "random"
    default: "listed"
    }
  }

  /// What stands in the way of a pilot of this design in a scenario; nil when nothing does.
  public enum Obstacle: Equatable, Sendable {
    case noPilot
    /// The file lists fewer sites.
    case sitesListed(Int)
    /// So many days are missing before, or after, the opening.
    case daysBefore(Int)
    case daysAfter(Int)
  }

  public func obstacle(in parameters: ModelParameters) -> Obstacle? {
    guard let pilot = parameters.rollout.phases.first, pilot.opensOnStart else { return .noPilot }
    if case .listed(let zones) = pilot.sites, zones.count < sites { return .sitesListed(zones.count) }
    let days = Self.days(months: months)
    if pilot.startDay < days { return .daysBefore(days - pilot.startDay) }
    let end = parameters.calendar.monthStarts.last ?? 0
    return pilot.startDay + days > end ? .daysAfter(pilot.startDay + days - end) : nil
  }
}

extension ModelParameters {
  /// The same city without a rollout, until the pilot has been watched for so many months.
  func withoutRollout(months: Int) -> ModelParameters {
    var parameters = self
    parameters.rollout = RolloutParameters()
    parameters.calendar = calendar.ending(after: (rollout.phases.first?.startDay ?? 0) + PilotDesign.days(months: months))
    return parameters
  }

  /// The pilot alone, with so many of its sites. Traps where the design meets an obstacle.
  func withPilot(sites: Int, months: Int) -> ModelParameters {
    guard var pilot = rollout.phases.first else { preconditionFailure("a scenario without a pilot has no power") }
    switch pilot.sites {
    case .listed(let zones): pilot.sites = .listed(Array(zones.prefix(sites)))
    case .worstRecent(_, let areas): pilot.sites = .worstRecent(count: sites, areaKinds: areas)
    case .longRunRisk(_, let areas): pilot.sites = .longRunRisk(count: sites, areaKinds: areas)
    case .random(_, let areas): pilot.sites = .random(count: sites, areaKinds: areas)
    default: preconditionFailure("a pilot's sites are listed, by record, by risk or by lot")
    }
    // What it measures is asked for even where the file does not choose sites by it.
    pilot.selectionDays = pilot.selectionDays ?? 0..<max(1, pilot.startDay)
    var parameters = withoutRollout(months: months)
    parameters.rollout = RolloutParameters(phases: [pilot])
    return parameters
  }
}

extension CalendarParameters {
  /// The calendar up to the end of the month that contains the day before `day`; no cool-down.
  func ending(after day: Int) -> CalendarParameters {
    guard let end = monthStarts.firstIndex(where: { $0 >= day }) else { return self }
    let days = monthStarts[end]
    return CalendarParameters(
      warmUpDays: warmUpDays, coolDownDays: 0, monthStarts: Array(monthStarts[...end]),
      windowOfMonth: Array(windowOfMonth[..<end]), weekday: Array(weekday[..<days]), monthOfYear: Array(monthOfYear[..<days]),
      isHoliday: Array(isHoliday[..<days]))
  }
}
