import DiscreteEvents
import StationModel
import Testing
import Texts

@testable import Scenarios

@Suite("Places and where offences fall")
struct PlacesTests {
  let zones = try! GridCity(columns: 12, rows: 12, cellKm: 1).zones

  func share(ofHottestTenth places: [Place], _ zoneShares: [Double]) -> Double {
    let shares = places.map { $0.offenceShare * zoneShares[$0.zone] }.sorted(by: >)
    let count = Double(shares.count) / 10
    let whole = Int(count)
    return shares.prefix(whole).reduce(0, +) + (count - Double(whole)) * shares[whole]
  }

  @Test("the hottest tenth of places has the share that was asked for", arguments: [0.1, 0.25, 0.5, 0.8, 0.99], [12, 20, 30])
  func topTenth(share: Double, perZone: Int) throws {
    let generator = PlaceGenerator(hotPlaces: .init(perZone: perZone, offencesInTopTenthShare: share))
    let places = try generator.places(of: zones)
    #expect(abs(self.share(ofHottestTenth: places, zones.map { _ in 1 / 144 }) - share) < 1e-6)
    for zone in 0..<144 {
      let shares = places[zone * perZone..<(zone + 1) * perZone].map(\.offenceShare)
      #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
      #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 >= $1 })
    }
  }

  @Test("uneven zones leave less concentration to their places")
  func unevenZones() throws {
    let weights = (1...144).map { 1 / Double($0).squareRoot() }
    let shares = weights.map { $0 / weights.reduce(0, +) }
    let generator = PlaceGenerator(hotPlaces: .init(perZone: 12, offencesInTopTenthShare: 0.5))
    let places = try generator.places(of: zones, zoneShares: shares)
    #expect(abs(share(ofHottestTenth: places, shares) - 0.5) < 1e-6)
    let even = try OffenceConcentration(topTenthShare: 0.5, perZone: 12)
    let uneven = try OffenceConcentration(topTenthShare: 0.5, perZone: 12, zoneShares: shares)
    #expect(uneven.exponent < even.exponent && uneven.exponent > 0)
  }

  @Test("a concentration that cannot be reached is refused")
  func unreachable() {
    #expect(codes { try OffenceConcentration(topTenthShare: 0.05, perZone: 12) } == ["concentration-low"])
    let found = problems { try OffenceConcentration(topTenthShare: 0.6, perZone: 5) }
    #expect(found.map(\.code) == ["concentration-high"] && found[0].advice?.en == "at most 50 %, or more places in each zone")
    #expect(
      codes { try PlaceGenerator(hotPlaces: .init(perZone: 0, offencesInTopTenthShare: 0.5)).places(of: zones) } == [
        "places-per-zone"
      ])
  }

  @Test("a concentration that nobody stated is half, or the nearest that zones and places allow")
  func unstated() throws {
    #expect(try abs(share(ofHottestTenth: PlaceGenerator().places(of: zones), zones.map { _ in 1 / 144 }) - 0.5) < 1e-6)
    // One zone holds nine tenths of the offences: the hottest tenth cannot have fewer.
    let uneven = (0..<144).map { $0 == 0 ? 0.9 : 0.1 / 143 }
    #expect(try OffenceConcentration(topTenthShare: nil, perZone: 12, zoneShares: uneven).exponent < 1e-9)
    #expect(codes { try OffenceConcentration(topTenthShare: 0.5, perZone: 12, zoneShares: uneven) } == ["concentration-low"])
    #expect(try OffenceConcentration(topTenthShare: nil, perZone: 1).shares == [1])
  }

  @Test("at the centre, and only where that is asked for, a zone is one place with all its offences")
  func centres() throws {
    let places = try PlaceGenerator(hotPlaces: nil).places(of: zones)
    #expect(places == zones.enumerated().map { Place(point: $1.centre, zone: $0, offenceShare: 1) })
  }

  @Test("places depend on the zone's id and shape only")
  func keyedById() throws {
    let generator = PlaceGenerator(hotPlaces: .init(offencesInTopTenthShare: 0.5))
    let all = try generator.places(of: zones)
    let one = try generator.places(of: [zones[77]])
    #expect(one.map(\.point) == all.filter { $0.zone == 77 }.map(\.point))
    #expect(Set(all.map(\.point)).count == 144 * 12)
  }

  @Test("places are spread evenly over a zone and never outside it")
  func uniform() throws {
    let bent = CityZone(
      id: "bent", centre: Point(x: 9.5, y: 0.5), areaKm2: 19,
      polygons: [[MapTests.ring([(0, 0), (10, 0), (10, 10), (9, 10), (9, 1), (0, 1), (0, 0)])]])
    let disc = CityZone(id: "disc", centre: Point(x: 5, y: 5), areaKm2: Double.pi)
    let generator = PlaceGenerator(hotPlaces: .init(perZone: 1000, offencesInTopTenthShare: 0.5))
    let places = try generator.places(of: [bent, disc, zones[0]])
    let shape = PlanarShape(bent.polygons)
    #expect(places.filter { $0.zone == 0 }.allSatisfy { shape.contains($0.point) })
    #expect(places.filter { $0.zone == 1 }.allSatisfy { $0.point.isNear(Point(x: 5, y: 5), within: 1.000001) })
    // Ten of nineteen parts lie in the top row; four standard deviations are 63 of 1000.
    let top = places.count { $0.zone == 0 && $0.point.y < 1 }
    #expect(abs(top - 526) < 63)
    let inner = places.count { $0.zone == 1 && $0.point.isNear(Point(x: 5, y: 5), within: 0.5) }
    #expect(abs(inner - 250) < 55)
    let west = places.count { $0.zone == 2 && $0.point.x < 0.5 }
    #expect(abs(west - 500) < 63)
  }

  @Test("an id has the same number for ever")
  func identities() {
    #expect(IdentityHash.of("a") == KeyedRandom.hash(0xAF63_DC4C_8601_EC8C, 1))
    #expect(Set(ZoneNames(columns: 702, rows: 99).ids.map(IdentityHash.of)).count == 702 * 99)
  }
}
