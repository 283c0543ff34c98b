extension SceneSections {
  static let people = Section([
    Field("police", .section(role), "Sworn officers: may take any call."),
    Field("auxiliary", .section(role), "Auxiliary officers: no power of arrest."),
    Field("volunteer", .section(role), "Volunteers: watch and report."),
  ])

  static let role = Section(
    [
      Field("wageCNYPerYear", .number(.money), unit: "CNY/year", "Employer's cost of a person.").orElse(0),
      Field("allowanceCNYPerHour", .number(.from(0, to: 1e6)), unit: "CNY/h", "Allowance of an hour on duty.").orElse(0),
      Field(
        "vacantShare", .number(.from(0, to: 0.95)), "Long-run share of positions without a holder; with tenureYears it follows."
      ).orElse(0),
      Field("vacancyMonths", .number(.from(0.1, to: 600)), unit: "months", "Mean length of a vacancy.").orElse(6),
      Field("showUpShare", .number(.share), "Share of the turns a rostered person turns up for.").orElse(1),
      Field("patrolEffect", .number(.from(0, to: 2)), "Effect of a patrol's stop relative to a sworn officer's.")
        .following("1 of police, 0.7 of auxiliaries, 0.2 of volunteers")
        .from(
          "auxiliaries between no effect and the fall that Ariel et al. 2016 report, 0 to 1.2; volunteers never evaluated, 0 to 0.5",
          .judgement),
      Field(
        "hoursPerMonth", .number(.from(0.1, to: 744)), unit: "h/month",
        "Hours on duty of a person, instead of the organisation's."
      ),
    ] + turnover + sickLeave)

  static let organisation = Section(
    [
      id,
      Field(
        "kind", .choice(["precinct", "station", "team", "offices"]),
        "What it is; a team strengthens its precinct without a house."
      )
      .required,
      Field("staff", .record(headcount), "Positions of one base; without it posts are always manned."),
      Field(
        "staffFrom", .section(staffFrom), "Where the people of a new station come from, by role; hired where nothing is said."),
      Field("shifts", .either([.value(.choice(["3x8", "2x12"])), .record(shift)]), "Length of a turn of duty.").orElse("3x8"),
      Field(
        "hoursPerPersonYear", .number(.from(1, to: 8760)), unit: "h/year",
        "Hours on duty of a person, leave and training taken off."
      )
      .orElse(1700).from("5.15 people hold a post round the clock (8,760 h / 1,700 h); 4.2 to 5.2 are usual", .judgement),
      Field("restHours", .number(.from(0, to: 72)), unit: "h", "Shortest rest between two turns.").orElse(11)
        .from("European working-time rule, as a floor", .judgement),
      Field(
        "breakMinutes", .number(.positive(upTo: 120)), unit: "min",
        "Meal break of a crew in a turn of six hours or more; none where nothing is said."),
      Field("posts", .list(post), "What must be manned; a manned post is a unit. Filled in this order."),
      Field(
        "serviceRadiusKm", .numbersBy("areas", .positive(upTo: 1000)), unit: "km",
        "Stations: reach of the service area, by the station's area."),
      Field("handles", .record(handles), "Stations: what their units do with a call; the precinct's where nothing is said."),
      Field("cameras", .integer(0...10_000), "Stations: places of the area that get cameras, those with most offences first.")
        .orElse(0),
      Field("money", .section(stationMoney), "Stations: what one costs, wages apart."),
    ] + presence)

  static let headcount = Section([
    Field("police", .integer(0...100_000), unit: "persons", "Sworn officers.").orElse(0),
    Field("auxiliary", .integer(0...100_000), unit: "persons", "Auxiliary officers.").orElse(0),
    Field("volunteer", .integer(0...100_000), unit: "persons", "Volunteers.").orElse(0),
  ])

  static let crew = Section([
    Field("police", .integer(0...100), unit: "persons", "Sworn officers of the crew.").orElse(0),
    Field("auxiliary", .integer(0...100), unit: "persons", "Auxiliary officers of the crew.").orElse(0),
    Field("volunteer", .integer(0...100), unit: "persons", "Volunteers of the crew.").orElse(0),
  ])

  static let shift = Section([
    Field("hours", .number(.from(1, to: 24)), unit: "h", "Length of a turn of duty.").required
  ])

  static let staffFrom = Section([
    Field("police", .record(origin), "Officers."),
    Field("auxiliary", .record(origin), "Auxiliary officers."),
    Field("volunteer", .record(origin), "Volunteers."),
  ])

  static let origin = Section([
    Field("precincts", .number(.share), "Share drawn from precincts.").orElse(0),
    Field("offices", .number(.share), "Share drawn from offices.").orElse(0),
    Field("hired", .number(.share), "Share hired.").orElse(0),
    Field("backfill", .section(backfill), "How the positions that precincts gave are filled again; never where nothing is said."),
  ])

  static let post = Section([
    id,
    Field("count", .integer(1...1000), "How many such posts.").orElse(1),
    Field("crew", .record(crew), "Who is needed; one officer where nothing is said."),
    Field("does", .choices(DutyNames.all), "What the crew does.").required,
    Field("orElse", .record(fallback), "A smaller or other crew when the full one cannot be found."),
    Field("hours", .hours, "When it is open.").orElse("00-24"),
    Field("days", .days, "On which days it opens.").orElse("daily"),
    Field("by", .choice(["foot", "ebike", "car"]), "How the crew moves.").orElse("car"),
    Field(
      "visitsPerDay", .number(.from(0.01, to: 1440)),
      "Patrol stops by a fixed schedule, for verification; they follow from the time on patrol where nothing is said."),
    Field("outage", .record(outage), "Times in and out of service of the crew's vehicle; it never fails where nothing is said."),
  ])

  static let fallback = Section(
    crew.fields + [Field("does", .choices(DutyNames.all), "What this crew does; the same as the full one where nothing is said.")]
  )

  static let outage = Section([
    Field("upHours", .distribution(.hours), unit: "h", "Time in service.").required,
    Field("downHours", .distribution(.hours), unit: "h", "Time out of service.").required,
  ])

  static let handles = Section([
    Field("alone", .references("kinds of calls"), "Calls that the station handles from arrival to clearance."),
    Field("stabilises", .references("kinds of calls"), "Calls at which the station stays until a precinct unit takes over."),
    Field("else", .choice(["alone", "stabilises", "precinct"]), "What happens with all other calls.").orElse("precinct"),
  ])

  static let stationMoney = Section([
    Field("capitalCNY", .distribution(.money), unit: "CNY", "Building, fitting out, equipment, software.").orElse(0),
    Field(
      "capitalOverrun", .distribution(.from(0, to: 100)),
      "Capital paid over capital planned, drawn per station: 1.2 = a fifth more."),
    Field("operationCNYPerYear", .distribution(.money), unit: "CNY/year", "The plan's own figure for a year of operation.")
      .orElse(0),
    Field("runningCNYPerYear", .distribution(.money), unit: "CNY/year", "A year of operation without pay, at full cost.").orElse(
      0),
    Field("buildMonths", .distribution(.from(0, to: 600)), unit: "months", "From the start of building to the opening.").orElse(
      0),
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

/// What the crew of a post can do, by the words of the file.
enum DutyNames {
  static let all = ["respond", "assist", "patrol", "open", "serve", "observe", "elsewhere", "investigate"]
}
