import DiscreteEvents

/// Who lives within a walk of somewhere.
struct Coverage {
  /// The plan's promise (plan §4.1).
  static let walkMinutes = 15.0

  /// By place.
  private(set) var isCovered: [Bool]
  private let city: City

  /// What lies within the walk of any of the points.
  init(minutes: Double = Coverage.walkMinutes, of points: [Point], in city: City) {
    self.city = city
    isCovered = city.places.map { place in points.contains { city.walkMinutes(place.point, $0) <= minutes } }
  }

  var residents: Double {
    city.places.indices.reduce(0) { isCovered[$1] ? $0 + city.residents(ofPlace: $1) : $0 }
  }
}

// MARK: Where somebody can be met

extension Organisation {
  /// Whether people can meet somebody at its house: it has a door or a counter window, and people enough for the crew that keeps it.
  ///
  /// - Parameter people: Positions by role, filled or not; nil where crews are always there.
  func meetsPeople(with people: Headcount?) -> Bool {
    posts.contains { post in
      guard post.count > 0 else { return false }
      let crews = [(post.crew, post.duties)] + (post.fallback.map { [($0.crew, $0.duties)] } ?? [])
      return crews.contains { crew, duties in
        guard crew.total > 0, !duties.isDisjoint(with: [.open, .serve]) else { return false }
        guard let people else { return true }
        return crew.police <= people.police && crew.auxiliary <= people.auxiliary && crew.volunteer <= people.volunteer
      }
    }
  }
}

extension StaffingParameters {
  /// Bases of the precincts at which somebody can be met, as they are established.
  var deskBases: [Point] {
    precincts.filter { precinct in
      let organisation = organisations[precinct.organisation]
      return organisation.meetsPeople(
        with: organisation.staff.map { staff in
          var people = staff
          people.volunteer += organisation.volunteerPool?.target ?? 0
          return people
        })
    }.map { $0.base }
  }
}

extension World {
  /// Where somebody could be met at the end of a window: houses open by then, with the people who were established there at the end.
  func meetingPoints(by end: Time) -> [Point] {
    bases.indices.filter { base in
      let one = bases[base]
      guard one.isOpen else { return false }
      if let station = one.station {
        guard state.rollout.sites.isHouse[station], Time.midnight(ofDay: state.rollout.schedules[station].openDay) < end else {
          return false
        }
      }
      let organisation = organisation(of: base)
      let people = Headcount(police: one.people[0].count, auxiliary: one.people[1].count, volunteer: one.people[2].count)
      return organisation.meetsPeople(with: organisation.staff == nil ? nil : people)
    }.map { bases[$0].position.point }
  }
}
