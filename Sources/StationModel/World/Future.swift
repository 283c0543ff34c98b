import DiscreteEvents

/// All arms of one replication as one unit of work; a worker keeps one and uses it again.
///
/// The latent table is made once for all arms that have the same demand, and every arm meets it day by day.
public struct Future: ~Copyable {
  private var arms: [Arm]
  private var tables: [LatentTable]
  /// Table of each arm.
  private var tableOfArm: [Int]
  private var roots: [RootCall] = []

  /// Prepares the arms. Cost: siting and geometry, O(zones × places) an arm.
  public init(arms: [ModelParameters]) {
    self.arms = []
    tables = []
    tableOfArm = []
    prepare(arms)
  }

  private mutating func prepare(_ parameters: [ModelParameters]) {
    let previous = arms
    arms = parameters.enumerated().map { index, arm in
      Arm(arm, reusing: index < previous.count ? previous[index] : nil)
    }
    tables = []
    tableOfArm = []
    for (index, arm) in parameters.enumerated() {
      let twin = parameters[..<index].firstIndex {
        $0.demand == arm.demand && $0.city == arm.city && $0.calendar == arm.calendar
      }
      if let twin {
        tableOfArm.append(tableOfArm[twin])
      } else {
        tableOfArm.append(tables.count)
        tables.append(LatentTable(arm))
      }
    }
  }

  /// Runs one replication of all arms and returns one record for each.
  ///
  /// - Parameters:
  ///   - seed: Master seed; seeds share nothing.
  ///   - replication: Number of the future, below 2²⁴.
  ///   - parameters: This future's own parameter set; nil keeps the arms as they are.
  ///   - checked: Asserts every invariant; a broken one traps with a message.
  public mutating func run(seed: UInt64, replication: UInt32, arms parameters: [ModelParameters]? = nil, checked: Bool = false)
    -> [Record]
  {
    if let parameters { prepare(parameters) }
    let random = KeyedRandom(seed: seed, replication: replication)
    // Worlds cannot stand in an array (they are not copied, ever): they stand in a buffer of their own.
    let worlds = UnsafeMutablePointer<World>.allocate(capacity: arms.count)
    // Regression to the mean is read in the base, where no station is: all count what one asks for.
    let countsCrime = arms.contains { $0.parameters.rollout.countsRecordedCrime }
    for index in arms.indices {
      (worlds + index).initialize(to: World(arms[index], random: random, checked: checked, countsCrime: countsCrime))
    }
    defer {
      worlds.deinitialize(count: arms.count)
      worlds.deallocate()
    }
    let days = arms.map { $0.parameters.calendar.dayCount }.max() ?? 0
    for day in 0..<days { step(worlds, day: day, random: random) }
    var records = arms.indices.map { index in
      worlds[index].run(until: .midnight(ofDay: arms[index].parameters.calendar.dayCount))
      worlds[index].finish()
      return worlds[index].record
    }
    if countsCrime {
      judgePilots(&records, arms: arms, tables: tableOfArm.map { tables[$0] }, random: random, checked: checked)
    }
    return records
  }

  /// Brings all arms through one day, with one making of its roots for each table.
  private mutating func step(_ worlds: UnsafeMutablePointer<World>, day: Int, random: KeyedRandom) {
    for table in tables.indices {
      var isMade = false
      for index in arms.indices where tableOfArm[index] == table && day < arms[index].parameters.calendar.dayCount {
        worlds[index].run(until: .midnight(ofDay: day))
        if !isMade { tables[table].roots(day: day, random: random, into: &roots) }
        isMade = true
        worlds[index].begin(day: day, roots: roots)
      }
    }
  }
}
