extension ModelParameters {
  /// Whether the world of these parameters is that of others, which build nothing, until its rollout begins: without its rollout it is
  /// their world for ever.
  public func begins(as other: ModelParameters) -> Bool { parts(from: other) != nil }

  /// The first day on which a world of these parameters may differ from a world of others that builds nothing; nil where it may from
  /// the start.
  ///
  /// Until the first station is begun, the gate decides or an upgrade comes, a rollout is a plan on paper: every draw is keyed to what it
  /// is for, so the two worlds are one, event for event. Whatever else the parameters say must be the same, or must not matter
  /// before that day.
  func parts(from other: ModelParameters) -> Int? {
    guard other.rollout.isEmpty, staffing.adds(stationsTo: other.staffing),
      !rollout.adds(instancesTo: other.staffing.organisations), agrees(with: other)
    else { return nil }
    return rollout.firstDay(calendar)
  }

  /// Whether all is the same but what matters only once something is built: whatever is not named here is compared.
  private func agrees(with other: ModelParameters) -> Bool {
    var same = self
    same.rollout = other.rollout
    same.staffing.organisations = other.staffing.organisations
    if let own = budget, var budget = other.budget {
      // Of money only the pay of overtime is due before.
      budget.overtimeFactor = own.overtimeFactor
      same.budget = budget
    }
    return same == other
  }
}

extension StaffingParameters {
  /// Whether these are the others and, besides, organisations that have nobody before their first station opens.
  fileprivate func adds(stationsTo other: StaffingParameters) -> Bool {
    guard roles == other.roles, precincts == other.precincts, organisations.starts(with: other.organisations) else {
      return false
    }
    return organisations.dropFirst(other.organisations.count).allSatisfy { organisation in
      // Where a crew goes out from its door together, everybody's way to the door is watched.
      if case .pairsPatrol = organisation.door { return false }
      return organisation.kind != .offices
    }
  }
}

extension RolloutParameters {
  /// Whether nothing is ever built, decided or changed.
  var isEmpty: Bool { self == RolloutParameters(observation: observation) }

  /// Whether a change that may come makes room in one of these organisations for units that are not there before.
  fileprivate func adds(instancesTo organisations: [Organisation]) -> Bool {
    organisations.indices.contains { index in
      organisations[index].posts.enumerated().contains { post, one in
        mostInstances(organisation: index, post: post, now: one.count) > one.count
      }
    }
  }

  /// The first day on which anything of it happens; nil when nothing ever does. What is added to a rollout is added here.
  fileprivate func firstDay(_ calendar: CalendarParameters) -> Int? {
    (phases.map { $0.startDay } + upgrades.map { $0.startDay } + (gate.map { [calendar.monthStarts[$0.decisionMonth]] } ?? []))
      .min()
  }
}
