import DiscreteEvents

/// Fills the posts of a base for one day, post after post in the file's order: nobody works beyond the yearly hours, in two places,
/// or without rest between two turns.
///
/// The relief arithmetic is not a factor but follows from it: a post round the clock takes 8,760 / 1,700 = 5.15 people. A post takes
/// nobody while the hours in hand are needed by the posts before it, so that a shortfall falls on the last.
struct Roster {
  private let organisation: Organisation
  private let roles: [RoleParameters]
  private let day: Int
  private let random: KeyedRandom
  /// Hours in hand (sum of positive balances, ms) and hours kept for the posts before the present one, by role.
  private var inHand: [Int64]
  /// What the search for the next of a crew looks at, of all people in the order of roles: it looks at everybody for every post.
  private var candidates: [Candidate] = []
  /// The first candidate of each role and, last, the number of candidates.
  private var first = [0]
  private var kept: [Int64] = [0, 0, 0]
  private var chosen: [(role: Int, person: Int)] = []
  private let learns: Bool

  private struct Candidate: BitwiseCopyable {
    /// Negative for somebody who is not at work, chosen already, or was called today and did not come: never called.
    var balance: Int64
    /// Before all times for somebody who has not had a turn yet.
    var restsFrom: Time

    init(_ person: Person) {
      balance = person.isAvailable ? person.balance : -1
      restsFrom = person.restsFrom ?? Time(milliseconds: .min / 2)
    }
  }

  /// Days of need that the posts before are kept.
  private static let daysKept: Int64 = 2

  init(_ organisation: Organisation, roles: [RoleParameters], people: [[Person]], day: Int, random: KeyedRandom) {
    self.organisation = organisation
    self.roles = roles
    self.day = day
    self.random = random
    learns = roles.contains { $0.learning != nil }
    inHand = people.map { $0.reduce(Int64(0)) { $0 + ($1.isAvailable ? max(0, $1.balance) : 0) } }
    candidates.reserveCapacity(people.reduce(0) { $0 + $1.count })
    for role in people {
      for person in role { candidates.append(Candidate(person)) }
      first.append(candidates.count)
    }
  }

  /// Hours that a person gains for the roster with each day, in ms.
  static func dailyGain(_ role: RoleParameters, _ organisation: Organisation) -> Int64 {
    Int64(((role.hoursPerYear ?? organisation.hoursPerPersonYear) / 365 * 3_600_000).rounded())
  }

  /// Goes on to the next post: what the last one needs on an average day is kept for it.
  mutating func pass(_ post: Post) {
    var minutes = post.closesAtMinute - post.opensAtMinute
    if minutes <= 0 { minutes += 1440 }
    let daily = Int64(minutes) * 60_000 * Int64(post.days.nonzeroBitCount) / 7
    for role in Role.allCases { kept[Int(role.rawValue)] += daily * Int64(post.crew[role]) * Roster.daysKept }
  }

  /// The crew for one turn, or nil when neither the full crew nor the fallback can be found. Writes the turn into the people's hours.
  mutating func manning(of post: Post, start: Time, end: Time, people: inout [[Person]]) -> Manning? {
    if take(post.crew, start: start, end: end, people: &people) {
      return Manning(crew: post.crew, duties: post.duties, experience: experience(people))
    }
    if let fallback = post.fallback, take(fallback.crew, start: start, end: end, people: &people) {
      return Manning(crew: fallback.crew, duties: fallback.duties, experience: experience(people))
    }
    return nil
  }

  /// Mean productivity of the crew just chosen.
  private func experience(_ people: [[Person]]) -> Double {
    guard learns, !chosen.isEmpty else { return 1 }
    var sum = 0.0
    for (role, person) in chosen {
      sum += roles[role].learning.map { people[role][person].productivity(on: day, $0) } ?? 1
    }
    return sum / Double(chosen.count)
  }

  private mutating func take(_ crew: Headcount, start: Time, end: Time, people: inout [[Person]]) -> Bool {
    chosen.removeAll(keepingCapacity: true)
    guard choose(crew, start: start) else {
      for (role, person) in chosen { candidates[first[role] + person] = Candidate(people[role][person]) }
      return false
    }
    // Somebody who was called and did not come cannot be replaced at short notice: the crew is not whole.
    var isWhole = true
    for (role, person) in chosen {
      if showsUp(people[role][person], start: start) {
        candidates[first[role] + person] = Candidate(people[role][person])
      } else {
        isWhole = false
      }
    }
    guard isWhole else { return false }
    let length = (end - start).milliseconds
    for (role, person) in chosen {
      precondition(people[role][person].restsFrom ?? start <= start, "a person would be in two places at once")
      inHand[role] -= max(0, people[role][person].balance)
      people[role][person].balance -= length
      inHand[role] += max(0, people[role][person].balance)
      people[role][person].restsFrom = end
      candidates[first[role] + person] = Candidate(people[role][person])
    }
    return true
  }

  /// Chooses a crew of those who are rested; false when there are too few, with those that it found among the chosen.
  private mutating func choose(_ crew: Headcount, start: Time) -> Bool {
    let rested = start - TimeSpan.hours(organisation.restHours)
    for role in Role.allCases where crew[role] > 0 {
      let index = Int(role.rawValue)
      guard inHand[index] >= kept[index] else { return false }
      for _ in 0..<crew[role] {
        guard let next = next(among: first[index]..<first[index + 1], rested: rested) else { return false }
        candidates[next].balance = -1
        chosen.append((index, next - first[index]))
      }
    }
    return true
  }

  /// The candidate with most hours left who has had a rest; the first in order among equals.
  private func next(among people: Range<Int>, rested: Time) -> Int? {
    var best: Int?
    var most: Int64 = -1
    for index in people where candidates[index].balance > most && candidates[index].restsFrom <= rested {
      best = index
      most = candidates[index].balance
    }
    return best
  }

  private func showsUp(_ person: Person, start: Time) -> Bool {
    if person.fallsIll(before: start) { return false }
    let share = roles[Int(person.role.rawValue)].showUpShare
    return share >= 1 || random.uniform(.showUp, person.id, UInt32(day)) < share
  }
}
