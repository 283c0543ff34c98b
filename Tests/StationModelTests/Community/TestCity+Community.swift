import DiscreteEvents
@testable import StationModel

extension TestCity {
  static func visits(count: Int = 1, crew: Headcount = Headcount(police: 1), duties: Duties = [.engage]) -> Post {
    Post(id: 21, count: count, crew: crew, duties: duties, opensAtMinute: 780, closesAtMinute: 1020)
  }

  static func community(_ change: (inout CommunityParameters) -> Void = { _ in }) -> CommunityParameters {
    var community = CommunityParameters()
    community.participation.kinds = [true, false]
    community.teaching.kinds = [false, true]
    change(&community)
    return community
  }

  /// Thefts, which participation deters, and fraud, which nothing but teaching prevents: a base, and the same with two stations from
  /// the second window on, whose first post calls on households.
  static func communityArms(
    _ community: CommunityParameters? = community(), outreach: CommunityOutreach? = nil, visits: [Post] = [visits()],
    windows: [Int] = [1, 3], fraud: Double = 20, seek: Double = 0
  ) -> [ModelParameters] {
    var offending = offending(
      theft: 10, violence: fraud, displacement: seek > 0 ? DisplacementParameters(spaceShare: seek) : nil, repeats: 0)
    offending.kinds[1].deterredBy = []
    offending.recording.nearStationLogit = 0
    var arms = offendingArms(offending, windows: windows)
    for index in arms.indices {
      arms[index].community = community
      arms[index].staffing.organisations[1].posts = visits + stationPosts
      arms[index].staffing.organisations[1].outreach = outreach
    }
    return arms
  }
}
