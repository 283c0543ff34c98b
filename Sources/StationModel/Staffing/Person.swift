import DiscreteEvents

/// An established position, or a place on the list of volunteers, and, when it is filled, the person who holds it.
struct Person {
  /// How a position is filled and becomes empty.
  enum Occupancy {
    case vacancies(Vacancy)
    case turnover(Tenure)
    /// No established position.
    case volunteers(Membership)

    /// Time in days at which it changes next; ∞ for what stays as it is.
    var changesOn: Double {
      switch self {
      case .vacancies(let vacancy): vacancy.changesOn
      case .turnover(let tenure): tenure.endsOn
      case .volunteers(let membership): membership.isTaken ? membership.leavesOn : .infinity
      }
    }
  }
  /// Key of the position: it stays the same wherever the position is moved.
  let id: UInt64
  let role: Role
  /// True for a position that moved to where it is from a precinct or an office: its pay is no new cash, unless the one it left
  /// behind is filled again.
  var isTransferred: Bool
  /// Hours owed to the roster in ms: grows with every day at work, shrinks with every turn; who has most is called next.
  var balance: Int64
  /// End of the last turn on the roster; nil before the first.
  var restsFrom: Time?
  /// Day from which the holder may at most have known the place: the day on which the position came there.
  var knownSince = -Double.infinity
  private(set) var occupancy: Occupancy
  /// Somebody holds it.
  private(set) var isFilled: Bool
  /// Somebody holds it who is on the roster: not in training, not on the list only.
  private(set) var isAtWork: Bool
  /// Nil where nobody is ever ill.
  private var illness: Illness?
  /// Nothing changes before this day.
  private var settledUntil = -Double.infinity

  init(id: UInt64, role: Role, isTransferred: Bool, balance: Int64, occupancy: Occupancy) {
    self.id = id
    self.role = role
    self.isTransferred = isTransferred
    self.balance = balance
    self.occupancy = occupancy
    isFilled = false
    isAtWork = false
    readOccupancy()
  }

  /// The holder is ill since before midnight.
  var isIll: Bool { illness?.isIll ?? false }

  /// On the roster of the day.
  var isAvailable: Bool { isAtWork && !isIll }

  /// The holder falls ill today before a time.
  func fallsIll(before time: Time) -> Bool { illness?.begins(before: time) ?? false }

  /// True for a place on the list of volunteers, which is no established position.
  var isOfPool: Bool {
    if case .volunteers = occupancy { true } else { false }
  }

  /// Brings it to the given day.
  mutating func advance(toDay day: Int, _ role: RoleParameters, at kind: Organisation.Kind, random: KeyedRandom) {
    guard settledUntil <= Double(day) else { return }
    switch occupancy {
    case .vacancies(var vacancy):
      vacancy.advance(toDay: day, role, id: id, random: random)
      occupancy = .vacancies(vacancy)
    case .turnover(var tenure):
      guard let turnover = role.turnover else { return }
      tenure.advance(toDay: day, turnover, at: kind, id: id, random: random)
      occupancy = .turnover(tenure)
    case .volunteers(var membership):
      membership.advance(toDay: day)
      occupancy = .volunteers(membership)
    }
    readOccupancy()
    settledUntil = occupancy.changesOn
    guard let leave = role.sickLeave else { return }
    var illness = self.illness ?? Illness(leave, id: id, random: random)
    illness.advance(toDay: day, leave, id: id, random: random)
    settledUntil = min(settledUntil, illness.changesOn)
    self.illness = illness
  }

  /// It comes to another base, where its holder has to learn anew.
  mutating func move(on day: Int, _ role: RoleParameters, from former: Organisation.Kind, to kind: Organisation.Kind) {
    knownSince = Double(day)
    settledUntil = -.infinity
    guard case .turnover(var tenure) = occupancy, let turnover = role.turnover else { return }
    tenure.move(on: day, turnover, from: former, to: kind)
    occupancy = .turnover(tenure)
  }

  /// Somebody takes an empty place on the list of volunteers.
  mutating func join(on day: Int, _ pool: VolunteerPool, random: KeyedRandom) {
    guard case .volunteers(var membership) = occupancy else { return }
    membership.join(on: day, pool, id: id, random: random)
    occupancy = .volunteers(membership)
    knownSince = Double(day)
    settledUntil = -.infinity
    readOccupancy()
  }

  /// Productivity of the holder on a day, as a share of an experienced person's.
  func productivity(on day: Int, _ learning: LearningParameters) -> Double {
    let heldSince: Double
    switch occupancy {
    case .vacancies(let vacancy): heldSince = vacancy.filledOn ?? -.infinity
    case .turnover(let tenure): heldSince = tenure.heldSince
    case .volunteers: heldSince = knownSince
    }
    return learning.productivity(months: (Double(day) - max(heldSince, knownSince)) * 12 / 365)
  }

  private mutating func readOccupancy() {
    switch occupancy {
    case .vacancies(let vacancy):
      isFilled = !vacancy.isVacant
      isAtWork = isFilled
    case .turnover(let tenure):
      switch tenure.state {
      case .held: (isFilled, isAtWork) = (true, true)
      case .training: (isFilled, isAtWork) = (true, false)
      case .vacant: (isFilled, isAtWork) = (false, false)
      }
    case .volunteers(let membership):
      isFilled = membership.isTaken
      isAtWork = membership.isActive
    }
  }
}
