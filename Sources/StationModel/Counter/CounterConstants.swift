import DiscreteEvents

/// What is not known of counters and follows from how they work today: solved before a run, without draws, on the base's policy without
/// its rollout.
struct CounterConstants: Equatable, Sendable {
  /// Worth of each channel for itself, in units of taste; 0 for windows.
  var alpha = CounterChannel.allCases.map { _ in 0.0 }
  /// Share of a window's time that goes into other work, at which the mean wait is today's.
  var backOffice = 0.0
  /// What was asked for and cannot be had: the nearest is taken.
  var missesShares = false
  var missesWait = false

  /// α is sought within ±8, the share of other work up to 0.6.
  static let mostAlpha = 8.0
  static let mostBackOffice = 0.6

  init() {}

  /// Nil where the file says nothing of needs.
  init?(_ parameters: ModelParameters, city: City) {
    guard let counter = parameters.counter else { return nil }
    let choice = FirstChoices(parameters, counter, city)
    if let shares = counter.today.shares {
      let wanted = shares.map { $0 / shares.reduce(0, +) }
      for _ in 0..<60 {
        let found = choice.shares(alpha)
        for channel in CounterChannel.allCases where channel != .window {
          let one = channel.rawValue
          guard wanted[one] > 0, found[one] > 0, found[2] > 0, wanted[2] > 0 else { continue }
          let step = Elementary.log(wanted[one] / found[one] * found[2] / wanted[2])
          alpha[one] = min(max(alpha[one] + step, -Self.mostAlpha), Self.mostAlpha)
        }
      }
      missesShares = zip(choice.shares(alpha), wanted).contains { abs($0 - $1) > 0.001 }
    }
    guard let wait = counter.today.waitMinutes else { return }
    let load = WindowLoad(parameters, counter, visits: choice.windowNeeds(alpha))
    var (low, high) = (0.0, Self.mostBackOffice)
    if load.wait(low) >= wait || load.wait(high) <= wait {
      backOffice = load.wait(low) >= wait ? low : high
      missesWait = true
      return
    }
    for _ in 0..<16 {
      let middle = (low + high) / 2
      if load.wait(middle) < wait { low = middle } else { high = middle }
    }
    backOffice = (low + high) / 2
  }
}

/// The first choices of all residents under today's ways to be served: online, the precinct's windows, the city's kiosks.
private struct FirstChoices {
  private struct Group {
    let precinct: Int
    let kind: Int
    let isElderly: Bool
    /// Shares of first attempts online and at a kiosk that fail and end at a window.
    let fails: [Double]
    /// Needs a year.
    let needs: Double
    /// exp(V) without α, by channel; 0 where it does not serve.
    let worth: [Double]
  }
  private let groups: [Group]
  private let kinds: Int
  private let precincts: Int

  init(_ parameters: ModelParameters, _ counter: CounterParameters, _ city: City) {
    kinds = counter.kinds.count
    precincts = parameters.staffing.precincts.count
    let theta = counter.thetaMinutes
    var groups: [Group] = []
    for zone in city.zones.indices where city.zones[zone].residents > 0 {
      let one = city.zones[zone]
      let precinct = parameters.staffing.precincts[one.precinct]
      let organisation = parameters.staffing.organisations[precinct.organisation]
      // The place in the middle of its list stands for the zone.
      let place = (city.firstPlace[zone] + city.firstPlace[zone + 1]) / 2
      let toWindow = CounterOptions.travelMinutes(
        from: place, to: Position(point: precinct.base, zone: precinct.baseZone), city)
      let nearest = counter.cityKiosks.min { city.distance(one.centre, $0.point) < city.distance(one.centre, $1.point) }
      let toKiosk = nearest.map { CounterOptions.travelMinutes(from: place, to: Position(point: $0.point, zone: $0.zone), city) }
      let hasWindow = organisation.counter != nil && organisation.posts.contains { $0.servesAtWindow }
      for (kind, row) in counter.kinds.enumerated() {
        let window = 2 * toWindow + 1.5 * (counter.today.waitMinutes ?? 0) + row.windowMinutes.mean
        let serves = hasWindow && organisation.counter?.serves(kind) ?? false
        let atKiosk = toKiosk.flatMap { way in row.kioskMinutes.map { 2 * way + $0.mean } }
        for (isElderly, share) in [(true, one.elderlyShare), (false, 1 - one.elderlyShare)] {
          let digital = isElderly ? counter.digitalElderlyShare : counter.digitalShare
          for (isDigital, part) in [(true, digital), (false, 1 - digital)] where share * part > 0 {
            let online = isDigital ? row.onlineMinutes : nil
            groups.append(
              Group(
                precinct: one.precinct, kind: kind, isElderly: isElderly,
                fails: [
                  isElderly ? counter.onlineFailsElderlyShare : counter.onlineFailsShare,
                  isDigital ? 0 : CounterState.kioskFailsShare,
                ],
                needs: row.per1000PerYear * one.residents / 1000 * share * part,
                worth: [online, atKiosk, serves ? window : nil].map { $0.map { Elementary.exp(-$0 / theta) } ?? 0 }))
          }
        }
      }
    }
    self.groups = groups
  }

  private func chances(_ group: Group, _ alpha: [Double]) -> [Double] {
    let weights = zip(group.worth, alpha).map { $0 == 0 ? 0 : $0 * Elementary.exp($1) }
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : [0, 0, 0]
  }

  func shares(_ alpha: [Double]) -> [Double] {
    var sums = [0.0, 0, 0]
    for group in groups {
      let chances = chances(group, alpha)
      for channel in sums.indices { sums[channel] += group.needs * chances[channel] }
    }
    let all = sums.reduce(0, +)
    return all > 0 ? sums.map { $0 / all } : sums
  }

  /// Needs a year that come to a window, at first or after they failed elsewhere, by precinct, kind and age.
  func windowNeeds(_ alpha: [Double]) -> [[[Double]]] {
    var needs = Array(repeating: Array(repeating: [0.0, 0], count: kinds), count: precincts)
    for group in groups {
      let chances = chances(group, alpha)
      let share = chances[2] + chances[0] * group.fails[0] + chances[1] * group.fails[1]
      needs[group.precinct][group.kind][group.isElderly ? 1 : 0] += group.needs * share
    }
    return needs
  }
}

/// The mean wait at the precincts' windows as it follows from the visits of an average week.
private struct WindowLoad {
  private struct Line {
    /// Visits of a week, and windows.
    let visits: Double
    let windows: Int
    let minutes: Double
    /// Squared coefficient of variation of the service time.
    let variation: Double
    let days: [[(minutes: Double, weight: Double)]]
  }
  private var lines: [Line] = []

  init(_ parameters: ModelParameters, _ counter: CounterParameters, visits: [[[Double]]]) {
    let missing = counter.papersMissingShare
    for (number, precinct) in parameters.staffing.precincts.enumerated() {
      let organisation = parameters.staffing.organisations[precinct.organisation]
      guard let service = organisation.counter else { continue }
      let posts = organisation.posts.flatMap { post in post.servesAtWindow ? Array(repeating: post, count: post.count) : [] }
      guard !posts.isEmpty else { continue }
      let hours = ClaimedHours(
        posts.map { (opens: $0.opensAtMinute, closes: $0.closesAtMinute, days: $0.days) }, profile: counter.dayProfile)
      let isGuided = organisation.posts.contains { $0.duties.contains(.guide) }
      let comesAgain = missing * (1 - min(1, service.papersMayFollowShare + service.commitmentShare))
      let lineOfKind =
        service.oneWindow ? counter.kinds.map { _ in 0 } : CounterSite.windows(service, count: posts.count, counter)
      for line in 0..<(service.oneWindow ? 1 : posts.count) {
        var (all, first, second, bound) = (0.0, 0.0, 0.0, 0.0)
        for (kind, row) in counter.kinds.enumerated() where lineOfKind[kind] == line {
          for age in AgeGroup.allCases {
            let trips = visits[number][kind][age.rawValue] / (1 - comesAgain) / 365 * 7
            let longer = age == .from60 && !isGuided ? 1 + counter.elderlyLonger : 1
            let mean = row.windowMinutes.mean * longer
            let deviation = row.windowMinutes.standardDeviation * longer
            let square = mean * mean + deviation * deviation
            all += trips
            if age == .under60 { bound += trips * counter.officeHoursLostShare }
            // Where a paper is missing and not accepted, a part of the time finds it out.
            let part = counter.missingFoundAfterShare
            first += trips * mean * (1 - (1 - part) * comesAgain)
            second += trips * square * (1 - (1 - part * part) * comesAgain)
          }
        }
        guard all > 0, first > 0 else { continue }
        let mean = first / all
        lines.append(
          Line(
            visits: all, windows: service.oneWindow ? posts.count : 1, minutes: mean, variation: second / all / (mean * mean) - 1,
            days: hours.week(boundShare: bound / all)))
      }
    }
  }

  /// Mean wait in minutes where a share of the windows' time goes into other work.
  func wait(_ backOffice: Double) -> Double {
    var (waits, visits) = (0.0, 0.0)
    for line in lines {
      let minutes = line.minutes / (1 - backOffice)
      let weights = line.days.map { $0.reduce(0) { $0 + $1.weight } }
      // Days of one pattern are solved once.
      var solved: [(weight: Double, wait: Double)] = []
      for (day, weight) in weights.enumerated() where weight > 0 {
        let its: Double
        if let known = solved.first(where: { $0.weight == weight }) {
          its = known.wait
        } else {
          let rates = line.days[day].map { (minutes: $0.minutes, rate: line.visits * $0.weight / $0.minutes) }
          its = Self.dayWait(rates, windows: line.windows, serviceMinutes: minutes)
          solved.append((weight, its))
        }
        waits += line.visits * weight * its * (1 + line.variation) / 2
        visits += line.visits * weight
      }
    }
    return visits > 0 ? waits / visits : 0
  }

  /// Mean wait of a day that begins empty, with exponential service: Kolmogorov's equations by steps of a minute or less, and after
  /// closing the rest of the line in turn.
  private static func dayWait(_ steps: [(minutes: Double, rate: Double)], windows: Int, serviceMinutes: Double) -> Double {
    // Nobody waits where service takes no time to speak of.
    guard serviceMinutes > 0.01 else { return 0 }
    let most = 60 + windows
    var chance = Array(repeating: 0.0, count: most + 1)
    chance[0] = 1
    let service = 1 / serviceMinutes
    var (inLine, arrivals) = (0.0, 0.0)
    for step in steps {
      let fastest = step.rate + Double(windows) * service
      let count = max(1, Int((step.minutes * max(1, fastest * 2)).rounded(.up)))
      let dt = step.minutes / Double(count)
      for _ in 0..<count {
        var before = 0.0
        var line = 0.0
        for n in 0...most {
          let now = chance[n]
          let out = (n < most ? step.rate : 0) + Double(min(n, windows)) * service
          let above = n < most ? chance[n + 1] * Double(min(n + 1, windows)) * service : 0
          chance[n] = now + dt * (before * step.rate + above - now * out)
          before = now
          line += now * Double(max(0, n - windows))
        }
        inLine += line * dt
      }
      arrivals += step.rate * step.minutes
    }
    // Those still in line are called one after the other.
    for n in chance.indices where n > windows {
      let left = Double(n - windows)
      inLine += chance[n] * left * (left + 1) / 2 * serviceMinutes / Double(windows)
    }
    return arrivals > 0 ? inLine / arrivals : 0
  }
}
