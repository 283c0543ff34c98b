import DiscreteEvents
import StationModel
import Texts

extension ScenarioDecoder {
  /// Calls of a kind that a zone may have on its busiest day, growth, season and events included: a guard against slips of the
  /// keyboard that would keep a future from ending.
  private static let busiestLimit = 20_000.0

  /// Refuses rates that growth, events and profiles make enormous; the plain rate is checked where it is read.
  func checkAmounts(_ demand: DemandParameters, _ calendar: StudyCalendar?) {
    guard let days = calendar?.parameters.dayCount, let warmUp = calendar?.parameters.warmUpDays else { return }
    let years = Double(max(0, days - warmUp)) / 365
    let rated = [("calls", "per1000PerYear"), ("offences", "committedPer1000PerYear")].flatMap { list, rate in
      root.things(list).filter { $0.cursor.located(rate) != nil }.map { (cursor: $0.cursor, rate: rate) }
    }
    guard rated.count == demand.kinds.count else { return }
    for (index, kind) in demand.kinds.enumerated() {
      let growth = kind.growthPerYear > 0 ? Elementary.pow(1 + kind.growthPerYear, years) : 1
      let season = (kind.profile.week.max() ?? 1) * (kind.profile.year.max() ?? 1) * max(1, kind.profile.holiday)
      let events = demand.surges.reduce(1) { $0 * max(1, index < $1.factors.count ? $1.factors[index] : 1) }
      let plain = kind.perYear / 365 * (kind.zoneShare.max() ?? 0)
      let busiest = plain * growth * season * events
      guard busiest > Self.busiestLimit else { continue }
      let causes = [(growth, "growthPerYear"), (season, "profile"), (events, rated[index].rate)]
      let key = causes.max { $0.0 < $1.0 }?.1 ?? rated[index].rate
      rated[index].cursor.error(
        "too-many-calls",
        Words(
          "\(NumberText.of(busiest.rounded())) calls a day in one zone on its busiest day",
          "某一分区最忙的一天有 \(NumberText.of(busiest.rounded())) 起警情"), at: key,
        hint: Self.limit(plain: NumberText.of((plain * 10).rounded() / 10)))
    }
  }

  private static func limit(plain: String) -> Words {
    let most = NumberText.of(busiestLimit)
    return Words("\(plain) on a plain day; at most \(most) on any", "平日为 \(plain) 起；任何一天最多 \(most) 起")
  }
}
