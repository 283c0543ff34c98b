import DiscreteEvents
import StationModel

extension RecordingParameters {
  static let reporting = Settings(
    RecordingParameters(),
    [
      // It belongs to each kind of offence that names no share of its own.
      .own(
        Field("share", .number(.share), "Share of offences that become calls.")
          .orElse(OffenceKind.settings.usual.reportedShare)
          .from("all offences, when the scenario has no view on it", .assumption)),
      .number(
        "nearStationTimes", \.nearStationLogit, as: .ofOneHalf, .from(0.5, to: 1.9),
        "Factor of an open station on a reported share of one half; a shift of the logit for other shares."
      ).from("uplift of 1.0 to 1.2", .judgement),
    ])

  /// Response times move clear-up where this section stands, and only there.
  static let investigation = Settings(
    RecordingParameters(clearUpSlope: 0.49),
    [
      .number(
        "slopePerLogResponse", \.clearUpSlope, .from(0, to: 5), "Fall of the clear-up share per unit of ln(response time)."
      ).from("Blanes i Vidal and Kirchmaier 2018: 10 % more time, 4.7 points fewer", .literature),
      .number(
        "referenceMinutes", \.referenceMinutes, .positive(upTo: 1440), unit: "min", "Response time at which the shares hold."
      ).from("between published city means of 5 to 10 minutes", .judgement),
      .number(
        "responseRatioAtMost", \.responseRatioAtMost, .from(1, to: 100),
        "Response over the reference, or the reference over it, beyond which nothing more is gained or lost."
      ).from("the slope was measured for a tenth more or less; beyond a half it is not taken further", .judgement),
      .number(
        "caseHoursElasticity", \.caseHoursElasticity, .from(0, to: 2),
        "Per cent of clear-up lost with a per cent of case-work hours, those of posts that investigate."
      ).from("no evaluation is known for ordinary offences; 0.1 to 0.6 is possible", .assumption),
      .number("caseDays", \.caseDays, .from(1, to: 366), unit: "d", "Mean age of the case work that counts.")
        .from("four weeks", .assumption),
    ])
}

extension Conversion<Double> {
  /// A factor on a share of one half, kept as a shift of the logit.
  fileprivate static let ofOneHalf = Conversion(
    kept: { $0 == 1 ? 0 : Elementary.log(0.5 * $0 / (1 - 0.5 * $0)) }, stated: { 2 / (1 + Elementary.exp(-$0)) })
}
