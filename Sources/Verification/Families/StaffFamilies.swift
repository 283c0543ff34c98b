import Texts

extension FamilyChecker {
  /// What a pay rise does to tenure, vacancies and experience, and what a longer tenure would take.
  static let payAndTenure = FamilyChecker(Words("pay-and-tenure", "薪酬与任职")) { (inputs) throws(RecordProblem) in
    let years = try inputs.positive("tenure_years")
    let rise = try inputs.number("pay_rise_share", in: -0.999...1e6, else: 0)
    let elasticity = try inputs.number("elasticity_of_leaving", in: -100...0)
    let gap = try inputs.notNegative("gap_months")
    let first = try inputs.fraction("first_month_productivity", else: 1)
    let learning = try inputs.number("learning_months", in: 0...1e6, else: 1)
    let target = try inputs.number("target_tenure_years", in: RecordInputs.sizes, else: years)
    let before = PositionTenure(months: 12 * years, gap: gap)
    let longer = years * PositionTenure.factor(payRise: rise, elasticity: elasticity)
    let after = PositionTenure(months: 12 * longer, gap: gap)
    return .fields([
      "tenure_years": .number(longer), "leavers_of_a_hundred_positions_per_year": .number(100 * after.leaversPerYear),
      "vacant_share": .number(after.vacancy), "vacant_share_before": .number(before.vacancy),
      "productivity_mean": .number(after.productivity(first: first, learning: learning)),
      "productivity_mean_before": .number(before.productivity(first: first, learning: learning)),
      "pay_rise_needed_for_target_tenure": .quantity(
        PositionTenure.payRise(factor: target / years, elasticity: elasticity)),
      "cost_of_rise_per_position_year": .number(rise * (try inputs.notNegative("pay_per_year"))),
    ])
  }

  /// Posts on dates that the offices man, at a multiple of the pay.
  ///
  /// Three times the pay on statutory holidays, twice on rest days: Labour Law of the PRC, article 44.
  static let reinforcement = FamilyChecker(Words("reinforcement", "节假日增援")) { (inputs) throws(RecordProblem) in
    let year = try inputs.positive("hours_per_person_year")
    let hourly = try inputs.notNegative("pay_per_year") / year
    let turn = try inputs.positive("longest_turn_hours")
    let office = try inputs.notNegative("office_persons")
    var (hours, paid, most) = (0.0, 0.0, 0.0)
    for call in try inputs.objects("calls_up") {
      let length = try call.number("hours", in: 0...24)
      let persons = try call.notNegative("posts") * (call.number("persons_per_post", in: 0...1e6, else: 1))
      let own = try call.notNegative("days") * length * persons
      hours += own
      paid += own * (try call.number("pay_factor", in: 0...1e6, else: 1))
      if own > 0 { most = max(most, persons * (length / turn - 1e-9).rounded(.up)) }
    }
    return .fields([
      "person_hours": .number(hours), "full_time_equivalents": .number(hours / year), "cost_CNY": .number(paid * hourly),
      "extra_cost_over_ordinary_pay_CNY": .number((paid - hours) * hourly),
      "share_of_office_hours": .quantity(office > 0 ? hours / (office * year) : nil),
      "persons_called_on_the_heaviest_day": .number(most),
    ])
  }

  /// Parcels that a station hands out: the fees, the hours that they take, and what a resident's time is worth.
  static let stationIncome = FamilyChecker(Words("station-income", "站点收入")) { (inputs) throws(RecordProblem) in
    let parcels = try inputs.notNegative("parcels_per_day") * (inputs.number("days_per_year", in: 0...366))
    let minutes = try inputs.notNegative("minutes_per_parcel")
    let income = parcels * (try inputs.notNegative("fee_CNY"))
    let year = try inputs.positive("hours_per_person_year")
    let hourly = try inputs.notNegative("pay_per_year") / year
    let hours = parcels * minutes / 60
    let saved =
      try inputs.number("transactions_per_year", in: 0...1e9, else: 0)
      * inputs.number("minutes_saved_each", in: -1e6...1e6, else: 0)
      / 60
    return .quantities([
      ("income_CNY_per_year", income), ("hours_per_year", hours), ("cost_of_hours_CNY", hours * hourly),
      ("net_CNY_per_year", income - hours * hourly), ("break_even_fee_CNY", minutes / 60 * hourly),
      ("share_of_one_person", hours / year),
      ("residents_time_CNY_per_year", saved * (try inputs.number("value_of_hour_CNY", in: 0...1e9, else: 0))),
    ])
  }
}
