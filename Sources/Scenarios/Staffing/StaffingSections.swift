import StationModel

extension SceneSections {
  static let people = Section([
    Field("police", .section(RoleParameters.settings.section), "Sworn officers: may take any call."),
    Field("auxiliary", .section(RoleParameters.settings.section), "Auxiliary officers: no power of arrest."),
    Field("volunteer", .section(RoleParameters.settings.section), "Volunteers: watch and report."),
  ])

  static let handles = Section([
    Field("alone", .references("kinds of calls"), "Calls that the station handles from arrival to clearance."),
    Field("stabilises", .references("kinds of calls"), "Calls at which the station stays until a precinct unit takes over."),
    Field("else", .choice(Tier.words.all), "What happens with all other calls.").orElse("precinct"),
  ])

  static let precinct = Section([
    id,
    Field("is", .reference("an organisation"), "Organisation that staffs it.").required,
    Field("zones", .zones, "Its territory; a zone belongs to the first precinct that lists it.").required,
    Field("base", .zone, "Zone of its base; the base is at the zone's centre.").required,
  ])

  static let precinctPlan = Section([
    Field("is", .reference("an organisation"), "Organisation that staffs every precinct.").required,
    Field(
      "generate", .integer(1...10_000), "How many to lay out by residents; those that the map's zones name where nothing is said."
    ),
  ])
}

extension Tier {
  static let words: Vocabulary<Self> = ["alone": .alone, "stabilises": .stabilises, "precinct": .precinct]
}
