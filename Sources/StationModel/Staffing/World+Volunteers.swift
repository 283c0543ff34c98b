import DiscreteEvents

extension World {
  /// Makes the places on a base's list of volunteers and fills those that are taken on its first day.
  mutating func openPool(base: Int) {
    guard let pool = organisation(of: base).volunteerPool else { return }
    let index = Int(Role.volunteer.rawValue)
    for number in 0..<pool.target {
      let id = KeyedRandom.hash(bases[base].id, UInt64(Role.volunteer.rawValue) << 32 | UInt64(number))
      var person = Person(id: id, role: .volunteer, isTransferred: false, balance: 0, occupancy: .volunteers(Membership()))
      if number < pool.atOpening { person.join(on: day, pool, random: random) }
      bases[base].people[index].append(person)
    }
  }

  /// Whoever offers himself or herself today is taken while there is room. The offers are the same in every arm.
  func recruitVolunteers(_ people: inout [[Person]], _ organisation: Organisation, base: Int) {
    guard let pool = organisation.volunteerPool else { return }
    let index = Int(Role.volunteer.rawValue)
    let mean = pool.recruitsPerMonth * 12 / 365 * pullOnVolunteers(base: base)
    let offers = Poisson.quantile(random.uniform(.volunteerOffers, bases[base].id, UInt32(day)), mean: mean)
    for _ in 0..<offers {
      guard let place = people[index].firstIndex(where: { $0.isOfPool && !$0.isFilled }) else { return }
      people[index][place].join(on: day, pool, random: random)
    }
  }
}
