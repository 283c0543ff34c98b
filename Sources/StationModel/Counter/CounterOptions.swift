import DiscreteEvents

/// How residents choose: of the ways to be served that they know, the one that suits them best.
///
/// A way's worth is V = −(2 · travel + 1.5 · wait + service) ÷ θ + α + taste, in which taste has a Gumbel distribution: a multinomial
/// logit. The largest V is the smallest E ÷ exp(V without taste), with E exponential, so that a draw needs one logarithm. A person's
/// taste for a way is keyed to both, and the same at every trip: a new way leaves all other tastes as they were.
///
/// Source: McFadden 1974, Conditional logit analysis of qualitative choice behavior; its weights are judgements, see the catalogue.
struct CounterOptions {
  struct Option {
    let channel: CounterChannel
    /// Index of the counter; −1 online.
    let site: Int
    let key: UInt64
    let isStation: Bool
  }

  /// Of each zone.
  private(set) var ofZone: [[Option]]
  /// exp(−2 · travel ÷ θ) from each place to the options of its zone; 0 where it is too far.
  private var nearness: [[Double]]
  /// One-way minutes.
  private(set) var travelMinutes: [[Double]]
  /// exp(−1.5 · known wait ÷ θ) of each counter's windows and kiosks.
  private var patience: [(window: Double, kiosk: Double)] = []
  /// exp(α − service ÷ θ), by channel and kind.
  private let worth: [[Double]]
  private let theta: Double

  /// Stations farther than this are no option.
  static let reachKm = 3.0

  init(_ arm: Arm, _ counter: CounterParameters, _ constants: CounterConstants) {
    theta = counter.thetaMinutes
    worth = CounterChannel.allCases.map { channel in
      counter.kinds.map { kind in
        guard let minutes = kind.minutes(channel) else { return 0 }
        return Elementary.exp(constants.alpha[channel.rawValue] - minutes / counter.thetaMinutes)
      }
    }
    ofZone = arm.city.zones.map { _ in [] }
    nearness = arm.city.places.map { _ in [] }
    travelMinutes = nearness
  }

  /// Makes the options anew: a counter has opened.
  mutating func rebuild(_ sites: [CounterSite], bases: borrowing [Base], _ city: City) {
    let online = Option(channel: .online, site: -1, key: 0, isStation: false)
    for zone in city.zones.indices {
      var options = [online]
      var kiosks: (site: Int, distance: Double)?
      for (index, site) in sites.enumerated() {
        guard let base = site.base else {
          let distance = city.distance(city.zones[zone].centre, site.position.point)
          if kiosks.map({ distance < $0.distance }) ?? true { kiosks = (index, distance) }
          continue
        }
        let isStation = bases[base].station != nil
        guard bases[base].isOpen, isStation || bases[base].precinct == city.zones[zone].precinct else { continue }
        let far = city.distance(city.zones[zone].centre, site.position.point)
        // A place lies within its zone, whose diameter is at most twice the root of its area and a half.
        if isStation, far > Self.reachKm + 2 * city.zones[zone].areaKm2.squareRoot() { continue }
        if site.hasWindows { options.append(option(.window, index, site, isStation: isStation)) }
        if site.service.kiosks > 0 { options.append(option(.kiosk, index, site, isStation: isStation)) }
      }
      if let kiosks { options.append(option(.kiosk, kiosks.site, sites[kiosks.site], isStation: false)) }
      ofZone[zone] = options
      for place in city.firstPlace[zone]..<city.firstPlace[zone + 1] {
        travelMinutes[place] = options.map {
          $0.site < 0 ? 0 : Self.travelMinutes(from: place, to: sites[$0.site].position, city)
        }
        nearness[place] = options.indices.map { number in
          let option = options[number]
          if option.site < 0 { return 1 }
          let point = city.places[place].point
          if option.isStation, city.distance(point, sites[option.site].position.point) > Self.reachKm { return 0 }
          return Elementary.exp(-2 * travelMinutes[place][number] / theta)
        }
      }
    }
    learn(sites)
  }

  private func option(_ channel: CounterChannel, _ index: Int, _ site: CounterSite, isStation: Bool) -> Option {
    Option(channel: channel, site: index, key: KeyedRandom.hash(site.key, UInt64(channel.rawValue)), isStation: isStation)
  }

  /// On foot, or five minutes and an e-bike.
  static func travelMinutes(from place: Int, to position: Position, _ city: City) -> Double {
    guard city.hasTravel else { return 0 }
    let from = Position(point: city.places[place].point, zone: city.places[place].zone)
    let ride = city.travel(from: from, to: position, by: .ebike, departure: .zero).minutes
    return min(city.walkMinutes(from.point, position.point), 5 + ride)
  }

  /// What is known of the waits has changed.
  mutating func learn(_ sites: [CounterSite]) {
    patience = sites.map { site in
      (Elementary.exp(-1.5 * site.knownWait.mean / theta), Elementary.exp(-1.5 * site.knownKioskWait.mean / theta))
    }
  }

  /// Who chooses, and among what.
  struct Chooser {
    let root: RootNeed
    let zone: Int
    /// Share of residents who know the stations.
    let awareness: Double
    var mayGoOnline: Bool
    var mayUseKiosk = true
    /// Counters where the person was turned away.
    var avoids: Int?
  }

  /// The number of the best option in its zone; nil where nothing serves the kind.
  func choose(_ chooser: Chooser, _ sites: [CounterSite], random: KeyedRandom) -> Int? {
    let kind = Int(chooser.root.kind)
    let place = Int(chooser.root.place)
    var best: Int?
    var least = Double.infinity
    let options = ofZone[chooser.zone]
    for number in options.indices {
      let option = options[number]
      var weight = worth[option.channel.rawValue][kind] * nearness[place][number]
      guard weight > 0 else { continue }
      if option.site < 0 {
        guard chooser.mayGoOnline, chooser.root.isDigital else { continue }
      } else {
        if option.channel == .kiosk, !chooser.mayUseKiosk { continue }
        if chooser.avoids == option.site || !sites[option.site].service.serves(kind) { continue }
        if option.isStation, chooser.root.informed >= chooser.awareness { continue }
        let waits = patience[option.site]
        weight *= option.channel == .window ? waits.window : waits.kiosk
      }
      let e = -Elementary.log(random.uniform(.option, KeyedRandom.hash(chooser.root.id, option.key))) / weight
      if e < least {
        least = e
        best = number
      }
    }
    return best
  }

  /// The nearest station with a window that the person may believe to serve the kind; nil where none is near.
  func nearestStation(_ chooser: Chooser) -> Int? {
    guard chooser.root.informed < chooser.awareness else { return nil }
    let near = nearness[Int(chooser.root.place)]
    return ofZone[chooser.zone].indices.filter {
      ofZone[chooser.zone][$0].isStation && ofZone[chooser.zone][$0].channel == .window && near[$0] > 0
    }
    .max { (near[$0], $1) < (near[$1], $0) }
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
