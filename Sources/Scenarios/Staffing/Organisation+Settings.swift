import StationModel

extension Organisation {
  static let settings = Settings(
    Organisation(id: 0, kind: .precinct, posts: []),
    [
      .own(SceneSections.id),
      .word("kind", \.kind, Kind.words, "What it is; a team strengthens its precinct without a house.").required,
      .record("staff", \.staff, Headcount.positions, "Positions of one base; without it posts are always manned."),
      .group(
        "staffFrom", staffFrom, "Where the people of a new station come from, by role; hired where nothing is said."),
      ShiftHours.setting,
      .number(
        "hoursPerPersonYear", \.hoursPerPersonYear, .from(1, to: 8760), unit: "h/year",
        "Hours on duty of a person, leave and training taken off."
      ).from("5.15 people hold a post round the clock (8,760 h / 1,700 h); 4.2 to 5.2 are usual", .judgement),
      .number("restHours", \.restHours, .from(0, to: 72), unit: "h", "Shortest rest between two turns.")
        .from("European working-time rule, as a floor", .judgement),
      .number(
        "breakMinutes", \.mealBreak, as: .minutes, .positive(upTo: 120), unit: "min",
        "Meal break of a crew in a turn of six hours or more; none where nothing is said."),
      .own(
        Field(
          "posts", .list(Post.settings.section), "What must be manned; a manned post is a unit. Filled in this order."),
        read: readPosts),
      .own(
        Field(
          "serviceRadiusKm", .numbersBy("areas", .positive(upTo: 1000)), unit: "km",
          "Stations: reach of the service area, by the station's area.")),
      .own(
        Field(
          "handles", .record(SceneSections.handles),
          "Stations: what their units do with a call; the precinct's where nothing is said.")),
      .integer(
        "cameras", \.cameras, 0...10_000, "Stations: places of the area that get cameras, those with most offences first."
      ).only { $0.kind == .station },
      .part("money", \.money, StationMoney.settings, "Stations: what one costs, wages apart."),
      .own(Field("counter", .section(CounterService.settings.section), "What its counter offers; nothing where nothing is said.")),
      .own(
        Field(
          "door", .choice(["oneStays", "pairsPatrol"]),
          "Stations: whether one of the crew that keeps the door always stays, or a pair patrols and leaves it empty.")),
      .own(
        Field(
          "houseMinutes", .number(.from(0, to: 1440)), unit: "min",
          "Time in the house between two patrols of a pair that keeps the door."
        ).orElse(30).from("about 24 visits of pairs a day from a house of two on duty", .judgement)),
      .word(
        "wayHome", \.wayHomeIsOvertime, ["free": false, "overtime": true],
        "Whether the way back to base after a call that outlasts the turn is overtime."),
      .part(
        "volunteerPool", \.volunteerPool, VolunteerPool.settings,
        "Registered volunteers of the area, in place of volunteers among the staff."),
    ])

  private static let staffFrom: [Setting<Organisation>] = [
    .record("police", \.origin[0], Origin.settings, "Officers."),
    .record("auxiliary", \.origin[1], Origin.settings, "Auxiliary officers."),
    .record("volunteer", \.origin[2], Origin.settings, "Volunteers."),
  ]

  @Sendable private static func readPosts(_ cursor: Cursor, _ organisation: inout Organisation) {
    organisation.posts = cursor.things("posts").map { id, cursor in
      var post = Post.settings.decode(cursor)
      post.id = EntityID.hash(of: id)
      return post
    }
  }
}

extension Organisation.Kind {
  static let words: Vocabulary<Self> = ["precinct": .precinct, "station": .station, "team": .team, "offices": .offices]
}
