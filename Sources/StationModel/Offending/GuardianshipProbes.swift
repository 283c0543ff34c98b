import DiscreteEvents

/// Points of place and time, spread as the attempts of each kind are, at which guardianship is measured.
struct GuardianshipProbes {
  private struct Probe {
    var time: Time
    var place: Int32
    var kind: Int32
  }
  private let probes: [Probe]
  private let minds: [Deterrents]
  private var sums: [Double]
  private var counts: [Int]

  init(_ arm: Arm, perKind: Int, days: Range<Int>, random: KeyedRandom) {
    let kinds = arm.parameters.offending?.kinds ?? []
    minds = kinds.map { $0.deterredBy }
    sums = kinds.map { _ in 0 }
    counts = kinds.map { _ in 0 }
    var probes: [Probe] = []
    for (index, kind) in kinds.enumerated() where kind.committedPerYear > 0 && !days.isEmpty {
      var cumulative: [Double] = []
      var sum = 0.0
      for share in arm.opportunity[index] {
        sum += share
        cumulative.append(sum)
      }
      let shape = DayShape(rates: arm.parameters.demand.kinds[kind.call].profile.day)
      for number in 0..<perKind {
        let (u, v) = random.uniforms(.probe, arm.parameters.demand.kinds[kind.call].id, UInt32(number))
        // The day goes round, so that all weekdays are met alike.
        let day = days.lowerBound + number % days.count
        let mark = v * sum
        var (low, high) = (0, cumulative.count - 1)
        while low < high {
          let middle = (low + high) / 2
          if cumulative[middle] > mark { high = middle } else { low = middle + 1 }
        }
        probes.append(
          Probe(
            time: Time(milliseconds: Int64(day) * 86_400_000 + shape.moment(u)), place: Int32(low), kind: Int32(index)))
      }
    }
    self.probes = probes
  }

  var count: Int { probes.count }
  func time(_ probe: Int32) -> Time { probes[Int(probe)].time }
  func place(_ probe: Int32) -> Int32 { probes[Int(probe)].place }

  mutating func measure(_ probe: Int32, _ guardianship: borrowing Guardianship, at time: Time) {
    let one = probes[Int(probe)]
    sums[Int(one.kind)] += guardianship.share(minds[Int(one.kind)], place: one.place, at: time)
    counts[Int(one.kind)] += 1
  }

  var means: [Double] { zip(sums, counts).map { $1 == 0 ? 0 : $0 / Double($1) } }
}

extension World {
  mutating func scheduleProbes() {
    guard let probes else { return }
    for probe in 0..<Int32(probes.count) {
      schedule(.guardianshipIsProbed(probe: probe), at: probes.time(probe), entity: UInt64(probe))
    }
  }

  mutating func probeGuardianship(_ probe: Int32) {
    guard let place = probes?.place(probe) else { return }
    bringPatrolsUpToDate(aroundPlace: place)
    let time = now
    probes?.measure(probe, guardianship, at: time)
  }
}
