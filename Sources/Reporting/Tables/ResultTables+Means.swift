import Experiments
import StationModel

extension ResultTables {
  /// Hours and positions of people and units.
  var staffing: ResultTable {
    ResultTable(
      file: "staffing.csv",
      title: "People and units: mean hours of one future, by month for the city and by window for precincts",
      columns: [
        Self.armColumn, Self.windowColumn, TableColumn("month", .string, "Calendar month; empty in rows of a whole window."),
        TableColumn("precinct", .string, "Id of the precinct; empty in rows of the whole city."),
        TableColumn("side", .string, "precinct for its own people and units, stations for those of the stations on its ground."),
      ] + StaffMeasure.allCases.map { TableColumn(Self.name($0), .number, unit: "h", Self.meaning($0)) }
    ) { emit in
      for index in 0..<layout.arms { staffRows(index, emit) }
    }
  }

  private func staffRows(_ index: Int, _ emit: ([TableValue]) -> Void) {
    let sums = result.tables.arms[index]
    let shape = layout.shape
    let width = StaffMeasure.allCases.count
    for side in StaffSide.allCases {
      let label = TableValue.text(side == .precinct ? "precinct" : "stations")
      for month in 0..<shape.months {
        let values = hours(sums[.staffByMonth], (side.rawValue * shape.months + month) * width)
        emit([arm(index), .text(names.windows[layout.windowOfMonth[month]]), .text(names.months[month]), .empty, label] + values)
      }
      for precinct in 0..<shape.precincts {
        for window in 0..<shape.windows {
          let first = ((side.rawValue * shape.precincts + precinct) * shape.windows + window) * width
          emit(
            [arm(index), .text(names.windows[window]), .empty, .text(names.precincts[precinct]), label]
              + hours(sums[.staffByPrecinct], first))
        }
      }
    }
  }

  private func hours(_ sums: [Int64], _ first: Int) -> [TableValue] {
    StaffMeasure.allCases.map { measure in
      let place = first + measure.rawValue
      return place < sums.count ? .number(Double(sums[place]) / 3_600_000 / futures) : .empty
    }
  }

  /// `dutyPoliceMs` is written as `dutyPoliceHours`.
  private static func name(_ measure: StaffMeasure) -> String { String("\(measure)".dropLast(2)) + "Hours" }

  private static func meaning(_ measure: StaffMeasure) -> String {
    switch measure {
    case .dutyPoliceMs: "Person-hours on duty of police officers."
    case .dutyAuxiliaryMs: "Person-hours on duty of auxiliary officers."
    case .dutyVolunteerMs: "Person-hours on duty of volunteers."
    case .overtimeMs: "Person-hours beyond the turn of duty."
    case .recalledMs: "Person-hours of crews recalled from work that is not simulated."
    case .postPlannedMs: "Hours that posts should have been manned."
    case .postMannedMs: "Hours that posts were manned."
    case .doorPlannedMs: "Hours that bases claimed to be open."
    case .doorMannedMs: "Of them, hours with somebody there."
    case .unitDutyMs: "Unit-hours on duty of responding units."
    case .unitBusyMs: "Of them, unit-hours on a call."
    case .patrolMs: "Unit-hours between calls of units that patrol."
    case .fleetMs: "Hours of units whose vehicle can fail."
    case .outageMs: "Of them, hours out of service."
    case .policePositionMs: "Position-hours established for police officers."
    case .policeFilledMs: "Of them, position-hours filled."
    case .positionMs: "Position-hours established, all roles."
    case .filledMs: "Of them, position-hours filled."
    case .experiencedMs: "Person-hours on duty, those of the new at their lower productivity."
    case .volunteerMs: "Hours of registered volunteers on the list, on duty or not."
    case .trainingMs: "Position-hours filled by somebody in training."
    case .casePlannedMs: "Person-hours of case work planned: posts that investigate."
    case .caseWorkedMs: "Of them, person-hours worked."
    case .sickMs: "Position-hours of days on which the holder was ill from the start."
    case .breakMs: "Hours that posts spent in meal breaks."
    }
  }

  /// The ledger, month by month.
  var ledger: ResultTable {
    ResultTable(
      file: "ledger.csv", title: "The ledger: exact sums over all futures, and the mean of one future",
      columns: [
        Self.armColumn, TableColumn("month", .string, "Calendar month."), Self.windowColumn,
        TableColumn("category", .string, "What the amount is for."),
        TableColumn("isStated", .boolean, "Counts in the cost as the plan states it."),
        TableColumn("isFull", .boolean, "Counts in the full cost."),
        TableColumn("isCash", .boolean, "Counts in the new cash."),
        TableColumn("centsOfAllFutures", .integer, unit: "0.01 CNY", "Exact sum over all futures, at prices of the price year."),
        TableColumn("meanCNY", .number, unit: "CNY", "Mean of one future."),
      ] + (isAppraised ? [TableColumn("isAnnualised", .boolean, "Counts in the full cost with capital annualised.")] : [])
    ) { emit in
      for index in 0..<layout.arms where !result.tables.arms[index][.ledger].isEmpty {
        for month in 0..<layout.shape.months {
          for category in LedgerCategory.allCases {
            let cents = result.tables.arms[index][.ledger][month * LedgerCategory.allCases.count + category.rawValue]
            if cents == 0 { continue }
            emit(
              [
                arm(index), .text(names.months[month]), .text(names.windows[layout.windowOfMonth[month]]), .text("\(category)"),
                .boolean(category.isStated), .boolean(category.isFull), .boolean(category.isCash), .integer(cents),
                .number(Double(cents) / 100 / futures),
              ] + (isAppraised ? [.boolean(category.isAnnualised)] : []))
          }
        }
      }
    }
  }

  /// When and where stations opened.
  var stations: ResultTable {
    ResultTable(
      file: "stations.csv", title: "Stations: where they stand and when they open over all futures",
      columns: [
        Self.armColumn, TableColumn("station", .integer, "Number of the station in its arm, from 1."),
        TableColumn("phase", .string, "Id of the rollout phase that builds it."),
        TableColumn("zone", .string, "Id of the zone in which it stands."),
        TableColumn("openedShare", .number, unit: "share", "Share of futures in which it opened before the run ended."),
        TableColumn(
          "openingDayMean", .number, unit: "d", "Mean day of opening over those futures; day 0 is the first counted day."),
        TableColumn("openingDayEarliest", .integer, unit: "d", "Earliest day of opening."),
        TableColumn("openingDayLatest", .integer, unit: "d", "Latest day of opening."),
      ]
    ) { emit in
      let start = layout.monthStarts.first ?? 0
      for index in 0..<layout.arms {
        for (number, station) in result.tables.arms[index].stations.enumerated() {
          emit([
            arm(index), .integer(number + 1), phase(index, station.phase), .text(names.zones[station.zone].id),
            .number(Double(station.opened) / futures),
            station.opened > 0 ? .number(station.openingDay.mean - Double(start)) : .empty,
            station.earliestDay.map { .integer($0 - start) } ?? .empty, station.latestDay.map { .integer($0 - start) } ?? .empty,
          ])
        }
      }
    }
  }

  private func phase(_ index: Int, _ phase: Int) -> TableValue {
    index < names.phases.count && phase < names.phases[index].count ? .text(names.phases[index][phase].id) : .integer(phase)
  }
}
