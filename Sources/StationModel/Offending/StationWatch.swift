import DiscreteEvents

/// What houses watch over: places near their doors, and places with their cameras. A house deters by who is in it: while nobody is at
/// its door, it does nothing.
struct StationWatch {
  /// A door within reach of a place.
  private struct Reach: BitwiseCopyable {
    var station: Int32
    /// Share of attempts deterred there while the door is manned.
    var effect: Double
    /// The next weaker one; −1 after the last.
    var next: Int32
  }
  /// Distances beyond which nothing is left of a door, in decay lengths: 0.1 %.
  private static let reach = 7.0

  private let share: Double
  private let decayKm: Double
  private var reaches: [Reach] = []
  /// The strongest door, by place; −1 for none.
  private var first: [Int32]
  /// The station that watches the cameras of a place; −1 for a place without.
  private var cameras: [Int32]
  /// By station: whether somebody is at its door.
  private var isManned: [Bool] = []

  init(_ deterrence: DeterrenceParameters, places: Int) {
    share = deterrence.stationShare
    decayKm = deterrence.stationDecayKm
    first = Array(repeating: -1, count: places)
    cameras = first
  }

  var isEmpty: Bool { isManned.isEmpty }

  /// A station opens: its door deters nearby, and the places of its area with most offences get cameras.
  mutating func open(
    _ station: Int, at door: Point, cameras count: Int, area: [Int32], weight: [Double], city: City
  ) {
    while isManned.count <= station { isManned.append(false) }
    if share > 0 {
      for place in first.indices {
        let distance = city.distance(city.places[place].point, door)
        guard distance <= Self.reach * decayKm else { continue }
        add(Reach(station: Int32(station), effect: share * Elementary.exp(-distance / decayKm), next: -1), to: place)
      }
    }
    guard count > 0 else { return }
    let best = area.filter { cameras[Int($0)] < 0 }.sorted {
      (weight[Int($1)], city.placeKeys[Int($0)]) < (weight[Int($0)], city.placeKeys[Int($1)])
    }
    for place in best.prefix(count) { cameras[Int(place)] = Int32(station) }
  }

  /// Keeps the doors of a place in the order of their effect.
  private mutating func add(_ reach: Reach, to place: Int) {
    var reach = reach
    var former: Int32 = -1
    var next = first[place]
    while next >= 0, reaches[Int(next)].effect >= reach.effect {
      former = next
      next = reaches[Int(next)].next
    }
    reach.next = next
    reaches.append(reach)
    let index = Int32(reaches.count - 1)
    if former < 0 { first[place] = index } else { reaches[Int(former)].next = index }
  }

  /// Whether somebody is at a station's door now. Teams and stations that are not open have none.
  mutating func setManned(_ station: Int, _ manned: Bool) {
    if station < isManned.count { isManned[station] = manned }
  }

  func isManned(_ station: Int) -> Bool { station < isManned.count && isManned[station] }

  /// Share of attempts at a place that the nearest manned door deters.
  func door(_ place: Int) -> Double {
    var reach = first[place]
    while reach >= 0 {
      if isManned[Int(reaches[Int(reach)].station)] { return reaches[Int(reach)].effect }
      reach = reaches[Int(reach)].next
    }
    return 0
  }

  /// Whether a place has cameras that somebody watches.
  func isFilmed(_ place: Int) -> Bool { cameras[place] >= 0 && isManned[Int(cameras[place])] }
}
