import DiscreteEvents
import Testing

@testable import StationModel

@Suite("Map of places") struct PlaceMapTests {
  /// Places drawn over some square kilometres, a cluster of them on one spot, and no travel.
  private func city(places count: Int, width: Double, seed: UInt64) -> City {
    var generator = Xoshiro256PlusPlus(seed: seed, replication: 0, purpose: Purpose(rawValue: 255))
    let places = (0..<count).map { index in
      let point = Point(x: Double.random(in: 0...width, using: &generator), y: Double.random(in: 0...width, using: &generator))
      return Place(point: index < 5 ? Point(x: width / 3, y: width / 3) : point, zone: 0, offenceShare: 1 / Double(count))
    }
    let zone = Zone(id: 1, centre: Point(x: width / 2, y: width / 2), areaKm2: width * width, residents: 1000)
    return City(CityParameters(zones: [zone], places: places, areaKindCount: 1, travel: nil))
  }

  private func nearest(_ city: City, _ point: Point) -> Int32 {
    func square(_ place: Int) -> Double {
      let (dx, dy) = (city.places[place].point.x - point.x, city.places[place].point.y - point.y)
      return dx * dx + dy * dy
    }
    return Int32(city.places.indices.min { (square($0), $0) < (square($1), $1) }!)
  }

  @Test("the nearest place is the one that looking at all finds, inside the map, beside it and far away", arguments: [0.3, 4, 9])
  func nearestAgrees(width: Double) {
    let city = city(places: 60, width: width, seed: 3)
    let map = PlaceMap(city, side: 0.5)
    var generator = Xoshiro256PlusPlus(seed: 4, replication: 0, purpose: Purpose(rawValue: 255))
    for margin in [0, 2, 40.0] {
      for _ in 0..<60 {
        let range = -margin...width + margin
        let point = Point(x: Double.random(in: range, using: &generator), y: Double.random(in: range, using: &generator))
        #expect(map.nearest(to: point) == nearest(city, point))
      }
    }
  }

  @Test("what is within reach is what looking at all finds", arguments: [0, 0.2, 0.5, 1.3, 20]) func withinReach(reach: Double) {
    let city = city(places: 60, width: 4, seed: 5)
    let map = PlaceMap(city, side: 0.5)
    for place in city.places.indices {
      let found = map.places(around: Int32(place), within: reach)
      let distances = city.places.map { city.distance(city.places[place].point, $0.point) }
      #expect(found.map { Int($0.place) } == city.places.indices.filter { $0 != place && distances[$0] <= reach })
      #expect(found.allSatisfy { $0.distance == distances[Int($0.place)] })
    }
  }
}
