import Foundation
import Testing

@testable import Texts

@Suite("Numbers with so many digits")
struct FixedNumberTests {
  @Test("decimals are those of the exact value, half-way to the even digit")
  func fixed() {
    #expect(NumberText.fixed(0.125, decimals: 2) == "0.12" && NumberText.fixed(0.375, decimals: 2) == "0.38")
    #expect(NumberText.fixed(2.5, decimals: 0) == "2" && NumberText.fixed(1e23, decimals: 1) == "99999999999999991611392.0")
    #expect(NumberText.fixed(-0.0004, decimals: 2) == "-0.00" && NumberText.fixed(.nan, decimals: 2) == "nan")
    #expect(NumberText.fixed(0.1, decimals: 22) == "0.1000000000000000055511")
  }

  @Test("all digits are those that C writes")
  func sweep() {
    var chance = Chance(seed: 7)
    for round in 0..<20_000 {
      // All doubles, and those that people meet.
      let any = Double(bitPattern: chance.next())
      let value =
        round % 2 == 0 && any.isFinite ? any : Double(chance.below(2_000_000) - 1_000_000) / Double(1 << chance.below(20))
      let decimals = chance.below(9)
      #expect(NumberText.fixed(value, decimals: decimals) == String(format: "%.\(decimals)f", value), "\(value)")
    }
  }

  @Test("the order of a number is the power of its first digit, to the last one below the next")
  func order() {
    #expect([1, 9.99, 10, 999.9999999999999, 1000, 0.1, 0.0999, 1e300].map(NumberText.order) == [0, 0, 1, 2, 3, -1, -2, 300])
    #expect(NumberText.order(of: -5) == 0)
  }

  @Test("digits stand in groups of three, and behind zeros")
  func groups() {
    #expect(
      ["1", "123", "1234", "27195.25", "1234567"].map { NumberText.grouped($0) } == [
        "1", "123", "1,234", "27,195.25", "1,234,567",
      ])
    #expect(NumberText.padded("7", to: 3) == "007" && NumberText.padded("1234", to: 3) == "1234")
  }
}
