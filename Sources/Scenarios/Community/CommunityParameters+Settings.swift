import StationModel

extension CommunityParameters {
  static let settings = Settings(
    CommunityParameters(),
    [
      .group(
        "awareness", awarenessRows, "How residents come to know the stations of their area.", "居民如何知晓附近的警务站。"),
      .group("participation", participationRows, "How residents come to take part.", "居民如何参与群防群治。"),
      .group("teaching", teachingRows, "What those who are met learn of fraud.", "接触到的居民学到的防骗知识。"),
      .group("trust", trustRows, "How contacts with the police move trust.", "与警察的接触如何影响信任。"),
      .group("contacts", contactRows, "Which contacts are good and which are bad.", "哪些接触属良好，哪些属不良。"),
      .group("reporting", reportingRows, "How the share of offences reported follows.", "报案比例如何随之变化。"),
      .group("satisfaction", satisfactionRows, "How many residents are content.", "有多少居民满意。"),
      .group("acts", actRows, "What visits, open days, lectures and publicity take and reach.", "走访、开放日、讲座和宣传的投入与覆盖。"),
      .part(
        "survey", \.survey, SurveyParameters.settings, "Asks residents whether they are content; nobody is asked without it.",
        "群众满意度调查；未设置时不调查。"),
    ])

  private static let awarenessRows: [Setting<CommunityParameters>] = [
    .number("start", \.awareness.start, .share, "Share who know the stations before any opens near them.", "附近设站之前知晓警务站的比例。")
      .from("plan §8.2: 0.6; under 0.3 in §2.3", "方案§8.2：0.6；§2.3 为不足 0.3", .plan),
    .number(
      "perMonth", \.awareness.perMonth, .from(0, to: 2), unit: "/month",
      "Rate at which the door of a station that is always manned makes itself known.", "始终有人值守的警务站自身被知晓的速率。"
    ).from("0.01 to 0.04; nothing is known", "0.01 至 0.04；无资料", .judgement),
    .number(
      "wordOfMouth", \.awareness.wordOfMouth, .from(0, to: 5), unit: "/month", "Rate at which those who know tell others.",
      "知情者告诉他人的速率。"
    ).from("0.05 to 0.2, as new products spread (Bass 1969)", "0.05 至 0.2，参照新产品扩散（Bass 1969）", .judgement),
    .number("forgetting", \.awareness.forgetting, .from(0, to: 2), unit: "/month", "Rate at which they forget.", "遗忘的速率。")
      .from("0.005 to 0.02; nothing is known", "0.005 至 0.02；无资料", .judgement),
  ]

  private static let participationRows: [Setting<CommunityParameters>] = [
    .number("start", \.participation.start, .from(0.001, to: 1), "Share who take part today.", "目前参与的比例。").from(
      "plan §2.3, §8.2: under 0.3", "方案§2.3、§8.2：不足 0.3", .plan),
    .number(
      "fadesPerMonth", \.participation.fadesPerMonth, .from(0, to: 2), unit: "/month",
      "Rate at which participation returns to what it was.", "参与率回落到原有水平的速率。"
    ).from("0.015 to 0.06; nothing is known", "0.015 至 0.06；无资料", .judgement),
    .number("joinShare", \.participation.joinShare, .share, "Share of those met who join.", "接触到的居民中加入的比例。").from(
      "0.05 to 0.3; nothing is known", "0.05 至 0.3；无资料", .assumption),
    .number(
      "deters", \.participation.deters, .from(0, to: 0.9), "Share of attempts deterred if everybody took part.", "全民参与时受阻的作案企图比例。"
    ).from(
      "0 to 0.26: neighbourhood watch, 16 to 26 % less crime (Bennett et al. 2008), its best studies less",
      "0 至 0.26：邻里守望使案件减少 16% 至 26%（Bennett 等 2008），质量较高的研究结果更低", .judgement),
    .own(
      Field(
        "kinds", .references(.offence), "Offences that participation deters; all that anything deters where nothing is said.",
        "群众参与能威慑的案件类别；未设置时为其他因素能威慑的各类。")),
  ]

  private static let teachingRows: [Setting<CommunityParameters>] = [
    .number("learnShare", \.teaching.learnShare, .share, "Share of those met who learn.", "接触到的居民中学会的比例。").from(
      "0.3 to 0.8; nothing is known", "0.3 至 0.8；无资料", .assumption),
    .number(
      "halfLifeMonths", \.teaching.halfLifeMonths, .from(0.1, to: 240), unit: "months", "Time in which half of it is forgotten.",
      "所学遗忘一半所需的时间。"
    ).from("1 to 12; a warning fades in weeks", "1 至 12；一次警示数周即淡忘", .assumption),
    .number(
      "deters", \.teaching.deters, .from(0, to: 0.95), "Share of attempts that fail with somebody who remembers.",
      "对仍记得者作案失败的比例。"
    ).from("0 to 0.5; no evaluation is known", "0 至 0.5；未见评估研究", .assumption),
    .own(
      Field(
        "kinds", .references(.offence), "Offences that it prevents; those that nothing else deters where nothing is said.",
        "能防范的案件类别；未设置时为其他因素均不能威慑的各类。")),
  ]

  private static let trustRows: [Setting<CommunityParameters>] = [
    .number("start", \.trust.start, .from(0.01, to: 1), "Share who trust the police today.", "目前信任警察的比例。").from(
      "0.5 to 0.85; surveys differ in their question", "0.5 至 0.85；各调查问法不一", .judgement),
    .number("gain", \.trust.gain, .share, "Part of the way to full trust that a good contact goes.", "一次良好接触使信任趋近于 1 的幅度。")
      .from("0 to 0.1; nothing is known", "0 至 0.1；无资料", .judgement),
    .number("loss", \.trust.loss, .share, "Part of trust that a bad contact takes.", "一次不良接触使信任损失的幅度。").from(
      "bad contacts weigh 4 to 14 times as much as good ones (Skogan 2006)", "不良接触的影响为良好接触的 4 至 14 倍（Skogan 2006）",
      .literature),
    .number(
      "relaxation", \.trust.relaxation, .from(0, to: 2), unit: "/month", "Rate at which trust returns to its rest.",
      "信任回到常态的速率。"
    ).from("nothing is known", "无资料", .assumption),
    .number("hearsay", \.trust.hearsay, .from(0, to: 20), unit: "persons", "Others who hear of a contact.", "听说某次接触的其他人数。")
      .from("0 to 3; nothing is known", "0 至 3；无资料", .assumption),
  ]

  private static let contactRows: [Setting<CommunityParameters>] = [
    .number(
      "goodWithinMinutes", \.contacts.goodWithinMinutes, .from(0, to: 1440), unit: "min",
      "A call is a good contact if a capable unit arrives within this time.", "有处置能力的警组在此时间内到场，属良好接触。"
    ).from("plan §8.1: ten minutes", "方案§8.1：十分钟", .plan),
    .number(
      "badBeyondMinutes", \.contacts.badBeyondMinutes, .from(0, to: 1440), unit: "min",
      "It is a bad one if it takes longer than this, or the caller gives up.", "超过此时间或报警人放弃，属不良接触。"
    ).from("twice that", "上述时间的两倍", .judgement),
    .number(
      "goodWaitMinutes", \.contacts.goodWaitMinutes, .from(0, to: 1440), unit: "min",
      "Business done at a counter is a good contact after a wait of at most this.", "窗口排队不超过此时间并办结，属良好接触。"
    ).from("a quarter of an hour", "一刻钟", .judgement),
    .number(
      "badWaitMinutes", \.contacts.badWaitMinutes, .from(0, to: 1440), unit: "min",
      "It is a bad one after a longer wait than this, a wasted trip, or where somebody leaves the line.",
      "排队超过此时间、白跑一趟或中途离开，属不良接触。"
    ).from("plan §7.2: complaints at 45 minutes", "方案§7.2：排队 45 分钟引起投诉", .plan),
    .number(
      "goodActShare", \.contacts.goodActShare, .share, "Share of visits, open days and lectures that go well.",
      "走访、开放日和讲座中效果良好的比例。"
    )
    .from("nothing is known", "无资料", .judgement),
    .number("badActShare", \.contacts.badActShare, .share, "Share of them that go badly.", "其中效果不良的比例。").from(
      "nothing is known", "无资料", .judgement),
  ]

  private static let reportingRows: [Setting<CommunityParameters>] = [
    .number(
      "awareness", \.reporting.awareness, .from(-5, to: 5),
      "Added to the logit of the share reported when everybody knows instead of nobody.",
      "知晓率由 0 升至 1 时，报案比例的 logit 增量。"
    ).from("0 to 0.4; never measured", "0 至 0.4；从未测量", .judgement),
    .number(
      "trust", \.reporting.trust, .from(-5, to: 5), "The same when everybody trusts instead of nobody.", "信任度由 0 升至 1 时的同一增量。"
    ).from("0 to 1; studies of surveys differ in their sign", "0 至 1；各调查研究的方向不一", .judgement),
  ]

  private static let satisfactionRows: [Setting<CommunityParameters>] = [
    .number(
      "start", \.satisfaction.start, .from(0.01, to: 0.99), "Share who are content today.", "目前满意的比例。"
    ).from("0.75 to 0.9; surveys ask differently", "0.75 至 0.9；各调查问法不一", .judgement),
    .number(
      "perTenthOfTrust", \.satisfaction.perTenthOfTrust, .from(0, to: 10), "Added to its logit for a tenth more trust.",
      "信任提高 0.1 时其 logit 的增量。"
    ).from("nothing is known", "无资料", .assumption),
    .number(
      "perTenthOfGoodContacts", \.satisfaction.perTenthOfGoodContacts, .from(0, to: 10),
      "Added to it for a tenth more good ones among the contacts of 90 days.", "90 天接触中良好比例提高 0.1 时的增量。"
    ).from("nothing is known", "无资料", .assumption),
  ]

  private static let actRows: [Setting<CommunityParameters>] = [
    .number(
      "personsPerHousehold", \.acts.personsPerHousehold, .from(1, to: 20), unit: "persons", "Persons of a household.", "户均人数。"
    ).from("census 2020: 2.62", "2020 年人口普查：2.62", .officialStatistics),
    .number("visitMinutes", \.acts.visitMinutes, .from(1, to: 480), unit: "min", "Time that a visit takes.", "一次走访的用时。").from(
      "10 to 30", "10 至 30", .judgement),
    .number("wayMinutes", \.acts.wayMinutes, .from(0, to: 480), unit: "min", "Way to the next household.", "到下一户的路程时间。").from(
      "next door, or the next house", "邻户或邻楼", .judgement),
    .number("atHomeShare", \.acts.atHomeShare, .share, "Share of visits that find somebody at home.", "走访时有人在家的比例。").from(
      "0.3 to 0.7", "0.3 至 0.7", .judgement),
    .number(
      "openDayVisitors", \.acts.openDayVisitors, .from(0, to: 10_000), unit: "persons",
      "Visitors of an open day if everybody knew the station.", "人人知晓时一次开放日的到访人数。"
    ).from("30 to 300", "30 至 300", .judgement),
    .number(
      "openDayPersonHours", \.acts.openDayPersonHours, .from(0.1, to: 1000), unit: "h", "Person-hours that it takes.",
      "一次开放日所需的人时。"
    ).from("four hours of two", "两人各四小时", .judgement),
    .number(
      "lectureAudience", \.acts.lectureAudience, .from(0, to: 10_000), unit: "persons", "Audience of a lecture.", "一次讲座的听众人数。"
    ).from("a school class, an assembly of residents", "一个班级或一次居民大会", .judgement),
    .number(
      "lecturePersonHours", \.acts.lecturePersonHours, .from(0.1, to: 1000), unit: "h", "Person-hours that it takes.",
      "一次讲座所需的人时。"
    ).from("one person for two hours", "一人两小时", .judgement),
    .number(
      "publicityCNYPerPerson", \.acts.publicityCNYPerPerson, .from(0.01, to: 1000), unit: "CNY",
      "Cost of reaching a person by publicity, who learns of the station and nothing else.", "宣传每触及一人的费用；仅使其知晓警务站。"
    ).from("1 to 20; nothing is known", "1 至 20；无资料", .assumption),
  ]
}
