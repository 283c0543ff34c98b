import StationModel

extension ScenarioDecoder {
  /// Tenures and refilling of a role; nil where no tenure is named.
  func turnover(_ cursor: Cursor) -> TurnoverParameters? {
    let turnover = TurnoverParameters(
      precinctTenureYears: 1, stationTenureYears: 1, leavingPerYear: cursor.optionalNumber("leavingPerYear"),
      hireMonths: cursor.number("hireMonths"), trainingMonths: cursor.number("trainingMonths"),
      handoverMonths: cursor.number("handoverMonths"))
    guard let tenures = cursor.numbersBy("tenureYears", ids: ["precinct", "station"], what: "kind of base") else { return nil }
    if cursor.located("vacantShare") != nil {
      cursor.error(
        "two-vacancies", "vacancies follow from tenureYears, and their share is given as well", at: "vacantShare",
        hint: "null switches off a share that was inherited")
    }
    let longest = max(tenures[0], tenures[1])
    if let leaving = turnover.leavingPerYear, leaving * longest > 1 + 1e-9 {
      cursor.error(
        "leaving-rate", "who leaves at this rate stays \(NumberText.of(1 / leaving)) years, less than the tenure",
        at: "leavingPerYear", hint: "at most \(NumberText.of(1 / longest)), or shorter tenureYears")
    }
    return TurnoverParameters(
      precinctTenureYears: tenures[0], stationTenureYears: tenures[1], leavingPerYear: turnover.leavingPerYear,
      hireMonths: turnover.hireMonths, trainingMonths: turnover.trainingMonths, handoverMonths: turnover.handoverMonths)
  }

  /// The experience curve of a role; nil where the new work like the others.
  func learning(_ cursor: Cursor) -> LearningParameters? {
    let months = cursor.number("learningMonths")
    return cursor.optionalNumber("firstMonthProductivity").map { LearningParameters(firstMonth: $0, months: months) }
  }

  /// Nil where nobody is ever ill.
  func sickLeave(_ cursor: Cursor) -> SickLeave? {
    let spell = cursor.number("sickSpellDays")
    return cursor.optionalNumber("sickDaysPerYear").map { SickLeave(daysPerYear: $0, spellDays: spell) }
  }

  func backfill(_ shares: Cursor) -> BackfillParameters? {
    guard let part = shares.part("backfill") else { return nil }
    if shares.number("precincts") == 0 {
      shares.error("nothing-to-backfill", "no precinct gives anybody", at: "backfill", hint: "name a share of precincts")
    }
    return BackfillParameters(share: part.number("share"), months: part.number("months"))
  }

  /// What a station does about its door; nil where nothing is said.
  func door(_ cursor: Cursor, _ kind: Organisation.Kind) -> DoorPolicy? {
    let minutes = cursor.number("houseMinutes")
    guard cursor.located("door") != nil else { return nil }
    let word = cursor.word("door")
    if kind != .station { cursor.error("only-stations", "only a station has a door to keep", at: "door") }
    return word == "pairsPatrol" ? .pairsPatrol(houseMinutes: minutes) : .oneStays
  }

  func volunteerPool(_ cursor: Cursor, _ staff: Headcount?) -> VolunteerPool? {
    guard let part = cursor.part("volunteerPool") else { return nil }
    let pool = VolunteerPool(
      target: part.integer("target"), atOpening: part.integer("atOpening"), recruitsPerMonth: part.number("recruitsPerMonth"),
      leavingPerYear: part.number("leavingPerYear"), activeShare: part.number("activeShare"))
    if pool.atOpening > pool.target {
      part.error(
        "out-of-range", "more volunteers at the opening than the target", at: "atOpening", hint: "at most \(pool.target)")
    }
    guard let staff else {
      cursor.error(
        "pool-without-staff", "posts are always manned here: nobody is asked for", at: "volunteerPool", hint: "add staff")
      return pool
    }
    if staff.volunteer > 0 {
      cursor.error(
        "two-pools", "volunteers stand among the staff as well", at: "volunteerPool",
        hint: "staff without volunteers, or null here"
      )
    }
    return pool
  }
}
