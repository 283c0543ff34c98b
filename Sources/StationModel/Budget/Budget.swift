import DiscreteEvents

/// What all of it costs, and what building is paid from.
enum Budget: Mechanism {
  struct State {
    var books: Books
    /// What building is paid from; nil without a limit.
    var cash: CashPlan?

    init(_ arm: Arm, random: KeyedRandom) {
      books = Books(arm, random: random)
      cash = CashPlan(arm.parameters)
    }
  }

  /// What its stations will cost, and from what they are paid.
  static func goesOn(as arm: Arm, _ world: inout World) {
    world.state.budget.books.arm = arm
    world.state.budget.cash = CashPlan(arm.parameters)
  }

  static func stationIsDecided(_ station: Int, _ world: inout World) {
    let plan = world.state.rollout.sites.stations[station]
    world.state.budget.books.addStation(plan)
  }

  static func monthEnds(at time: Time, _ world: inout World) {
    world.state.budget.books.close(month: world.month, bases: world.state.staffing.bases)
  }
}
