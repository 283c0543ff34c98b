import DiscreteEvents

/// A house with people and posts: a precinct, a station, or a team that strengthens a precinct.
struct Base {
  let id: UInt64
  let organisation: Int
  let precinct: Int
  /// Index in the arm's stations; nil for a precinct.
  let station: Int?
  let side: StaffSide
  let position: Position
  /// Its units, one for every post and instance, in the file's order.
  var units: Range<Int>
  /// People by role (raw value), each in order of position.
  var people: [[Person]] = [[], [], []]
  /// Police established at the start: the measure of how much a precinct has already given.
  var initialPolice = 0
  var isOpen: Bool
}

/// A turn of duty: a crew at a post from a start to an end.
struct Turn: BitwiseCopyable {
  var unit: Int32
  var start: Time
  var end: Time
  var manning: Manning
}

/// Who mans a post for a turn, and to do what.
struct Manning: BitwiseCopyable {
  var crew: Headcount
  var duties: Duties
  /// Mean productivity of the crew as a share of an experienced person's.
  var experience = 1.0
}
