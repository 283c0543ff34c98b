import Texts

extension FamilyChecker {
  /// How many know of the stations, month after month.
  static let awareness = FamilyChecker(Words("awareness", "知晓率")) { (inputs) throws(RecordProblem) in
    let spread = AwarenessSpread(
      start: try inputs.fraction("start"), publicity: try inputs.rate("p_per_month"),
      wordOfMouth: try inputs.rate("q_per_month"), forgetting: try inputs.rate("forgetting_per_month"))
    let shares = ReferenceValue.numbers(try inputs.lookTimes("months").map { spread.share(at: $0) })
    let target = try inputs.fraction("target", else: 1)
    return .fields([
      "share_at": shares, "long_run": .number(spread.longRun), "months_to_target": .quantity(spread.time(to: target)),
      "p_needed_for_target_in_the_long_run": .quantity(spread.publicityNeeded(for: target)),
    ])
  }

  /// Trust that good contacts raise, bad ones lower, and time brings back to its rest.
  ///
  /// Bad contacts weigh more than good ones. Source: W. G. Skogan (2006), "Asymmetry in the impact of encounters with police",
  /// *Policing and Society* 16(2).
  static let trust = FamilyChecker(Words("trust", "信任")) { (inputs) throws(RecordProblem) in
    let start = try inputs.fraction("start")
    let gain = try inputs.number("gain", in: 0...1e6)
    let loss = try inputs.number("loss", in: 0...1e6)
    let up = gain * (try inputs.rate("good_contacts_per_month"))
    let down = loss * (try inputs.rate("bad_contacts_per_month"))
    let back = try inputs.rate("relaxation_per_month")
    let rest = try inputs.fraction("rest", else: start)
    let rate = up + down + back
    let trust = LinearApproach(start: start, limit: rate > 0 ? (up + back * rest) / rate : start, rate: rate)
    // Good contacts that make up for a bad one; none can where they gain nothing.
    let gained = gain * (1 - start)
    let lost = loss * start
    return .fields([
      "share_at": .numbers(try inputs.lookTimes("months").map { trust.value(at: $0) }), "long_run": .number(trust.limit),
      "rate_per_month": .number(rate),
      "good_per_bad_at_start": .quantity(lost == 0 ? 0 : gained > 0 ? lost / gained : nil),
    ])
  }

  /// Visits to households with the hours that there are, and the hours that visits as asked would take.
  static let households = FamilyChecker(Words("households", "入户走访")) { (inputs) throws(RecordProblem) in
    let households = (try inputs.positive("residents")) / (try inputs.positive("residents_per_household"))
    guard households >= 1 else { throw inputs.refused("residents", Words("enough for one household", "足够一户的人数")) }
    let officers = try inputs.notNegative("officers")
    let year = try inputs.positive("hours_per_officer_year")
    let visitHours = (try inputs.positive("visit_minutes") + (try inputs.notNegative("way_minutes"))) / 60
    let knocks = officers * year * (try inputs.fraction("share_of_hours")) / visitHours
    let met = knocks * (try inputs.fraction("at_home_share", else: 1))
    let asked = households * (try inputs.notNegative("asked_visits_per_household_year")) * visitHours
    return .fields([
      "households": .number(households), "knocks_per_year": .number(knocks),
      "met_per_household_year": .number(met / households), "hours_asked_per_year": .number(asked),
      "officers_asked": .number(asked / year), "times_the_officers": .quantity(officers > 0 ? asked / year / officers : nil),
      "months_to_meet_each_once_in_rotation": .quantity(met > 0 ? 12 * households / met : nil),
      "met_by_lot_in_a_year_share": .number(Occupancy.share(met: met, of: households)),
    ])
  }

  /// Groups that grow as others tell, and a pool that offers fill and leaving empties.
  static let partners = FamilyChecker(Words("partners", "群防群治力量")) { (inputs) throws(RecordProblem) in
    let ceiling = try inputs.positive("ceiling")
    let start = try inputs.notNegative("start")
    let claimed = try inputs.notNegative("claimed")
    let months = try inputs.number("months", in: 0...1e6)
    let pool = VolunteerPool(
      start: start, offers: try inputs.rate("offers_per_month"), leaving: try inputs.rate("leaving_per_year") / 12)
    let places = try inputs.optionalCount("places", in: 0...1_000_000)
    let growth = LogisticGrowth(ceiling: ceiling).rateNeeded(from: start, to: claimed, in: months)
    return .fields([
      "growth_per_month_needed": .quantity(growth),
      "offers_per_month_needed": .quantity(pool.offersNeeded(for: claimed, in: months)),
      "volunteers_mean": .number(pool.mean(at: months)), "volunteers_sd": .number(pool.variance(at: months).squareRoot()),
      "long_run_without_bound": .quantity(pool.longRun), "long_run_with_places": .quantity(pool.longRun(places: places)),
      "offers_refused_share": .quantity(pool.refused(places: places)),
    ])
  }
}

extension RecordInputs {
  /// A rate that may be zero.
  fileprivate func rate(_ name: String) throws(RecordProblem) -> Double { try number(name, in: 0...1e6) }
}
