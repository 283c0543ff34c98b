import DiscreteEvents

/// How residents choose: of the ways to be served that they know, the one that suits them best.
///
/// A way's worth is V = −(2 · travel + 1.5 · wait + service) ÷ θ + α + taste, in which taste has a Gumbel distribution: a multinomial
/// logit. The largest V is the smallest E · exp(−V without taste), with E exponential, so that a choice needs no more than products; the
/// factors of that exponential are called impedances. A person's taste for a way is keyed to both, and the same at every trip: a new way
/// leaves all other tastes as they were.
///
/// Source: McFadden 1974, Conditional logit analysis of qualitative choice behavior; its weights are judgements, see the catalogue.
struct CounterOptions {
  /// Where the taste for a way is drawn: with the need for the three that all residents have, else for the house.
  enum Taste: BitwiseCopyable { case web, precinctWindow, cityKiosk, house }

  struct Option: BitwiseCopyable {
    let channel: CounterChannel
    let taste: Taste
    /// Index of the counter; −1 online.
    let site: Int16
    let isStation: Bool
    let key: UInt64
  }

  /// Of all zones, zone after zone.
  private(set) var all: [Option] = []
  private var firstOfZone: [Int]
  /// exp(2 · travel ÷ θ) from each place to the options of its zone, place after place; infinite where it is too far. And the way there.
  private var wayImpedance: [Double] = []
  private var travel: [TimeSpan] = []
  /// Of each place, where its first stands less the number of its zone's first option.
  private var shiftOfPlace: [Int]
  /// exp(1.5 · known wait ÷ θ + service ÷ θ − α), by counter, channel and kind; infinite where it is not served.
  private var stayImpedance: [Double] = []
  /// The same without the wait, by channel and kind.
  private let serviceImpedance: [Double]
  private let theta: Double
  private let kinds: Int
  /// By kind: some counter does not serve it.
  private(set) var isSomewhereMissing: [Bool]

  /// Stations farther than this are no option.
  static let reachKm = 3.0

  init(_ arm: Arm, _ counter: CounterParameters, _ constants: CounterConstants) {
    theta = counter.thetaMinutes
    kinds = counter.kinds.count
    serviceImpedance = CounterChannel.allCases.flatMap { channel in
      counter.kinds.map { kind in
        guard let minutes = kind.minutes(channel) else { return .infinity }
        return Elementary.exp(minutes / counter.thetaMinutes - constants.alpha[channel.rawValue])
      }
    }
    firstOfZone = Array(repeating: 0, count: arm.city.zones.count + 1)
    shiftOfPlace = arm.city.places.map { _ in 0 }
    isSomewhereMissing = Array(repeating: false, count: counter.kinds.count)
  }

  // MARK: Ways

  /// Makes the options anew: a counter has opened.
  mutating func rebuild(_ sites: [CounterSite], bases: borrowing [Base], _ city: City) {
    all.removeAll(keepingCapacity: true)
    wayImpedance.removeAll(keepingCapacity: true)
    travel.removeAll(keepingCapacity: true)
    for zone in city.zones.indices {
      firstOfZone[zone] = all.count
      all.append(Option(channel: .online, taste: .web, site: -1, isStation: false, key: 0))
      for (index, site) in sites.enumerated() {
        guard let base = site.base, bases[base].isOpen else { continue }
        let isStation = bases[base].station != nil
        // A place lies within its zone, whose diameter is at most twice the root of its area and a half.
        let isNear =
          isStation
          ? city.distance(city.zones[zone].centre, site.position.point) <= Self.reachKm + 2
            * city.zones[zone].areaKm2.squareRoot()
          : bases[base].precinct == city.zones[zone].precinct
        guard isNear else { continue }
        if site.hasWindows { all.append(site.option(.window, isStation ? .house : .precinctWindow, index, isStation: isStation)) }
        if site.service.kiosks > 0 { all.append(site.option(.kiosk, .house, index, isStation: isStation)) }
      }
      let kiosks = sites.indices.filter { sites[$0].base == nil }.min {
        city.distance(city.zones[zone].centre, sites[$0].position.point)
          < city.distance(city.zones[zone].centre, sites[$1].position.point)
      }
      if let kiosks { all.append(sites[kiosks].option(.kiosk, .cityKiosk, kiosks, isStation: false)) }
      for place in city.firstPlace[zone]..<city.firstPlace[zone + 1] {
        shiftOfPlace[place] = travel.count - firstOfZone[zone]
        for option in all[firstOfZone[zone]...] { appendWay(from: place, option, sites, city) }
      }
    }
    firstOfZone[city.zones.count] = all.count
    isSomewhereMissing = isSomewhereMissing.indices.map { kind in sites.contains { !$0.service.serves(kind) } }
    learn(sites)
  }

  private mutating func appendWay(from place: Int, _ option: Option, _ sites: [CounterSite], _ city: City) {
    guard option.site >= 0 else {
      travel.append(.zero)
      return wayImpedance.append(1)
    }
    let position = sites[Int(option.site)].position
    let minutes = Self.travelMinutes(from: place, to: position, city)
    let isTooFar = option.isStation && city.distance(city.places[place].point, position.point) > Self.reachKm
    travel.append(.minutes(minutes))
    wayImpedance.append(isTooFar ? .infinity : Elementary.exp(2 * minutes / theta))
  }

  /// On foot, or five minutes and an e-bike.
  static func travelMinutes(from place: Int, to position: Position, _ city: City) -> Double {
    guard city.hasTravel else { return 0 }
    let from = Position(point: city.places[place].point, zone: city.places[place].zone)
    let ride = city.travel(from: from, to: position, by: .ebike, departure: .zero).minutes
    return min(city.walkMinutes(from.point, position.point), 5 + ride)
  }

  /// The way from a place of its zone to an option.
  func way(from place: Int32, to option: Int) -> TimeSpan { travel[shiftOfPlace[Int(place)] + option] }

  /// What is known of the waits has changed.
  mutating func learn(_ sites: [CounterSite]) {
    stayImpedance.removeAll(keepingCapacity: true)
    stayImpedance += serviceImpedance[..<kinds]
    for site in sites {
      for (channel, wait) in [(CounterChannel.kiosk, site.knownKioskWait), (.window, site.knownWait)] {
        let impedance = Elementary.exp(1.5 * wait.mean / theta)
        for kind in 0..<kinds {
          stayImpedance.append(
            site.service.serves(kind) ? impedance * serviceImpedance[channel.rawValue * kinds + kind] : .infinity)
        }
      }
    }
  }

  /// Where the stay at an option stands among `stayImpedance`.
  @inline(__always) private func row(_ option: Option) -> Int {
    (option.site < 0 ? 0 : 2 * Int(option.site) + (option.channel == .kiosk ? 1 : 2)) * kinds
  }

  // MARK: Choice

  /// What somebody may not choose.
  struct Limits {
    /// Share of residents who know the stations of their zone.
    var awareness = 1.0
    var mayGoOnline = true
    var mayUseKiosk = true
    /// A counter where the person was turned away; −1 none.
    var avoids: Int16 = -1
  }

  /// The number of the best option; nil where nothing that the person knows serves the kind. O(options of the zone).
  func choose(_ root: RootNeed, _ limits: Limits, random: KeyedRandom) -> Int? {
    var best = -1
    var least = Double.infinity
    var house: Int16 = -1
    var draws = (0.0, 0.0)
    let shift = shiftOfPlace[Int(root.place)]
    for number in firstOfZone[Int(root.zone)]..<firstOfZone[Int(root.zone) + 1] {
      let option = all[number]
      let impedance = stayImpedance[row(option) + Int(root.kind)] * wayImpedance[shift + number]
      guard impedance < .infinity else { continue }
      let taste: Double
      switch option.taste {
      case .web:
        guard limits.mayGoOnline, root.isDigital else { continue }
        taste = Double(root.webTaste)
      case .precinctWindow:
        guard option.site != limits.avoids else { continue }
        taste = Double(root.windowTaste)
      case .cityKiosk:
        guard limits.mayUseKiosk, option.site != limits.avoids else { continue }
        taste = Double(root.kioskTaste)
      case .house:
        if option.site == limits.avoids || option.channel == .kiosk && !limits.mayUseKiosk { continue }
        if option.isStation, Double(root.informed) >= limits.awareness { continue }
        if option.site != house {
          draws = random.uniforms(.option, KeyedRandom.hash(root.id, option.key))
          house = option.site
        }
        let u = option.channel == .window ? draws.0 : draws.1
        // −log u is at least 1 − u: most need no logarithm.
        if (1 - u) * impedance >= least { continue }
        taste = -Elementary.log(u)
      }
      let cost = taste * impedance
      if cost < least {
        least = cost
        best = number
      }
    }
    return best < 0 ? nil : best
  }

  /// The nearest station with a window, which somebody misinformed believes to serve everything; nil where none is near or known.
  func nearestStation(_ root: RootNeed, awareness: Double) -> Int? {
    guard Double(root.informed) < awareness else { return nil }
    let shift = shiftOfPlace[Int(root.place)]
    var nearest: Int?
    var least = Double.infinity
    for number in firstOfZone[Int(root.zone)]..<firstOfZone[Int(root.zone) + 1]
    where all[number].isStation && all[number].channel == .window && wayImpedance[shift + number] < least {
      nearest = number
      least = wayImpedance[shift + number]
    }
    return nearest
  }
}

extension CounterSite {
  fileprivate func option(_ channel: CounterChannel, _ taste: CounterOptions.Taste, _ index: Int, isStation: Bool)
    -> CounterOptions.Option
  {
    CounterOptions.Option(channel: channel, taste: taste, site: Int16(index), isStation: isStation, key: key)
  }
}

extension CounterKind {
  /// Mean minutes of service by a channel; nil where it does not serve the kind.
  func minutes(_ channel: CounterChannel) -> Double? {
    switch channel {
    case .online: onlineMinutes
    case .kiosk: kioskMinutes?.mean
    case .window: windowMinutes.mean
    }
  }
}
