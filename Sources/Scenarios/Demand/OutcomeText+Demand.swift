import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofDemand: [OutcomeText] = [
    .init(.callsCount, "calls.count", "Calls received", "接警数", "calls"),
    .init(
      .callsCrimeCount, "callsCrime.count", "Calls about crime", "涉案警情数", "calls",
      target: Words("20 to 30 % fewer (plan §3.2, §8.1)", "下降 20% 至 30%（方案§3.2、§8.1）")),
  ]
}
