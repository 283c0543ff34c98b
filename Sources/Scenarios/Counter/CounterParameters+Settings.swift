import DiscreteEvents
import StationModel

extension CounterParameters {
  static let settings = Settings(
    CounterParameters(),
    [
      .own(
        Field("kinds", .list(CounterKind.settings.section), "Kinds of needs; the ten of a police counter where nothing is said.")),
      .own(
        Field(
          "day", .numbers(count: .daySteps, .from(0, to: 1e9)),
          "Relative rate of arrivals in equal steps of the day, within the hours that are announced; even where nothing is said.")
      ) { cursor, model in
        let rates = cursor.numbers("day")
        if !rates.isEmpty { model.dayProfile = rates }
      },
      .number("papersMissingShare", \.papersMissingShare, .share, "Share of visits to a window at which a paper is missing.")
        .from("0.05 to 0.25; no count is published", .judgement),
      .number("missingFoundAfterShare", \.missingFoundAfterShare, .share, "Part of the service after which it is found that a paper is missing.")
        .from("the first look at the papers", .judgement),
      .integer("tripsAtMost", \.tripsAtMost, 1...100, "Trips after which a need is given up.").from("nothing is known", .judgement),
      .number("thetaMinutes", \.thetaMinutes, .from(1, to: 240), unit: "min", "Scale of taste: the larger, the less way and wait decide.")
        .from("5 to 40; a quarter of an hour", .judgement),
      .distribution(
        "patienceMinutes", \.patienceMinutes, .minutes, unit: "min", "Longest wait that somebody bears; any where nothing is said."),
      .own(
        Field(
          "balkAtWaiting", .integer(1...1000), "Persons waiting for each open window at which nobody joins; never where nothing is said.")
      ) { $1.balkAtWaiting = $0.optionalInteger("balkAtWaiting") },
      .group("complaints", complaintRows, "What makes people complain."),
      .group("digitalShare", digitalRows, "Share of people who get along with a screen, by age."),
      .number("officeHoursLostShare", \.officeHoursLostShare, .share, "Share of those under 60 who cannot come in office hours.")
        .from("employees with fixed hours", .judgement),
      .number("misinformedShare", \.misinformedShare, .share, "Share that believes every station serves everything.")
        .from("nothing is known", .judgement),
      .number("elderlyLonger", \.elderlyLonger, .from(0, to: 5), "Service of those aged 60 or over takes longer by this share, without a guide.")
        .from("nothing is known", .judgement),
      .group("onlineFailsShare", failRows, "Share of attempts online that fail, by age."),
      .number("returnDays", \.returnDays, as: .meanOfLognormal(cv: 1), .positive(upTo: 365), unit: "d", "Mean days until somebody comes again with the missing paper.")
        .from("three days on average", .judgement),
      .number("retryDays", \.retryDays, as: .meanOfLognormal(cv: 1), .positive(upTo: 365), unit: "d", "Mean days until somebody comes again who was not served.")
        .from("two days on average", .judgement),
      .number("retryShare", \.retryShare, .share, "Share of those who did not join a line, or left it, that comes again.")
        .from("four fifths", .judgement),
      .group("today", todayRows, "How counters work now, in the base and without stations: other constants are solved from it."),
      .own(Field("walkIn", .section(WalkIn.settings.section), "Calls that walk in at a station instead; none where nothing is said.")),
    ])

  private static let complaintRows: [Setting<CounterParameters>] = [
    .number("base", \.complaints.base, .from(0, to: 1), "Rate of complaints of a visit.").from("nothing is known; × 0.2 to 5", .assumption),
    .number("per15Minutes", \.complaints.per15Minutes, .from(0, to: 1), "More of it for each quarter of an hour beyond half an hour of waiting.")
      .from("nothing is known; × 0.2 to 5", .assumption),
    .number("perWastedTrip", \.complaints.perWastedTrip, .from(0, to: 1), "More of it for a trip to a closed or wrong counter.")
      .from("nothing is known; × 0.2 to 5", .assumption),
  ]

  private static let digitalRows: [Setting<CounterParameters>] = [
    .number("elderly", \.digitalElderlyShare, .share, "Aged 60 or over.")
      .from("netizens among those aged 60 or over, 2020; 0.3 to 0.6", .officialStatistics),
    .number("else", \.digitalShare, .share, "Others.").from("netizens, 2020", .officialStatistics),
  ]

  private static let failRows: [Setting<CounterParameters>] = [
    .number("elderly", \.onlineFailsElderlyShare, .share, "Aged 60 or over.").from("nothing is known", .judgement),
    .number("else", \.onlineFailsShare, .share, "Others.").from("nothing is known", .judgement),
  ]

  private static let todayRows: [Setting<CounterParameters>] = [
    .number("waitMinutes", \.today.waitMinutes, .from(0, to: 480), unit: "min", "Mean wait at a precinct's window; windows do nothing but serve where nothing is said."),
    .own(Field("onlineShare", .number(.share), "Share of needs that are first taken online; no way is liked for itself where nothing is said.")),
    .own(Field("kioskShare", .number(.share), "Share of needs that are first taken to a kiosk of the city; the rest goes to windows.")),
    .own(
      Field(
        "kiosksPer1000", .number(.from(0, to: 10)), unit: "1/(1000 residents)",
        "Kiosks of the city, at its key places and precincts; none where nothing is said.")),
  ]
}

/// Calls that walk in, as a file says it.
struct WalkIn {
  var share = CounterParameters().walkInShare
  var km = CounterParameters().walkInKm
  var minutes = CounterParameters().walkInMinutes

  static let settings = Settings(
    WalkIn(),
    [
      .own(Field("kinds", .references("a kind of call"), "Kinds of calls of which some walk in.").required),
      .number("share", \.share, .share, "Share that walks in, at the door itself.").from("nothing is known", .assumption),
      .number("distanceKm", \.km, .positive(upTo: 20), unit: "km", "Distance over which the share falls to 1/e.").from("nothing is known", .assumption),
      .number("minutes", \.minutes, as: .meanOfLognormal(cv: 0.8), .positive(upTo: 600), unit: "min", "Mean time that a walk-in takes at a window.").from("as a consultation on the spot", .judgement),
    ])
}

extension Conversion<Distribution> {
  /// A mean in the file; what is drawn has a lognormal distribution with a coefficient of variation.
  static func meanOfLognormal(cv: Double) -> Conversion {
    Conversion(kept: { .lognormal(mean: $0, cv: cv) }, stated: { ($0.mean * 1e9).rounded() / 1e9 })
  }
}
