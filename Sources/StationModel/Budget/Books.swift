import DiscreteEvents

/// The books of one replication: what is owed in the month under way, and the ledger of the months closed.
///
/// Amounts are cents of the price year; a month's pay is the filled days of its positions × a 365th of the yearly cost.
struct Books {
  /// A reference: a world that is copied to be looked at carries no parameters of its own.
  var arm: Arm
  private let isKept: Bool
  private let random: KeyedRandom
  /// By station, in the order in which they were added; and a year's share of each one's capital, zero without an appraisal.
  private var costs: [StationCosts] = []
  private var annualised: [Int64] = []
  private let precincts: Int
  /// Filled days of positions by base, role and whether transferred.
  private var filledDays: [Int64]
  /// Person time in overtime and on duty, ms, by base and role.
  private var overtimeMs: [Int64]
  private var dutyMs: [Int64]
  private var openDays: [Int64]
  private var officeDays: [Int64] = [0, 0, 0]
  private(set) var entries: [LedgerEntry] = []
  /// The running balance, kept beside the entries so that the two can be held against each other.
  private(set) var balance: Int64 = 0

  private var parameters: ModelParameters { _read { yield arm.parameters } }

  init(_ arm: Arm, random: KeyedRandom) {
    self.arm = arm
    isKept = arm.parameters.budget != nil
    precincts = arm.parameters.staffing.precincts.count
    self.random = random
    filledDays = Array(repeating: 0, count: precincts * 6)
    overtimeMs = Array(repeating: 0, count: precincts * 3)
    dutyMs = overtimeMs
    openDays = []
  }

  /// Makes room for the next station and draws what it costs.
  mutating func addStation(_ station: StationPlan) {
    filledDays.append(contentsOf: repeatElement(0, count: 6))
    overtimeMs.append(contentsOf: repeatElement(0, count: 3))
    dutyMs.append(contentsOf: repeatElement(0, count: 3))
    openDays.append(0)
    let cost = StationCosts(station, parameters, random: random)
    let factor = parameters.budget?.appraisal?.capitalRecoveryFactor ?? 0
    costs.append(cost)
    annualised.append(Int64((Double(cost.paid) * factor).rounded()))
  }

  /// Capital that belongs to no single station: an upgrade.
  mutating func payCapital(_ cents: Int64, month: Int) {
    guard month >= 0 else { return }
    book(LedgerEntry(month: month, station: nil, category: .capital, cents: cents))
  }

  /// What a station pays besides: fees, devices.
  mutating func pay(_ cents: Int64, for category: LedgerCategory, station: Int?, month: Int) {
    guard month >= 0 else { return }
    book(LedgerEntry(month: month, station: station, category: category, cents: cents))
  }

  /// Running cost that is no share of a year: publicity, surveys. Before the counted months it is not booked.
  mutating func payRunning(_ cents: Int64, station: Int?, month: Int) {
    pay(cents, for: .running, station: station, month: month)
  }

  /// A day of filled positions, of those that moved there and of the others.
  mutating func addFilledDays(base: Int, role: Role, transferred: Int64, others: Int64) {
    filledDays[base * 6 + Int(role.rawValue) * 2] += others
    filledDays[base * 6 + Int(role.rawValue) * 2 + 1] += transferred
  }

  mutating func addOpenDay(station: Int) { openDays[station] += 1 }
  mutating func addOfficeDay(role: Role, positions: Int) { officeDays[Int(role.rawValue)] += Int64(positions) }

  mutating func addDuty(base: Int, crew: Headcount, ms: Int64) {
    for role in Role.allCases { dutyMs[base * 3 + Int(role.rawValue)] += ms * Int64(crew[role]) }
  }

  mutating func addOvertime(base: Int, crew: Headcount, ms: Int64) {
    for role in Role.allCases { overtimeMs[base * 3 + Int(role.rawValue)] += ms * Int64(crew[role]) }
  }

  /// Capital is paid when building starts; before the counted months it is not booked.
  mutating func startBuilding(_ station: Int, month: Int) {
    guard month >= 0 else { return }
    book(LedgerEntry(month: month, station: station, category: .capital, cents: costs[station].capital))
    book(LedgerEntry(month: month, station: station, category: .overrun, cents: costs[station].overrun))
  }

  private mutating func book(_ entry: LedgerEntry) {
    guard isKept, entry.cents != 0 else { return }
    if let last = entries.lastIndex(where: {
      $0.month == entry.month && $0.station == entry.station && $0.category == entry.category
    }) {
      entries[last].cents += entry.cents
    } else {
      entries.append(entry)
    }
    balance += entry.cents
  }

  /// Writes the month's entries, station by station and then the rest of the city, and begins the next month.
  mutating func close(month: Int, bases: borrowing [Base]) {
    if month >= 0 && isKept {
      for base in bases.indices { closeBase(base, bases[base], month: month) }
      closeCity(bases, month: month)
    }
    reset(&filledDays)
    reset(&overtimeMs)
    reset(&dutyMs)
    reset(&openDays)
    reset(&officeDays)
  }

  private mutating func closeBase(_ index: Int, _ base: Base, month: Int) {
    guard let station = base.station else { return }
    book(
      LedgerEntry(
        month: month, station: station, category: .operationStated, cents: share(costs[station].statedPerYear, openDays[station]))
    )
    book(
      LedgerEntry(
        month: month, station: station, category: .running, cents: share(costs[station].runningPerYear, openDays[station])))
    book(
      LedgerEntry(
        month: month, station: station, category: .capitalAnnualised, cents: share(annualised[station], openDays[station])))
    var allowances: Int64 = 0
    for role in Role.allCases {
      let wage = parameters.staffing.roles[Int(role.rawValue)].wageCentsPerYear
      let (hired, moved) = (filledDays[index * 6 + Int(role.rawValue) * 2], filledDays[index * 6 + Int(role.rawValue) * 2 + 1])
      let allowance = allowance(role, base: index)
      // Who was moved here had an allowance before: that part is no new cash.
      let former = moved == 0 ? 0 : allowance * moved / (hired + moved)
      allowances += allowance - former
      book(LedgerEntry(month: month, station: station, category: .wagesHired, cents: share(wage, hired)))
      book(LedgerEntry(month: month, station: station, category: .wagesTransferred, cents: share(wage, moved) + former))
    }
    book(LedgerEntry(month: month, station: station, category: .allowances, cents: allowances))
    book(LedgerEntry(month: month, station: station, category: .overtime, cents: overtime(index, base)))
  }

  private mutating func closeCity(_ bases: borrowing [Base], month: Int) {
    var wages: Int64 = 0
    var overtimePay: Int64 = 0
    for role in Role.allCases {
      var days = officeDays[Int(role.rawValue)]
      for base in 0..<precincts {
        days += filledDays[base * 6 + Int(role.rawValue) * 2]
        wages += allowance(role, base: base)
      }
      wages += share(parameters.staffing.roles[Int(role.rawValue)].wageCentsPerYear, days)
    }
    for base in 0..<precincts { overtimePay += overtime(base, bases[base]) }
    book(LedgerEntry(month: month, station: nil, category: .wagesCity, cents: wages))
    book(LedgerEntry(month: month, station: nil, category: .overtimeCity, cents: overtimePay))
  }

  /// Allowances of a month's hours on duty.
  private func allowance(_ role: Role, base: Int) -> Int64 {
    let index = Int(role.rawValue)
    return dutyMs[base * 3 + index] / 1000 * parameters.staffing.roles[index].allowanceCentsPerHour / 3600
  }

  private func overtime(_ index: Int, _ base: Base) -> Int64 {
    let organisation = parameters.staffing.organisations[base.organisation]
    var cents = 0.0
    for role in [Role.police, .auxiliary] {
      let one = parameters.staffing.roles[Int(role.rawValue)]
      let hourly = Double(one.wageCentsPerYear) / (one.hoursPerYear ?? organisation.hoursPerPersonYear)
      let hours = Double(overtimeMs[index * 3 + Int(role.rawValue)]) / 3_600_000
      cents += hours * hourly * (parameters.budget?.overtimeFactor ?? 1)
    }
    return Int64(cents.rounded())
  }

  /// A yearly amount for so many days of 365, rounded to the cent.
  private func share(_ perYear: Int64, _ days: Int64) -> Int64 { (perYear * days * 2 + 365) / 730 }

  private func reset(_ values: inout [Int64]) {
    for index in values.indices { values[index] = 0 }
  }
}
