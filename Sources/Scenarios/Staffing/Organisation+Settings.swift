import StationModel

extension Organisation {
  static let settings = Settings(
    Organisation(id: 0, kind: .precinct, posts: []),
    [
      .own(SceneSections.id),
      .own(SceneSections.named),
      .word("kind", \.kind, Kind.words, "What it is; a team strengthens its precinct without a house.", "单位类型；增援组加强所在派出所，不设站房。")
        .required,
      .record(
        "staff", \.staff, Headcount.positions, "Positions of one base; without it posts are always manned.", "每个驻地的编制；未设置时岗位始终有人。"
      ),
      .group(
        "staffFrom", staffFrom, "Where the people of a new station come from, by role; hired where nothing is said.",
        "新建警务站各类人员的来源；未设置时为新招。"),
      ShiftHours.setting,
      .number(
        "hoursPerPersonYear", \.hoursPerPersonYear, .from(1, to: 8760), unit: "h/year",
        "Hours on duty of a person, leave and training taken off.", "每人每年在岗小时数，已扣除休假和培训。"
      ).from(
        "5.15 people hold a post round the clock (8,760 h / 1,700 h); 4.2 to 5.2 are usual",
        "一个全天候岗位需 5.15 人（8,760 小时／1,700 小时）；通常为 4.2 至 5.2 人", .judgement),
      .number("restHours", \.restHours, .from(0, to: 72), unit: "h", "Shortest rest between two turns.", "两个班次之间的最短休息时间。")
        .from("European working-time rule, as a floor", "以欧盟工时规定为下限", .judgement),
      .number(
        "breakMinutes", \.mealBreak, as: .minutes, .positive(upTo: 120), unit: "min",
        "Meal break of a crew in a turn of six hours or more; none where nothing is said.", "六小时及以上班次中警组的用餐时间；未设置时没有。"),
      .own(
        Field(
          "posts", .list(Post.settings.section), "What must be manned; a manned post is a unit. Filled in this order.",
          "须有人值守的岗位；有人在岗即为一个警组。按此顺序配人。"),
        read: readPosts),
      .own(
        Field(
          "serviceRadiusKm", .numbersBy(.areas, .positive(upTo: 1000)), unit: "km",
          "Stations: reach of the service area, by the station's area.", "警务站：服务半径，按站点所在地区。")),
      .own(
        Field(
          "handles", .record(SceneSections.handles),
          "Stations: what their units do with a call; the precinct's where nothing is said.", "警务站：其警组如何处置警情；未设置时由派出所处置。")),
      .integer(
        "cameras", \.cameras, 0...10_000, "Stations: places of the area that get cameras, those with most offences first.",
        "警务站：服务区内安装摄像头的地点数，发案多的优先。"
      ).only { $0.kind == .station },
      .part("money", \.money, StationMoney.settings, "Stations: what one costs, wages apart.", "警务站：每站费用，不含人员经费。"),
      .own(
        Field(
          "counter", .section(CounterService.settings.section), "What its counter offers; nothing where nothing is said.",
          "窗口提供的服务；未设置时没有。")),
      .own(
        Field(
          "outreach", .section(CommunityOutreach.settings.section),
          "What crews that engage do besides visits; visits alone where nothing is said.", "警组在走访之外的群众工作；未设置时只走访。")),
      .own(
        Field(
          "door", .choice(["oneStays", "pairsPatrol"]),
          "Stations: whether one of the crew that keeps the door always stays, or a pair patrols and leaves it empty.",
          "警务站：值守人员中始终留一人，或两人结伴巡逻、站内暂时无人。")),
      .own(
        Field(
          "houseMinutes", .number(.from(0, to: 1440)), unit: "min",
          "Time in the house between two patrols of a pair that keeps the door.", "值守的双人警组两次巡逻之间在站内的时间。"
        ).orElse(30).from("about 24 visits of pairs a day from a house of two on duty", "两人在岗的站点每天约 24 次双人巡逻", .judgement)),
      .word(
        "wayHome", \.wayHomeIsOvertime, ["free": false, "overtime": true],
        "Whether the way back to base after a call that outlasts the turn is overtime.", "处置警情超出班次后，返回驻地的路程是否计为加班。"),
      .part(
        "volunteerPool", \.volunteerPool, VolunteerPool.settings,
        "Registered volunteers of the area, in place of volunteers among the staff.", "本地注册的志愿者，代替编制中的志愿者。"),
    ] + ofDisputes + ofAid)

  private static let staffFrom: [Setting<Organisation>] = [
    .record("police", \.origin[0], Origin.settings, "Officers.", "民警。"),
    .record("auxiliary", \.origin[1], Origin.settings, "Auxiliary officers.", "辅警。"),
    .record("volunteer", \.origin[2], Origin.settings, "Volunteers.", "志愿者。"),
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
