import DiscreteEvents

/// Fills the posts of a base for one day, post after post in the file's order: nobody works beyond the yearly hours, in two places,
/// or without rest between two turns.
///
/// The relief arithmetic is not a factor but follows from it: a post round the clock takes 8,760 / 1,700 = 5.15 people.
struct Roster {
  let organisation: Organisation
  let roles: [RoleParameters]
  let day: Int
  let random: KeyedRandom

  /// Hours that a person gains for the roster with each day, in ms.
  static func dailyGain(_ role: RoleParameters, _ organisation: Organisation) -> Int64 {
    Int64(((role.hoursPerYear ?? organisation.hoursPerPersonYear) / 365 * 3_600_000).rounded())
  }

  /// The crew for one turn, or nil when neither the full crew nor the fallback can be found. Writes the turn into the people's hours.
  func crew(for post: Post, start: Time, end: Time, people: inout [[Person]]) -> (crew: Headcount, duties: Duties)? {
    if take(post.crew, start: start, end: end, people: &people) { return (post.crew, post.duties) }
    if let fallback = post.fallback, take(fallback.crew, start: start, end: end, people: &people) {
      return (fallback.crew, fallback.duties)
    }
    return nil
  }

  private func take(_ crew: Headcount, start: Time, end: Time, people: inout [[Person]]) -> Bool {
    var chosen: [(role: Int, person: Int)] = []
    for role in Role.allCases where crew[role] > 0 {
      for _ in 0..<crew[role] {
        guard let person = next(role, start: start, people: people, besides: chosen) else { return false }
        chosen.append((Int(role.rawValue), person))
      }
    }
    let length = (end - start).milliseconds
    for (role, person) in chosen {
      precondition(people[role][person].restsFrom ?? start <= start, "a person would be in two places at once")
      people[role][person].balance -= length
      people[role][person].restsFrom = end
    }
    return true
  }

  /// The rested person with most hours left; the first in order among equals.
  private func next(_ role: Role, start: Time, people: [[Person]], besides: [(role: Int, person: Int)]) -> Int? {
    let index = Int(role.rawValue)
    let rest = TimeSpan.hours(organisation.restHours)
    var best: Int?
    for candidate in people[index].indices {
      let person = people[index][candidate]
      guard person.balance >= 0, person.balance > (best.map { people[index][$0].balance } ?? -1), !person.vacancy.isVacant,
        person.restsFrom.map({ start - $0 >= rest }) ?? true
      else { continue }
      if besides.contains(where: { $0.role == index && $0.person == candidate }) { continue }
      if roles[index].showUpShare < 1, random.uniform(.showUp, person.id, UInt32(day)) >= roles[index].showUpShare { continue }
      best = candidate
    }
    return best
  }
}
