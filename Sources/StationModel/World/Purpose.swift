import DiscreteEvents

/// What a keyed draw is for. Numbers never move: a changed number changes every replication.
///
/// A draw's address is its purpose, the key of the thing that it belongs to, and an index. Keys are made of ids, never of positions in
/// a list, so that the order of a file means nothing and what is added or moved leaves the draws of all else as they were; another id
/// is another chance. `a · b` is `KeyedRandom.hash(a, b)`, 64 bits; ids of a file are hashed by their bytes, and two of one kind with
/// one hash are refused when the file is read.
///
/// thing                  | key
/// -----------------------|-----------------------------------------------------------
/// kind in a zone         | kind · zone, with the day as index: how many there are
/// call, root attempt     | (kind · zone) · (day, which of that day)
/// near repeat            | parent · number
/// reported offence       | the attempt's
/// place                  | zone · which of its places
/// attempt and a place    | attempt · place, with the stop as index
/// station                | phase · zone
/// unit                   | (base · post) · instance
/// position               | base · (role, number), wherever it is moved to
///
/// Where nothing but a list tells two things apart (units at one base, places with as many offences on record, zones that gain alike,
/// precincts that have given as much) a lot is drawn by such keys.
extension Purpose {
  // 1…63: the latent table, the same in every arm.
  /// Number of calls of a kind in a zone on a day.
  static let arrivals = Purpose(rawValue: 1)
  /// The city's over-dispersion of a kind on a day.
  static let dispersion = Purpose(rawValue: 2)
  /// Moment and place of a call.
  static let moment = Purpose(rawValue: 3)
  static let intake = Purpose(rawValue: 4)
  static let onScene = Purpose(rawValue: 5)
  static let travelVariation = Purpose(rawValue: 6)
  static let patience = Purpose(rawValue: 7)
  /// Vacancies of an established position.
  static let vacancy = Purpose(rawValue: 8)
  /// Whether a rostered volunteer turns up on a day.
  static let showUp = Purpose(rawValue: 9)
  /// Up and down times of a unit's vehicle.
  static let outage = Purpose(rawValue: 10)
  /// Capital, stated operation and running cost of a station.
  static let stationMoney = Purpose(rawValue: 11)
  /// Building time of a station.
  static let building = Purpose(rawValue: 12)
  /// Where in its cycle of work and rest a person starts.
  static let rosterStart = Purpose(rawValue: 13)
  /// Length of a tenure in an established position, and how it ends.
  static let tenure = Purpose(rawValue: 14)
  /// Where in the cycle of tenure and vacancy a position starts.
  static let tenureStart = Purpose(rawValue: 15)
  /// How long a volunteer stays, and whether he or she is active.
  static let membership = Purpose(rawValue: 16)
  /// How many people offer themselves as volunteers on a day.
  static let volunteerOffers = Purpose(rawValue: 17)
  /// Factor by which a station's capital misses what was planned.
  static let capitalOverrun = Purpose(rawValue: 20)

  /// Number of attempts of a kind in a zone on a day.
  static let attempts = Purpose(rawValue: 32)
  /// Moment and place of an attempt.
  static let attemptMoment = Purpose(rawValue: 33)
  /// Whether an offender is deterred at a stop.
  static let resist = Purpose(rawValue: 34)
  /// What a deterred offender does.
  static let fate = Purpose(rawValue: 35)
  /// An offender's own pull to a place.
  static let destination = Purpose(rawValue: 36)
  static let spaceLag = Purpose(rawValue: 37)
  static let timeLag = Purpose(rawValue: 38)
  static let otherKind = Purpose(rawValue: 39)
  static let nearRepeats = Purpose(rawValue: 45)
  static let nearRepeatLag = Purpose(rawValue: 46)
  static let nearRepeatOffset = Purpose(rawValue: 47)
  static let notice = Purpose(rawValue: 48)
  static let report = Purpose(rawValue: 49)
  static let noticeDelay = Purpose(rawValue: 50)
  static let clearUp = Purpose(rawValue: 51)
  /// Moment and place of an attempt that is followed without happening.
  static let probe = Purpose(rawValue: 52)
  // 53: placebo sites of evaluations, which are drawn beside the model.
  /// Number of near repeats of a kind in a zone that offences before the run have left behind.
  static let pendingRepeats = Purpose(rawValue: 54)
  /// Place of the offence that such a one repeats.
  static let pendingRepeatPlace = Purpose(rawValue: 55)

  // 58…61: who works, and when.
  /// Which of the precincts that have given the same share of their people gives next.
  static let givingPrecinct = Purpose(rawValue: 58)
  /// Healthy and ill spells of who holds a position.
  static let sickness = Purpose(rawValue: 59)
  /// When in a turn its break begins.
  static let mealBreak = Purpose(rawValue: 60)

  // 25…31: what a city can see of what happens; and lots that are the same in every arm.
  /// Whether a call is missing in the response log.
  static let logGap = Purpose(rawValue: 25)
  /// Whether, and how much, an arrival is reported too early.
  static let earlyPress = Purpose(rawValue: 26)
  /// Days from a report of an offence to its entry.
  static let entryLag = Purpose(rawValue: 27)
  static let kindConfusion = Purpose(rawValue: 28)
  static let suppression = Purpose(rawValue: 29)
  /// Rank of a zone in a choice of sites by lot.
  static let siteLot = Purpose(rawValue: 30)
  /// Order of places with as many offences on record, when a list of hot places is made.
  static let hotPlaceLot = Purpose(rawValue: 62)
  /// Which of several units that are equally near goes to a call.
  static let nearestLot = Purpose(rawValue: 63)

  // 64…: decisions of an arm, keyed to who decides.
  /// Next stop of a patrol.
  static let patrolStop = Purpose(rawValue: 64)

  // 96…105: needs at a counter, keyed to the citizen's need; with the trip as index where a trip has its own.
  /// Number of needs of a kind in a zone on a day.
  static let need = Purpose(rawValue: 96)
  /// Home, age, moment of the first trip's day and quantile of the time that it takes (index 0); moments of later trips.
  static let needMoment = Purpose(rawValue: 97)
  /// Whether somebody gets along with a kiosk (trip), and how long a call takes that walked in.
  static let service = Purpose(rawValue: 98)
  /// What befalls a trip: a missing paper, its acceptance, a complaint, a document to collect; and what became of a promise.
  static let trip = Purpose(rawValue: 99)
  /// Taste for the ways that all have (need), for the windows and kiosks of a house (need · house).
  static let option = Purpose(rawValue: 100)
  /// Longest wait in a line.
  static let waitingPatience = Purpose(rawValue: 101)
  /// What a person is like: digital, informed of stations, bound in office hours, misinformed.
  static let traits = Purpose(rawValue: 103)
  /// Whether, and after how many days, somebody comes again.
  static let comesBackTo = Purpose(rawValue: 104)
  /// Whether a caller walks in instead, keyed to the call.
  static let walkIn = Purpose(rawValue: 105)

  // 106…109: disputes, keyed to the dispute's root, with the contact as index.
  static let settle = Purpose(rawValue: 106)
  static let disputeComesBack = Purpose(rawValue: 107)
  static let escalate = Purpose(rawValue: 108)
  /// Whether a dispute stems from a source; keyed to the source: whether an assembly closes it.
  static let disputeSource = Purpose(rawValue: 109)

  // 110…113: aid, keyed to the emergency, the household or the case of hardship.
  static let emergency = Purpose(rawValue: 110)
  /// Deadline, moment of being found by others, ability to press.
  static let helpTimes = Purpose(rawValue: 111)
  static let falsePress = Purpose(rawValue: 112)
  static let hardship = Purpose(rawValue: 113)

  // 114…118: community, keyed to the household, the act, the survey, the contact and the organisation's month.
  static let atHome = Purpose(rawValue: 114)
  static let attendance = Purpose(rawValue: 115)
  static let survey = Purpose(rawValue: 116)
  static let valence = Purpose(rawValue: 117)
  static let partner = Purpose(rawValue: 118)
}
