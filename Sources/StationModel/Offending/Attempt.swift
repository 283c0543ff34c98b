import DiscreteEvents

/// One attempt in one world: where it stands now, and where it began.
struct Attempt: BitwiseCopyable {
  enum State: UInt8 {
    /// Its next stop is still to come, or was when the run ended.
    case open
    case committed
    /// Given up.
    case stopped
  }
  let id: UInt64
  /// The committed attempt it is a near repeat of, by its place in the log.
  let parent: Int32?
  let startTime: Time
  let startPlace: Int32
  let startKind: Int32
  /// The present stop, or the last.
  var time: Time
  var place: Int32
  var kind: Int32
  /// Number of times it was deterred before.
  var stop: Int32 = 0
  var state = State.open
  /// Committed, and reported to the police before the run ended.
  var isRecorded = false
  /// A violent return of a dispute, and no attempt of an offender.
  var isFromDispute = false

  init(id: UInt64, parent: Int32?, time: Time, place: Int32, kind: Int32) {
    self.id = id
    self.parent = parent
    self.time = time
    self.place = place
    self.kind = kind
    startTime = time
    startPlace = place
    startKind = kind
  }

  /// No key holds a place visited, a time or an order of events: a moved parent's child is the same child, elsewhere.
  static func childId(of parent: UInt64, number: Int) -> UInt64 {
    KeyedRandom.hash(KeyedRandom.hash(parent, 0x6368_696C_6400_0000), UInt64(number))
  }

  /// Order among attempts of the same instant.
  var rank: UInt64 { EventRank.of(id) }
}
