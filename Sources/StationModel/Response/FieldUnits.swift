/// Units on duty that can be sent or that patrol, of each precinct and of each station, in the order of their numbers: what dispatchers
/// go through for every call. A desk, a window and a crew of case work are not among them until they are recalled.
struct FieldUnits {
  private(set) var ofPrecinct: [[Int32]]
  private(set) var ofStation: [[Int32]] = []

  init(precincts: Int) { ofPrecinct = Array(repeating: [], count: precincts) }

  mutating func addStation() { ofStation.append([]) }

  /// A unit comes on duty, or is free again.
  mutating func insert(_ unit: Int32, precinct: Int, house: Int?) {
    if let house { Self.insert(unit, &ofStation[house]) } else { Self.insert(unit, &ofPrecinct[precinct]) }
  }

  /// A unit goes off duty, or back to work that is not simulated.
  mutating func remove(_ unit: Int32, precinct: Int, house: Int?) {
    if let house { ofStation[house].removeAll { $0 == unit } } else { ofPrecinct[precinct].removeAll { $0 == unit } }
  }

  private static func insert(_ unit: Int32, _ list: inout [Int32]) {
    var place = list.count
    while place > 0, list[place - 1] >= unit {
      if list[place - 1] == unit { return }
      place -= 1
    }
    list.insert(unit, at: place)
  }
}
