extension SceneSections {
  /// Settings of a role: how its people come and go, and what the new can do.
  static let turnover = [
    Field(
      "tenureYears", .numbersBy("kinds of base (precinct, station)", .from(0.05, to: 100)), unit: "years",
      "Mean time that a person stays in a position; without it vacantShare holds."),
    Field(
      "leavingPerYear", .number(.from(0, to: 20)), unit: "1/year",
      "Rate at which people leave the force; other ends of a tenure are moves inside it. Without it all leave."),
    Field("hireMonths", .number(.from(0, to: 120)), unit: "months", "From a leaver's going until a successor is hired.").orElse(
      12
    )
    .from("Recruit to solo patrol: 8 to 18 months; auxiliaries 1 to 4", .judgement),
    Field(
      "trainingMonths", .number(.from(0, to: 60)), unit: "months",
      "Time in which a hired person fills the position and is not on the roster."
    ).orElse(0),
    Field(
      "handoverMonths", .number(.from(0, to: 120)), unit: "months",
      "From a move inside the force until the successor comes, who needs no training."
    ).orElse(0),
    Field(
      "firstMonthProductivity", .number(.positive(upTo: 1)),
      "Productivity in the first month at a place, of an experienced person's; without it the new work like the others."),
    Field("learningMonths", .number(.from(1, to: 120)), unit: "months", "Until the new work like the experienced.").orElse(12)
      .from("De Grip, Sauermann and Sieben 2016, a call centre: 64 % more output in the first year", .literature),
  ]

  /// Settings of a role: how often its people are ill.
  static let sickLeave = [
    Field(
      "sickDaysPerYear", .number(.positive(upTo: 180)), unit: "d/year",
      "Calendar days a year on which a person is ill; nobody ever is where nothing is said."),
    Field(
      "sickSpellDays", .number(.from(0.5, to: 90)), unit: "d",
      "Mean length of an illness. Its first day is at too short notice to be replaced."
    ).orElse(4).from("a few days; mostly colds and injuries", .judgement),
  ]

  static let backfill = Section([
    Field("share", .number(.share), "Share of the positions given that are filled again.").orElse(1),
    Field("months", .number(.from(0, to: 600)), unit: "months", "From the giving until the successor is at work.").orElse(12)
      .from("Recruit to solo patrol: 8 to 18 months", .judgement),
  ])

  /// Settings of an organisation: who is at the door, on the way home, on the list of volunteers.
  static let presence = [
    Field(
      "door", .choice(["oneStays", "pairsPatrol"]),
      "Stations: whether one of the crew that keeps the door always stays, or a pair patrols and leaves it empty."),
    Field(
      "houseMinutes", .number(.from(0, to: 1440)), unit: "min",
      "Time in the house between two patrols of a pair that keeps the door."
    )
    .orElse(30).from("about 24 visits of pairs a day from a house of two on duty", .judgement),
    Field(
      "wayHome", .choice(["free", "overtime"]), "Whether the way back to base after a call that outlasts the turn is overtime."
    )
    .orElse("free"),
    Field("volunteerPool", .section(volunteerPool), "Registered volunteers of the area, in place of volunteers among the staff."),
  ]

  static let volunteerPool = Section([
    Field("target", .integer(1...100_000), unit: "persons", "Most volunteers that the base looks after.").required,
    Field("atOpening", .integer(0...100_000), unit: "persons", "Volunteers on the day it opens.").orElse(0),
    Field("recruitsPerMonth", .number(.from(0, to: 10_000)), unit: "1/month", "People who offer themselves, on average.")
      .required,
    Field("leavingPerYear", .number(.from(0, to: 20)), unit: "1/year", "Rate at which each leaves.").orElse(0.25)
      .from("between 0.15 and 0.45 a year", .judgement),
    Field("activeShare", .number(.share), "Share of the registered who come when they are asked.").orElse(1),
  ])
}
