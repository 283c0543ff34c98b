import StationModel
import Testing

@testable import Experiments

@Suite("Layout of a study")
struct StudyLayoutTests {
  let shape = RecordShape(zones: 4, windows: 2, months: 3, kinds: 2, areaKinds: 2, precincts: 1)

  private func layout(_ hasStations: [Bool], windows: Int = 2, extraPairs: [ArmPair] = []) -> StudyLayout {
    var shape = shape
    shape.windows = windows
    return StudyLayout(
      shape: shape, hasStations: hasStations, windowOfMonth: windows == 2 ? [0, 1, 1] : [0, 0, 0],
      monthStarts: [5, 36, 64, 95], extraPairs: extraPairs)
  }

  @Test("the treated zones of a pair are the later arm's, else the earlier one's")
  func zonesOf() {
    let layout = layout([false, true, true, false])
    #expect(layout.zonesOf(0, 1) == 1 && layout.zonesOf(1, 0) == 1)
    #expect(layout.zonesOf(1, 2) == 2 && layout.zonesOf(2, 3) == 2 && layout.zonesOf(0, 3) == nil)
    #expect(layout.pairs.map(\.a) == [0, 0, 0] && layout.pairs.map(\.b) == [1, 2, 3])
    for (a, b) in layout.pairs {
      guard let zonesOf = layout.zonesOf(a, b) else { continue }
      for arm in [a, b] {
        let column = Column(arm: arm, outcome: .callsCount, window: .all, scope: .treated, zonesOf: zonesOf)
        #expect(layout.place(of: column) != nil)
      }
    }
  }

  @Test("the base has its own stations' zones where the other arm has none, and columns grow with the arms, not with their pairs")
  func masks() {
    let base = layout([true, false, true])
    func has(_ arm: Int, _ mask: Int) -> Bool {
      base.place(of: Column(arm: arm, outcome: .callsCount, window: .all, scope: .treated, zonesOf: mask)) != nil
    }
    #expect(has(0, 0) && has(0, 2) && has(1, 0) && has(2, 2))
    #expect(!has(1, 2) && !has(2, 0))
    // A pair asked for besides has its zones in both arms.
    let more = layout([false, true, false, true], extraPairs: [ArmPair(a: 2, b: 3)])
    #expect(more.pairs.map(\.a) == [0, 0, 0, 2] && more.pairs.map(\.b) == [1, 2, 3, 3])
    for arm in [2, 3] {
      #expect(more.place(of: Column(arm: arm, outcome: .callsCount, window: .all, scope: .elsewhere, zonesOf: 3)) != nil)
    }
    let sizes = (2...6).map { layout(Array(repeating: true, count: $0)).columns.count }
    #expect(Set(zip(sizes, sizes.dropFirst()).map { $1 - $0 }).count == 1)
  }

  @Test("every column has its own place, and what cannot be defined has none")
  func places() {
    let layout = layout([false, true])
    for (index, column) in layout.columns.enumerated() { #expect(layout.place(of: column) == index) }
    #expect(layout.place(of: Column(arm: 0, outcome: .capitalTotal, window: .all, scope: .area(0))) == nil)
    #expect(layout.place(of: Column(arm: 0, outcome: .callsCount, window: .all, scope: .treated)) == nil)
    #expect(layout.place(of: Column(arm: 0, outcome: .callsCount, window: .all, scope: .zone(1))) == nil)
  }

  @Test("one window alone is also all windows")
  func oneWindow() {
    let layout = layout([false], windows: 1)
    let all = layout.place(of: Column(arm: 0, outcome: .callsCount, window: .all, scope: .city))
    #expect(all != nil && all == layout.place(of: Column(arm: 0, outcome: .callsCount, window: .window(0), scope: .city)))
    #expect(layout.pairs.isEmpty)
  }

  @Test("days of windows and of their weekdays")
  func days() {
    let layout = layout([false])
    #expect(layout.days(.window(0)) == 31 && layout.days(.window(1)) == 59 && layout.days(.all) == 90)
    #expect(layout.weekdays.map { $0.reduce(0, +) } == [31, 59])
    // The first counted day is the sixth of the week, and 31 days hold three weekdays five times.
    #expect(layout.weekdays[0] == [5, 4, 4, 4, 4, 5, 5])
  }
}
