import DiscreteEvents
import StationModel

extension ObservationParameters {
  /// What a city sees that looks at its pilot as cities do; the model's own sees everything exactly.
  static let settings = Settings(
    ObservationParameters(
      missingShare: 0.035, earlyShare: 0.2, earlyMinutes: .constant(1.5), entryDays: .constant(3), confusionShare: 0.025,
      suppressionShare: 0.1),
    [
      .number("missingShare", \.missingShare, .share, unit: "share", "Calls that are missing in the response log.")
        .from("2 to 5 % missing in a response log", .judgement),
      .number("earlyShare", \.earlyShare, .share, unit: "share", "Arrivals that are reported before they happen.")
        .from("arrival buttons are pressed early; how often is not known", .assumption),
      .distribution("earlyMinutes", \.earlyMinutes, .minutes, unit: "min", "How much too early.")
        .from("arrival buttons are pressed early; how much is not known", .assumption),
      .distribution(
        "entryDays", \.entryDays, .from(0, to: 3660), unit: "d",
        "From a report of an offence to its entry, by which it is counted."
      ).from("an entry lag of 3 days in the mean", .judgement),
      .number(
        "confusionShare", \.confusionShare, .share, unit: "share",
        "Reports of offences that are entered as another kind; as no offence they are not counted."
      ).from("0 to 5 % of kinds confused", .judgement),
      .number(
        "suppressionShare", \.suppressionShare, .share, unit: "share",
        "Reports of offences in the pilot's zones that are not entered while it is appraised."
      ).from("0 to 0.2 under appraisal", .judgement),
    ])
}
