import DiscreteEvents

/// All arms of one replication as one unit of work; a worker keeps one and uses it again.
///
/// The latent table is made once for all arms that have the same demand, and every arm meets it day by day. Arms that have no
/// counterfactual among the others get one that is simulated with them and seen only in their account.
public struct ReplicationSimulator: ~Copyable {
  private var simulated: SimulatedArms
  private var arms: [Arm] = []
  private var tables: [LatentTable] = []
  /// Table of each arm.
  private var tableOfArm: [Int] = []
  /// The roots of some days in a row.
  private var roots = Array(repeating: DayRoots(), count: ReplicationSimulator.daysAtOnce)
  /// Of each arm, where its gate was asked for the truth: the record of a world in which it said go at once.
  private var forced: [Record?] = []
  private let placeboReplications: UInt32
  /// Whether arms that are one until a day are simulated as one until then; it changes no byte.
  private let sharesPast: Bool
  private(set) var partings: [Parting?] = []

  /// Prepares the arms; the first is the base. Cost: siting and geometry, O(zones × places) an arm, and the solving of root rates.
  ///
  /// - Parameters:
  ///   - arms: The parameters of each arm.
  ///   - placeboReplications: In so many replications the base is run once more with other patrol keys, for its placebo account.
  ///   - sharesPast: Arms that are one until a day are simulated as one until then: faster, and the same bytes.
  public init(arms: [ModelParameters], placeboReplications: UInt32 = 0, sharesPast: Bool = true) {
    self.placeboReplications = placeboReplications
    self.sharesPast = sharesPast
    simulated = SimulatedArms([])
    prepare(arms)
  }

  private mutating func prepare(_ parameters: [ModelParameters]) {
    let previous = arms
    let parameters = DisputeParameters.shareToday(parameters)
    simulated = SimulatedArms(Self.calibrated(parameters))
    let constants = simulated.statusQuos.map { CounterConstants($0, city: previous.first?.city(of: $0) ?? City($0.city)) }
    arms = simulated.all.enumerated().map { index, arm in
      Arm(arm, reusing: index < previous.count ? previous[index] : nil, counter: constants[simulated.statusQuo[index]])
    }
    tables = []
    tableOfArm = []
    let rates = simulated.statusQuos.map { RootRates.solved(Arm($0, reusing: arms.first)) }
    for (index, arm) in arms.enumerated() {
      let quo = simulated.statusQuo[index]
      let alike = (0..<index).first { other in
        simulated.statusQuo[other] == quo && simulated.all[other].demand == arm.parameters.demand
          && simulated.all[other].disputes == arm.parameters.disputes
          && simulated.all[other].counter == arm.parameters.counter && simulated.all[other].city == arm.parameters.city
          && simulated.all[other].calendar == arm.parameters.calendar
      }
      if let alike {
        tableOfArm.append(tableOfArm[alike])
      } else {
        tableOfArm.append(tables.count)
        tables.append(LatentTable(arm.parameters, attemptsPerYear: rates[quo]))
      }
    }
    partings = sharesPast ? Parting.all(of: arms, tables: tableOfArm, daysAtOnce: Self.daysAtOnce) : arms.map { _ in nil }
  }

  /// Whether an arm is held against itself.
  func isItsOwnCounterfactual(_ arm: Int) -> Bool { arm == 0 && simulated.counterfactual[arm] == nil }

  /// Whether the gate of an arm's world is to be held against what would have come of a go.
  private func asksForTruth(_ world: Int) -> Bool {
    world < simulated.given && !isItsOwnCounterfactual(world) && arms[world].parameters.rollout.gate?.truth != nil
  }

  /// Arms with one world are calibrated once.
  private static func calibrated(_ parameters: [ModelParameters]) -> [ModelParameters] {
    var solved: [(world: OffendingParameters?, scale: OffendingParameters?)] = []
    return parameters.map { arm in
      guard arm.offending?.deterrence.calibrateTo != nil else { return arm }
      var arm = arm
      if let known = solved.first(where: { $0.world == arm.offending }) {
        arm.offending = known.scale
        return arm
      }
      let calibrated = arm.calibrated().offending
      solved.append((arm.offending, calibrated))
      arm.offending = calibrated
      return arm
    }
  }

  /// Runs one replication of all arms and returns one record for each that was given.
  ///
  /// - Parameters:
  ///   - seed: Master seed; seeds share nothing.
  ///   - replication: Number of the replication, below 2²⁴.
  ///   - parameters: This replication's own parameter set; nil keeps the arms as they are.
  ///   - checked: Asserts every invariant; a broken one traps with a message.
  public mutating func run(seed: UInt64, replication: UInt32, arms parameters: [ModelParameters]? = nil, checked: Bool = false)
    -> [Record]
  {
    if let parameters { prepare(parameters) }
    let random = KeyedRandom(seed: seed, replication: replication)
    let hasPlacebo = replication < placeboReplications && (arms[0].parameters.offending?.deterrence.afterVisitShare ?? 0) > 0
    let count = arms.count + (hasPlacebo ? 1 : 0)
    // Worlds cannot stand in an array (they are not copied, ever): they stand in a buffer of their own.
    let worlds = UnsafeMutablePointer<World>.allocate(capacity: count)
    // Regression to the mean is read in the base, where no station is: all count what one asks for.
    let countsCrime = arms.contains { $0.parameters.rollout.countsRecordedCrime }
    let observation = Parting.observation(of: arms)
    for index in arms.indices where partings[index] == nil {
      let seen = arms[index].parameters.rollout.isEmpty ? observation : nil
      (worlds + index).initialize(
        to: World(arms[index], random: random, checked: checked, countsCrime: countsCrime, observation: seen))
    }
    if hasPlacebo {
      (worlds + arms.count).initialize(to: World(arms[0], random: random, checked: checked, patrolKey: Self.placeboKey))
    }
    defer {
      worlds.deinitialize(count: count)
      worlds.deallocate()
    }
    forced = Array(repeating: nil, count: arms.count)
    let days = arms.map { $0.parameters.calendar.dayCount }.max() ?? 0
    for first in stride(from: 0, to: days, by: Self.daysAtOnce) {
      part(worlds, on: first)
      step(worlds, count: count, days: first..<first + Self.daysAtOnce, random: random)
    }
    for index in 0..<count {
      worlds[index].run(until: worlds[index].end)
      worlds[index].finish()
    }
    var records = records(worlds, hasPlacebo: hasPlacebo, checked: checked)
    if countsCrime {
      // An arm that is not simulated as offending has no counterfactual: the base stands in.
      let bases = (0..<simulated.given).map { worlds[simulated.counterfactual[$0] ?? 0].record }
      judgePilots(&records, bases: bases, forced: forced, arms: arms)
    }
    return records
  }

  private static let placeboKey: UInt64 = 0x506C_6163_6562_6F00

  /// Days that one world goes on before the next one's turn: a world fills the processor's cache, and every turn fills it anew.
  private static let daysAtOnce = 7

  /// Makes the worlds whose day has come, each a copy of the one that it was until now.
  private func part(_ worlds: UnsafeMutablePointer<World>, on day: Int) {
    for (index, parting) in partings.enumerated() {
      guard let parting, parting.day == day else { continue }
      worlds[parting.other].run(until: .midnight(ofDay: day))
      (worlds + index).initialize(to: World(copying: worlds[parting.other], as: arms[index]))
    }
  }

  /// Brings all arms through some days, with one making of their roots for each table.
  private mutating func step(_ worlds: UnsafeMutablePointer<World>, count: Int, days: Range<Int>, random: KeyedRandom) {
    for table in tables.indices {
      var isMade = false
      for index in 0..<count {
        let arm = index < arms.count ? index : 0
        guard tableOfArm[arm] == table, index >= arms.count || partings[arm].map({ $0.day <= days.lowerBound }) ?? true else {
          continue
        }
        let days = days.clamped(to: 0..<arms[arm].parameters.calendar.dayCount)
        // Arms with one table have one calendar.
        if !isMade { for day in days { tables[table].roots(day: day, random: random, into: &roots[day - days.lowerBound]) } }
        isMade = true
        for day in days {
          let place = day - days.lowerBound
          worlds[index].run(until: .midnight(ofDay: day))
          if asksForTruth(index), worlds[index].decidesFirst(on: day) {
            forced[index] = beginGateDay(&worlds[index], day: day, roots: roots[place], of: tables[table])
          } else {
            worlds[index].begin(day, roots[place])
          }
        }
      }
    }
  }

  /// The records of the given arms, each with the account against its counterfactual.
  private func records(_ worlds: UnsafeMutablePointer<World>, hasPlacebo: Bool, checked: Bool) -> [Record] {
    var sides: [AttemptJoin.Side?] = Array(repeating: nil, count: arms.count + 1)
    func side(_ index: Int) -> AttemptJoin.Side {
      if let side = sides[index] { return side }
      let side = AttemptJoin.Side(worlds[index].state.offending.attempts)
      sides[index] = side
      return side
    }
    func account(_ index: Int, against base: Int) -> DisplacementAccount {
      let account = AttemptJoin(
        base: side(base), scenario: side(index), arm: worlds[index].arm,
        servedSince: worlds[index].state.offending.guardianship.servedSince,
        roles: worlds[index].record.roles
      ).joined()
      if checked { worlds[index].record.checkIdentities(of: account, base: worlds[base].record) }
      return account
    }
    return (0..<simulated.given).map { index in
      var record = worlds[index].record
      if let counterfactual = simulated.counterfactual[index] { record.account = account(index, against: counterfactual) }
      if index == 0 && hasPlacebo { record.placebo = account(arms.count, against: 0) }
      return record
    }
  }
}
