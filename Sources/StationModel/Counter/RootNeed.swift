import DiscreteEvents

/// A need as the city makes it, before any policy: whose it is, of what kind, and what the person is like and likes.
///
/// All draws that every arm asks for stand here, so that they are made once for all arms.
struct RootNeed: Equatable, Sendable, BitwiseCopyable {
  /// The key of all its draws: kind and zone by their ids, the day, and which of that day it is.
  var id: UInt64
  /// Quantiles of the moment of the first trip within the hours that are announced, and of the time that the service takes.
  var moment: Float
  var service: Float
  /// Whether stations are known to the person: where a share of residents knows them, it is those below it.
  var informed: Float
  /// Exponential variates: the smaller, the dearer to this person is the web, the precinct's window, the city's kiosk.
  var webTaste: Float
  var windowTaste: Float
  var kioskTaste: Float
  var place: Int32
  var zone: Int16
  var kind: Int16
  var isElderly: Bool
  var isDigital: Bool
  /// An attempt online will fail.
  var failsOnline: Bool
  /// Cannot come in office hours without leave.
  var isBound: Bool
  /// Believes that every station serves everything.
  var isMisinformed: Bool

  /// Somebody whose only need is to be heard.
  init(id: UInt64, place: Int32, zone: Int, kind: Int = 0) {
    self.id = id
    self.place = place
    self.zone = Int16(zone)
    self.kind = Int16(kind)
    (moment, service, informed) = (0.5, 0.5, 0)
    (webTaste, windowTaste, kioskTaste) = (1, 1, 1)
    (isElderly, isDigital, failsOnline, isBound, isMisinformed) = (false, false, false, false, false)
  }

  var age: AgeGroup { isElderly ? .from60 : .under60 }
}

/// The pure generator of a replication's needs, day by day: no policy enters it.
///
/// Counts are drawn for each kind, zone and day, so that a changed rate in one zone leaves the needs of all others as they were.
struct NeedTable: Sendable {
  private struct Cell: Sendable {
    var key: UInt64
    var kind: Int16
    var zone: Int16
    var firstPlace: Int32
    var places: Int32
    var mean: Double
    /// exp(−mean).
    var chanceOfNone: Double
    var elderlyShare: Double
  }
  private let cells: [Cell]
  private let digitalShare: (elderly: Double, others: Double)
  private let failsOnline: (elderly: Double, others: Double)
  private let boundShare: Double
  private let misinformedShare: Double

  /// Nil where the file says nothing of needs.
  init?(_ parameters: ModelParameters) {
    guard let counter = parameters.counter else { return nil }
    digitalShare = (counter.digitalElderlyShare, counter.digitalShare)
    failsOnline = (counter.onlineFailsElderlyShare, counter.onlineFailsShare)
    (boundShare, misinformedShare) = (counter.officeHoursLostShare, counter.misinformedShare)
    var first: [Int32] = []
    for (index, place) in parameters.city.places.enumerated() { while first.count <= place.zone { first.append(Int32(index)) } }
    while first.count <= parameters.city.zones.count { first.append(Int32(parameters.city.places.count)) }
    cells = counter.kinds.enumerated().flatMap { number, kind in
      parameters.city.zones.enumerated().compactMap { index, zone -> Cell? in
        let mean = kind.per1000PerYear * zone.residents / 1000 / 365
        guard mean > 0 else { return nil }
        return Cell(
          key: KeyedRandom.hash(kind.id, zone.id), kind: Int16(number), zone: Int16(index), firstPlace: first[index],
          places: first[index + 1] - first[index], mean: mean, chanceOfNone: Elementary.exp(-mean),
          elderlyShare: zone.elderlyShare)
      }
    }
  }

  /// The needs that arise on a day, in the order kind, zone, ordinal. O(kinds × zones + needs).
  func roots(day: Int, random: KeyedRandom, into needs: inout [RootNeed]) {
    needs.removeAll(keepingCapacity: true)
    for cell in cells {
      let u = random.uniform(.need, cell.key, UInt32(day))
      if u <= cell.chanceOfNone { continue }
      let count =
        cell.mean < 12
        ? Poisson.quantile(u, mean: cell.mean, chanceOfNone: cell.chanceOfNone) : Poisson.quantile(u, mean: cell.mean)
      for ordinal in 0..<count {
        needs.append(root(cell, LatentTable.id(cell.key, day: day, ordinal: ordinal), random))
      }
    }
  }

  @inline(__always)
  private func root(_ cell: Cell, _ id: UInt64, _ random: KeyedRandom) -> RootNeed {
    let (home, age, moment, service) = random.quarters(.needMoment, id)
    let (digital, informed, bound, misinformed) = random.quarters(.traits, id)
    let (web, window, kiosk, fails) = random.quarters(.option, id)
    let place = min(Int32(home * Double(cell.places)), cell.places - 1)
    var root = RootNeed(id: id, place: cell.firstPlace + place, zone: Int(cell.zone), kind: Int(cell.kind))
    root.isElderly = age < cell.elderlyShare
    (root.moment, root.service, root.informed) = (Self.inner(moment), Self.inner(service), Self.inner(informed))
    root.isDigital = digital < (root.isElderly ? digitalShare.elderly : digitalShare.others)
    root.failsOnline = fails < (root.isElderly ? failsOnline.elderly : failsOnline.others)
    root.isBound = !root.isElderly && bound < boundShare
    root.isMisinformed = misinformed < misinformedShare
    root.webTaste = Float(-Elementary.log(web))
    root.windowTaste = Float(-Elementary.log(window))
    root.kioskTaste = Float(-Elementary.log(kiosk))
    return root
  }

  /// Rounded to single precision, and still less than 1.
  @inline(__always) private static func inner(_ u: Double) -> Float { min(Float(u), 1 - .ulpOfOne / 2) }
}
