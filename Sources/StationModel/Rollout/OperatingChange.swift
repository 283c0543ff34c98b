/// A settled change of how stations or patrols work; what is nil stays as it is.
public struct OperatingChange: Equatable, Sendable {
  public struct PostChange: Equatable, Sendable {
    /// Indices of the organisation and of its post.
    public var organisation: Int
    public var post: Int
    /// Opening hours as in `Post`.
    public var opensAtMinute: Int?
    public var closesAtMinute: Int?
    public var days: UInt8?
    public var count: Int?

    public init(
      organisation: Int, post: Int, opensAtMinute: Int? = nil, closesAtMinute: Int? = nil, days: UInt8? = nil, count: Int? = nil
    ) {
      self.organisation = organisation
      self.post = post
      self.opensAtMinute = opensAtMinute
      self.closesAtMinute = closesAtMinute
      self.days = days
      self.count = count
    }
  }
  public var posts: [PostChange]
  public var patrolPolicy: PatrolParameters.Policy?
  public var dwellMinutes: Double?

  public init(posts: [PostChange] = [], patrolPolicy: PatrolParameters.Policy? = nil, dwellMinutes: Double? = nil) {
    self.posts = posts
    self.patrolPolicy = patrolPolicy
    self.dwellMinutes = dwellMinutes
  }
}
