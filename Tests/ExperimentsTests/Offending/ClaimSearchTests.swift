import SmallCity
import StationModel
import Testing

@testable import Experiments

@Suite("Search for what a claim needs") struct ClaimSearchTests {
  private func point(_ share: Double, _ treated: Double, _ adjacent: Double, _ total: Double) -> ClaimSearch.Answer {
    .init(stationShare: share, changes: .init(treated: treated, adjacent: adjacent, total: total))
  }

  @Test("an answer lies on the straight line between the points of the curve, and on a point where the point does it")
  func interpolates() throws {
    let curve = [point(0, 0, 0, 0), point(0.25, -0.125, 0.0625, -0.0625), point(0.75, -0.375, 0.3125, -0.125)]
    #expect(ClaimSearch.answer(fall: 0.25, on: curve) == point(0.5, -0.25, 0.1875, -0.09375))
    #expect(ClaimSearch.answer(fall: 0.125, on: curve) == curve[1])
    #expect(ClaimSearch.answer(fall: 0.375, on: curve) == curve[2])
    #expect(ClaimSearch.answer(fall: 0, on: curve) == curve[0])
  }

  @Test("the first point that is strong enough counts; where none is, there is no answer")
  func noAnswer() {
    let curve = [point(0, 0, 0, 0), point(0.5, -0.2, 0, -0.1), point(0.95, -0.1, 0, 0)]
    #expect(ClaimSearch.answer(fall: 0.2, on: curve)?.stationShare == 0.5)
    #expect(ClaimSearch.answer(fall: 0.21, on: curve) == nil && ClaimSearch.answer(fall: 0.1, on: []) == nil)
  }

  @Test("the stronger a station deters at its door, the more the treated area falls; without any effect, nothing changes")
  func stronger() {
    let search = ClaimSearch(SmallCity.arm(station: 0, offending: SmallCity.thefts(afterVisit: 0)), replications: 2)
    let changes = [0, 0.2, 0.8].map { search.changes(stationShare: $0, seeking: 0.3) }
    #expect(changes[0] == .init(treated: 0, adjacent: 0, total: 0))
    #expect(changes[1].treated < -0.05 && changes[2].treated < changes[1].treated - 0.15)
    #expect(changes[2].total < 0 && changes[2].total > changes[2].treated)
  }
}
