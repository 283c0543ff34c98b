import Testing

@testable import Texts

@Suite("Numbers of tables")
struct NumberTextTests {
  private func text(_ value: Double) -> String { NumberText.field(NumberText.rounded(value, digits: 8)) }

  @Test("a number has eight significant digits, and never less than all whole ones")
  func digits() {
    #expect(text(163.12000000000003) == "163.12" && text(5.929999999999999) == "5.93" && text(2.0 / 3) == "0.66666667")
    #expect(text(123_456_789.4) == "123456789" && text(98_765_432_109.6) == "98765432110" && text(-1.0 / 3) == "-0.33333333")
    #expect(text(0.000123456789) == "0.00012345679" && text(99_999_999.5) == "100000000" && text(9.999999999) == "10")
    #expect(text(0) == "0" && text(1e-17) == "1e-17" && text(1e300) == "1e+300" && text(.infinity) == "INF" && text(.nan) == "")
  }

  @Test("rounding keeps order, sign and zero, moves a number by half a digit at most, and is done once")
  func sweep() {
    var state: UInt64 = 11
    var last = 0.0
    for _ in 0..<4000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let size = Double(state >> 40) / Double(1 << 24) * 24 - 12
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(sign: .plus, exponent: Int(size * 3.3), significand: 1 + Double(state >> 12) / Double(1 << 52))
      let rounded = NumberText.rounded(value, digits: 8)
      #expect(abs(rounded - value) <= max(value * 5.1e-8, 0), "\(value)")
      #expect(NumberText.rounded(rounded, digits: 8) == rounded, "\(value)")
      #expect(NumberText.rounded(-value, digits: 8) == -rounded)
      #expect((value < last) == (rounded < NumberText.rounded(last, digits: 8)) || rounded == NumberText.rounded(last, digits: 8))
      if value < 1e7 { #expect(NumberText.field(rounded).filter { $0.isNumber && $0 != "0" }.count <= 10, "\(value)") }
      last = value
    }
  }
}
