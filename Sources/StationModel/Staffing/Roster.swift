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
  private var kept: [Int64] = [0, 0, 0]
  private var chosen: [(role: Int, person: Int)] = []
  /// People who were called today and did not come.
  private var absent: [(role: Int, person: Int)] = []
  private let learns: Bool

  private struct Candidate: BitwiseCopyable {
    /// Negative for somebody who is not at work: never called.
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
    for role in people { for person in role { candidates.append(Candidate(person)) } }
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
    let length = (end - start).milliseconds
    var first = 0
    for role in Role.allCases {
      let index = Int(role.rawValue)
      defer { first += people[index].count }
      guard crew[role] > 0 else { continue }
      guard inHand[index] >= kept[index] else { return false }
      for _ in 0..<crew[role] {
        guard let person = next(index, start: start, among: first..<first + people[index].count) else { return false }
        chosen.append((index, person))
      }
    }
    // Somebody who was called and did not come cannot be replaced at short notice: the crew is not whole.
    let absentees = absent.count
    for one in chosen where !showsUp(people[one.role][one.person], start: start) { absent.append(one) }
    guard absent.count == absentees else { return false }
    for (role, person) in chosen {
      precondition(people[role][person].restsFrom ?? start <= start, "a person would be in two places at once")
      inHand[role] -= max(0, people[role][person].balance)
      people[role][person].balance -= length
      inHand[role] += max(0, people[role][person].balance)
      people[role][person].restsFrom = end
      candidates[people[..<role].reduce(0) { $0 + $1.count } + person] = Candidate(people[role][person])
    }
    return true
  }

  /// The rested person with most hours left; the first in order among equals.
  private func next(_ role: Int, start: Time, among people: Range<Int>) -> Int? {
    let rested = start - TimeSpan.hours(organisation.restHours)
    var best: Int?
    var most: Int64 = -1
    for index in people where candidates[index].balance > most && candidates[index].restsFrom <= rested {
      let person = index - people.lowerBound
      if chosen.contains(where: { $0.role == role && $0.person == person }) { continue }
      if absent.contains(where: { $0.role == role && $0.person == person }) { continue }
      best = person
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
