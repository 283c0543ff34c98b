import StationModel
import Testing

@Suite("Closed forms of deterrence")
struct DeterrenceFormulasTests {
  @Test("a stop does most at its optimum, nothing at no length, and less beyond")
  func dwell() {
    func effect(_ minutes: Double) -> Double {
      DeterrenceFormulas.dwellEffect(minutes: minutes, optimum: 12.5, maximum: 0.4)
    }
    #expect(effect(0) == 0)
    #expect(effect(12.5) == 0.4)
    for minutes in stride(from: 1.0, through: 12, by: 0.5) {
      #expect(effect(minutes) > effect(minutes - 0.5))
      #expect(effect(12.5 + minutes) < effect(12.5 + minutes - 0.5))
      #expect(effect(12.5 + minutes) > 0)
    }
  }

  @Test("an effect halves in each half-life and is whole at the end of the stop")
  func residual() {
    func left(_ minutes: Double) -> Double {
      DeterrenceFormulas.residual(effect: 0.3, sinceMinutes: minutes, halfLifeMinutes: 30)
    }
    #expect(left(0) == 0.3)
    for number in 0..<20 {
      #expect(abs(left(Double(30 * (number + 1))) / left(Double(30 * number)) - 0.5) < 1e-14)
    }
  }

  @Test("the pull falls with distance from 1 next door, and the power has the heavier tail")
  func distance() {
    func weight(_ km: Double, _ form: DistanceForm) -> Double {
      DeterrenceFormulas.distanceWeight(km: km, scale: 0.3, form: form)
    }
    for form in [DistanceForm.exponential, .inverseSquare] {
      #expect(weight(0, form) == 1)
      for step in 1..<30 { #expect(weight(Double(step) / 10, form) < weight(Double(step - 1) / 10, form)) }
    }
    #expect(weight(0.3, .inverseSquare) == 0.25)
    #expect(weight(3, .inverseSquare) > weight(3, .exponential))
  }
}
