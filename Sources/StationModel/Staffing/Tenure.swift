import DiscreteEvents

/// Spells of a position under turnover: held, vacant, perhaps in training, held …; keyed to the position, the same in every arm.
///
/// Tenures are exponential: who has stayed long is no likelier to go. So a position that is moved to another kind of base keeps its
/// draw and runs through the rest of it at the other pace.
struct Tenure {
  enum State {
    case held
    /// Somebody is hired and then trained; or a successor comes from inside the force.
    case vacant(hires: Bool)
    case training
  }
  private(set) var state: State
  /// Day on which the present holder took the position up; before day 0 for a holder of the start.
  private(set) var heldSince: Double
  /// Time in days at which the present state ends.
  private(set) var endsOn: Double
  private var spell: UInt32 = 0

  /// In its long-run state on day 0: each state with its share of the cycle, and somewhere within it.
  init(_ turnover: TurnoverParameters, at kind: Organisation.Kind, id: UInt64, random: KeyedRandom) {
    let held = turnover.tenureDays(at: kind)
    let leavers = turnover.leaverShare(at: kind)
    let hiring = turnover.hireMonths * Tenure.month
    let training = turnover.trainingMonths * Tenure.month
    let handover = turnover.handoverMonths * Tenure.month
    let (place, age) = random.uniforms(.tenureStart, id)
    var left = place * (held + leavers * (hiring + training) + (1 - leavers) * handover)
    heldSince = 0
    endsOn = 0
    state = .held
    if left < held {
      heldSince = -Distribution.exponential(mean: held).quantile(age)
      endsOn = length(turnover, at: kind, id: id, random: random)
      return
    }
    left -= held
    if left < leavers * hiring {
      state = .vacant(hires: true)
      endsOn = hiring - left / leavers
      return
    }
    left -= leavers * hiring
    if left < leavers * training {
      state = .training
      endsOn = training - left / leavers
      return
    }
    left -= leavers * training
    state = .vacant(hires: false)
    endsOn = leavers < 1 ? max(0, handover - left / (1 - leavers)) : 0
  }

  /// Taken up on a day by somebody who is ready for work.
  init(_ turnover: TurnoverParameters, at kind: Organisation.Kind, id: UInt64, takenUpOn day: Int, random: KeyedRandom) {
    state = .held
    heldSince = Double(day)
    endsOn = Double(day)
    endsOn += length(turnover, at: kind, id: id, random: random)
  }

  /// Brings the position to the given day.
  mutating func advance(
    toDay day: Int, _ turnover: TurnoverParameters, at kind: Organisation.Kind, id: UInt64, random: KeyedRandom
  ) {
    while endsOn <= Double(day) {
      switch state {
      case .held:
        let leaves = random.uniforms(.tenure, id, spell).1 < turnover.leaverShare(at: kind)
        spell += 1
        state = .vacant(hires: leaves)
        endsOn += (leaves ? turnover.hireMonths : turnover.handoverMonths) * Tenure.month
      case .vacant(hires: true):
        state = .training
        endsOn += turnover.trainingMonths * Tenure.month
      case .vacant(hires: false), .training:
        state = .held
        heldSince = endsOn
        endsOn += length(turnover, at: kind, id: id, random: random)
      }
    }
  }

  /// The position goes to another kind of base: the rest of the tenure is lived through at that base's pace.
  mutating func move(
    on day: Int, _ turnover: TurnoverParameters, from former: Organisation.Kind, to kind: Organisation.Kind
  ) {
    guard case .held = state else { return }
    endsOn = Double(day) + (endsOn - Double(day)) * turnover.tenureDays(at: kind) / turnover.tenureDays(at: former)
  }

  /// Days of a month.
  private static let month = 365.0 / 12

  private func length(
    _ turnover: TurnoverParameters, at kind: Organisation.Kind, id: UInt64, random: KeyedRandom
  ) -> Double {
    Distribution.exponential(mean: turnover.tenureDays(at: kind)).quantile(random.uniform(.tenure, id, spell))
  }
}
