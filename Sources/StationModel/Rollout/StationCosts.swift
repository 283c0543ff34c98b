import DiscreteEvents

/// What one station costs in one replication, in cents of the price year: the same in every arm that has it.
struct StationCosts: Equatable {
  /// Capital as planned.
  var capital: Int64 = 0
  /// What is paid above the planned capital; below zero where it came cheaper.
  var overrun: Int64 = 0
  var statedPerYear: Int64 = 0
  var runningPerYear: Int64 = 0

  /// Capital as it is paid.
  var paid: Int64 { capital + overrun }

  /// Nothing where the organisation has no money section.
  init(_ station: StationPlan, _ parameters: ModelParameters, random: KeyedRandom) {
    guard let money = parameters.staffing.organisations[station.organisation].money else { return }
    func cents(_ distribution: Distribution, _ index: UInt32) -> Int64 {
      Int64((distribution.draw(random, .stationMoney, station.id, index) * 100).rounded())
    }
    capital = cents(money.capitalCNY, 0)
    statedPerYear = cents(money.statedOperationCNYPerYear, 1)
    runningPerYear = cents(money.runningCNYPerYear, 2)
    guard let factor = money.capitalOverrun?.draw(random, .capitalOverrun, station.id) else { return }
    overrun = Int64((Double(capital) * (factor - 1)).rounded())
  }
}
