import Testing

@testable import Reporting

/// Colours that lie beside each other are told apart, also by the one man in twelve who sees fewer colours.
struct PaletteTests {
  @Test func theDifferenceOfColoursIsThatOfItsAuthors() {
    // Pairs 1, 7, 17 and 25 of the test data of Sharma, Wu and Dalal 2005, table 1.
    let pairs: [((Double, Double, Double), (Double, Double, Double), Double)] = [
      ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, 0, 0), (50, -1, 2), 2.3669),
      ((50, 2.5, 0), (73, 25, -18), 27.1492), ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ]
    for (p, q, expected) in pairs {
      #expect(abs(ColourVision.difference(p, q) - expected) < 5e-5)
    }
  }

  @Test func neighboursInAScaleOfDifferencesAreToldApart() {
    let scale = DifferenceClasses.palette
    for vision in ColourVision.all {
      for (one, next) in zip(scale, scale.dropFirst()) {
        let apart = vision.difference(one, next)
        #expect(apart >= 5, "\(one.hex) and \(next.hex), \(vision.name): \(apart)")
      }
    }
  }

  @Test func betterIsToldFromWorse() {
    for vision in ColourVision.all {
      for worse in [Ink.worse1, .worse2] {
        for better in [Ink.better2, .better3, .better4] {
          let apart = vision.difference(worse, better)
          #expect(apart >= 15, "\(worse.hex) and \(better.hex), \(vision.name): \(apart)")
        }
      }
    }
  }

  @Test func neighboursInASequenceAreToldApartAndDarken() {
    for vision in ColourVision.all {
      for (one, next) in zip(Ink.sequence, Ink.sequence.dropFirst()) {
        #expect(vision.difference(one, next) >= 6, "\(one.hex) and \(next.hex), \(vision.name)")
        #expect(vision.lab(one).l - vision.lab(next).l >= 5)
      }
    }
  }

  /// Arms of the shipped comparisons.
  private static let shipped = ["plan", "koban", "same-officers", "koban-equal-money", "auxiliaries", "volunteers"]

  @Test func theBaseAndTheShippedOptionsAreToldApart() {
    // Later options are closer to each other: every figure also names the arms where they stand.
    let inks = ArmInks(Self.shipped)
    let first = [Ink.base] + Self.shipped.prefix(5).map { inks[$0] }
    for vision in ColourVision.all {
      for one in first.indices {
        for other in first.indices where other > one {
          let apart = vision.difference(first[one], first[other])
          #expect(apart >= 10, "arms \(one) and \(other), \(vision.name): \(apart)")
        }
      }
    }
  }

  @Test func aShippedArmHasItsColourInEveryReport() {
    let alone = Dictionary(uniqueKeysWithValues: Self.shipped.map { ($0, ArmInks([$0])[$0].hex) })
    #expect(Set(alone.values).count == Self.shipped.count)
    #expect(alone["plan"] == Ink.plan.hex)
    for order in [Self.shipped, Self.shipped.reversed(), ["plan", "volunteers", "same-officers", "seek-0", "seek-1", "koban"]] {
      let inks = ArmInks(order)
      for id in order where alone[id] != nil { #expect(inks[id].hex == alone[id], "\(id) among \(order)") }
    }
  }

  @Test func armsShareAColourOnlyWhereNoneIsLeft() {
    let ids = (0..<Ink.arms.count).map { "option-\($0)" }
    let inks = ArmInks(ids)
    #expect(Set(ids.map { inks[$0].hex }).count == Ink.arms.count)
    #expect(ArmInks(ids + ["one-more"])["one-more"] != .base)
    #expect(inks["unknown"] == .base)
  }

  @Test func metIsToldFromMissed() {
    for vision in ColourVision.all { #expect(vision.difference(.goal, .alarm) >= 18, "\(vision.name)") }
  }
}
