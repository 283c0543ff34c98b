import Experiments
import Testing

@Suite("Student's t")
struct StudentTTests {
  private func isClose(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(value - expected) <= tolerance * abs(expected)
  }

  @Test("quantiles with one and two degrees of freedom follow their closed forms", arguments: [0.6, 0.9, 0.975, 0.995, 0.99999])
  func closedForms(p: Double) {
    // tan(0.475 π) and its like, from 30 digits.
    let cauchy = [
      0.6: 0.32491969623290632616, 0.9: 3.0776835371752534026, 0.975: 12.706204736174707, 0.995: 63.656741162871526,
      0.99999: 31830.988607851,
    ]
    #expect(isClose(StudentT(freedom: 1).quantile(p), cauchy[p]!, 1e-9))
    #expect(isClose(StudentT(freedom: 2).quantile(p), (2 * p - 1) / (2 * p * (1 - p)).squareRoot(), 1e-10))
  }

  @Test("known quantiles of the 95 % interval")
  func knownAnswers() {
    #expect(isClose(StudentT(freedom: 9).critical(0.05), 2.262157162798205))
    #expect(isClose(StudentT(freedom: 11).critical(0.05), 2.200985160091639))
    #expect(isClose(StudentT(freedom: .infinity).critical(0.05), 1.959963984540054))
  }

  @Test("the quantile inverts the cumulative chance", arguments: [1.0, 2, 3.5, 9, 29, 199, 9999])
  func inverse(freedom: Double) {
    let t = StudentT(freedom: freedom)
    for p in [0.001, 0.025, 0.3, 0.5, 0.8, 0.99] { #expect(abs(t.cumulative(t.quantile(p)) - p) < 1e-13) }
  }

  @Test("the far tail keeps its relative accuracy")
  func tail() {
    // P(|T₁| > t) = 2/π · atan(1/t) → 2/(π t).
    #expect(isClose(StudentT(freedom: 1).exceedance(1e9), 2 / (Double.pi * 1e9), 1e-11))
    #expect(StudentT(freedom: 5).exceedance(.infinity) == 0)
    #expect(StudentT(freedom: 5).exceedance(0) == 1)
  }
}
