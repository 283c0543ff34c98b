import DiscreteEvents
import StationModel

extension CallKind {
  /// What every kind of call has, whether it is about crime or not.
  static let settings = Settings(
    CallKind(id: 0, perYear: 0, zoneShare: [], priority: 1, onSceneMinutes: .constant(0)),
    [
      .own(
        Field(
          "name", .record(SceneSections.name),
          "What reports call it; the usual word for the id, or the id, where it is missing.")),
      .integer("priority", \.priority, 1...4, "1 (at once) to 4.").required,
      .integer("units", \.units, 1...20, "Units needed on the scene.")
        .from("1.4 to 2.3 units a call in an American city, one crew of two here", .judgement),
      .distribution(
        "onSceneMinutes", \.onSceneMinutes, .minutes, unit: "min", "Time on the scene, for every unit that takes part."
      ).required,
      .distribution(
        "patienceMinutes", \.patienceMinutes, .minutes, unit: "min",
        "How long a caller waits for a unit to be sent; for ever where nothing is said."),
      .own(
        Field(
          "profile", .either([.value(.text), .section(DemandProfile.settings.section)]),
          "When the calls come: a profile, or the name of one.")),
      .number("growthPerYear", \.growthPerYear, .from(-0.5, to: 1), unit: "1/year", "Growth of the rate, 0.02 = 2 % a year."),
      .number(
        "dispersion", \.dispersion, .from(1, to: 100), "Variance of the city's daily count over its mean; 1 is pure chance."),
      .own(
        Field(
          "by", .choice(["residents", "daytime"]), "Who makes the calls: those who live there, or those who are there by day."
        ).orElse("residents")),
      .own(
        Field(
          "attraction", .named("kind of place", .value(.number(.from(0, to: 1000)))),
          "Factor on the demand of zones with such a key place.")),
    ])
}
