import DiscreteEvents

/// One stop of a crew at a place, as it deters there.
struct PatrolStop: BitwiseCopyable {
  let place: Int32
  let unit: Int32
  /// The stop at the same place that became known before it on the same day; −1 for the first.
  var former: Int32
  /// When the crew came; on the days after, when the present day began.
  var from: Time
  let began: Time
  /// Its end, unless the crew is called away before.
  var until: Time
  /// Effect of the crew as a share of that of one with an officer.
  let crew: Double
  /// Share of attempts that are deterred while the crew is there, and at the moment it leaves.
  let presence: Double
  var after: Double
}
