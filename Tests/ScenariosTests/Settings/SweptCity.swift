import DiscreteEvents
import Foundation
import Texts

@testable import Scenarios
@testable import StationModel

/// A tiny city in which every mechanism is on, with other values: it is read and simulated, or refused at a place, and never traps.
struct SweptCity {
  let scenario: Scenario
  private let folder: ScenarioFolder

  init() throws {
    folder = ScenarioFolder.samples()
    scenario = try folder.load("gated.jsonc").changing([
      ("organisations.station.cameras", "40"),
      ("offences.theft.deterredBy", "[\"patrol\", \"station\", \"cameras\"]"),
      ("city.residents", "3000"), ("offences.theft.committedPer1000PerYear", "150"), ("calendar.warmUpDays", "30"),
      ("calendar.coolDownDays", "1"),
      ("calendar.windows.before.months", "1"), ("calendar.windows.after.months", "1"), ("rollout.pilot.select.months", "0.5"),
      // Someone of every kind leaves and is replaced, and every priority is met, within two months.
      ("people.auxiliary.tenureYears", "{ \"precinct\": 0.3, \"station\": 0.3 }"), ("people.auxiliary.leavingPerYear", "2"),
      ("people.auxiliary.hireMonths", "0.25"),
      ("offences.fraud.priority", "4"), ("deterrence.nearStation.share", "0.9"),
      ("expect", "null"), ("uncertain", "null"),
    ])
  }

  /// The same city on a map that is drawn.
  func onMap(_ random: inout some RandomNumberGenerator, _ words: LastWords) -> Scenario {
    let name = "data/drawn-\(UUID().uuidString).geojson"
    folder.write(DrawnMap.geoJSON(&random), to: name)
    do {
      return try scenario.changing([
        ("city.grid", "null"), ("city.areas.edge.zones", "null"), ("precincts", "{ \"generate\": 2, \"is\": \"precinct\" }"),
        ("city.geojson", "{ \"file\": \"\(folder.path)/\(name)\", \"id\": \"code\" }"),
      ])
    } catch {
      words.fail("a drawn map is read as any other: \(error.rendered.en)")
    }
  }

  /// Events, roughly, beyond which a replication is too large for a test.
  static let most = 100_000.0

  enum Outcome: Equatable {
    case simulated
    /// Read, but too large to simulate in a test.
    case tooLarge
    case refused
    /// An error without a place.
    case unexplained(String)
  }

  /// Reads it with other values, and runs one replication of it with every invariant on, or does not.
  func run(_ changes: [(path: String, value: String)], simulating: Bool = true) -> Outcome {
    do {
      let parameters = try scenario.changing(changes).baseParameters
      guard Self.work(parameters) < Self.most else { return .tooLarge }
      if simulating { _ = Self.record(parameters) }
      return .simulated
    } catch {
      if let lost = error.diagnostics.first(where: { $0.position == nil }) { return .unexplained(lost.message.en) }
      return error.diagnostics.isEmpty ? .unexplained("no problem is named") : .refused
    }
  }

  /// Paths by name of all values that the file states under a pattern, each with its value.
  func places(of pattern: String) -> [(path: String, value: LocatedValue)] {
    var tree = scenario.tree
    guard case .success(let places) = TreePath(pattern).places(in: &tree, insertingAt: tree.position) else { return [] }
    // Defaults have been written into the copy: what is not in the file itself is not stated.
    return places.compactMap { place in
      guard let value = scenario.tree[place[...]], !value.isNull else { return nil }
      return (RowCollector.path(of: place, in: tree), value)
    }
  }

  static func record(_ parameters: ModelParameters) -> [Record] {
    var future = ReplicationSimulator(arms: [parameters])
    return future.run(seed: 11, replication: 0, checked: true)
  }

  /// Events that a replication has, roughly.
  static func work(_ parameters: ModelParameters) -> Double {
    let days = Double(parameters.calendar.dayCount)
    let kinds = parameters.demand.kinds
    let surge = parameters.demand.surges.flatMap(\.factors).max() ?? 1
    let attempts = parameters.offending?.kinds.reduce(0) { $0 + $1.committedPerYear } ?? 0
    let calls = kinds.reduce(attempts) {
      $0 + $1.perYear * Double($1.units) * max(1, $1.profile.holiday) * (1 + abs($1.growthPerYear))
    }
    let staffing = parameters.staffing
    // No city of the sweep has more than a few stations.
    let bases = staffing.precincts.map(\.organisation) + parameters.rollout.phases.flatMap { [$0.organisation, $0.organisation] }
    let people = bases.reduce(0.0) { sum, base in
      let organisation = staffing.organisations[base]
      return sum + Double(organisation.staff?.total ?? 0) + Double(organisation.volunteerPool?.target ?? 0)
        + 3 * Double(organisation.posts.reduce(0) { $0 + $1.count * $1.crew.total })
    }
    let places = Double(parameters.city.places.count)
    return days * (calls / 365 * max(1, surge / 10) + people + Double(kinds.count) * Double(parameters.city.zones.count) + places)
  }
}
