import DiscreteEvents

/// What the mechanisms keep in a world, one field each. A value: to copy it is to copy the world as it stands.
struct WorldState {
  var response: Response.State
  var patrol: Patrol.State
  var staffing: Staffing.State
  var offending: Offending.State
  var rollout: Rollout.State
  var budget: Budget.State
  var counter: Counter.State
  var disputes: Disputes.State
  var aid: Aid.State
  var community: Community.State

  init(_ arm: Arm, random: KeyedRandom, countsCrime: Bool, observation: ObservationParameters?) {
    response = Response.State(arm)
    patrol = Patrol.State(arm, random: random)
    staffing = Staffing.State(arm)
    offending = Offending.State(arm)
    rollout = Rollout.State(arm, countsCrime: countsCrime, observation: observation)
    budget = Budget.State(arm, random: random)
    counter = CounterState(arm)
    disputes = Disputes.State(arm)
    aid = Aid.State(arm)
    community = CommunityState(arm)
  }
}
