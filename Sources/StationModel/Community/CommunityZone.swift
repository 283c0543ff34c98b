import DiscreteEvents

/// The residents of a zone: shares of them, and what they met today.
struct CommunityZone {
  let residents: Double
  var awareness: Double
  var participation: Double
  var taught = 0.0
  var trust: Double
  var satisfaction: Double
  /// What trust returns to.
  var rest: Double
  /// Persons met by acts of the day, and persons whom publicity reached.
  var met = 0.0
  var reached = 0.0
  /// Contacts of the day.
  var good = 0
  var bad = 0
  /// Contacts of the time before the counted months, and of the last 90 days.
  var usualGood = 0
  var usualBad = 0
  var recentGood = 0
  var recentBad = 0
  /// Good share of contacts as it was before the counted months; nil without any.
  var usualGoodShare: Double?

  init(residents: Double, _ community: CommunityParameters) {
    self.residents = residents
    awareness = community.awareness.start
    participation = community.participation.start
    trust = community.trust.start
    rest = community.trust.start
    satisfaction = community.satisfaction.start
  }

  /// A month of 365/12 days.
  static let dayInMonths = 12.0 / 365

  /// The acts of a day: everybody met or reached may learn of the station, those met may join and remember.
  mutating func meet(_ community: CommunityParameters, isServed: Bool) {
    guard residents > 0, met > 0 || reached > 0 else { return }
    if isServed { awareness = 1 - (1 - awareness) * Elementary.exp(-(met + reached) / residents) }
    let share = met / residents
    participation = awareness + (participation - awareness) * Elementary.exp(-community.participation.joinShare * share)
    taught = 1 - (1 - taught) * Elementary.exp(-community.teaching.learnShare * share)
    met = 0
    reached = 0
  }

  /// What happens in a day by itself: A' = (p₀ · door + qA)(1 − A) − fA, by a step of the fourth order; the others fade.
  mutating func passDay(_ community: CommunityParameters, door: Double?) {
    if let door {
      let (p, q, f) = (community.awareness.perMonth * door, community.awareness.wordOfMouth, community.awareness.forgetting)
      func slope(_ a: Double) -> Double { (p + q * a) * (1 - a) - f * a }
      let (a, h) = (awareness, Self.dayInMonths)
      let k1 = slope(a)
      let k2 = slope(a + h / 2 * k1)
      let k3 = slope(a + h / 2 * k2)
      let k4 = slope(a + h * k3)
      awareness = min(1, max(0, a + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)))
    }
    let start = community.participation.start
    if participation != start {
      participation = start + (participation - start) * Elementary.exp(-community.participation.fadesPerMonth * Self.dayInMonths)
    }
    if taught > 0 { taught *= Elementary.exp(-Self.ln2 / community.teaching.halfLifeMonths * Self.dayInMonths) }
  }

  private static let ln2 = 0.6931471805599453

  /// Trust after the contacts of a day: each good one closes a part of the way to 1, each bad one of the way to 0.
  mutating func weighContacts(_ law: CommunityParameters.Trust) {
    guard residents > 0 else { return }
    let heard = (1 + law.hearsay) / residents
    if good > 0 { trust = 1 - (1 - trust) * Elementary.pow(1 - min(1, law.gain * heard), Double(good)) }
    if bad > 0 { trust *= Elementary.pow(1 - min(1, law.loss * heard), Double(bad)) }
    if law.relaxation > 0 { trust += (rest - trust) * -Elementary.expm1(-law.relaxation * Self.dayInMonths) }
    trust = min(1, max(0, trust))
  }

  /// Sets the rest of trust so that contacts as before the counted months leave it where it is.
  mutating func settleRest(_ law: CommunityParameters.Trust, days: Int) {
    guard residents > 0, law.relaxation > 0, days > 0 else { return }
    let (good, bad) = (Double(usualGood), Double(usualBad))
    let drift = (1 + law.hearsay) / residents * (good * law.gain * (1 - law.start) - bad * law.loss * law.start)
    rest = law.start - drift / (law.relaxation * Double(days) * Self.dayInMonths)
  }

  /// Contacts that count as if they had been as usual, so that a few do not decide: a judgement.
  private static let usualContacts = 20.0

  /// Share of residents who are content, by trust and by how contacts went in 90 days.
  mutating func judge(_ community: CommunityParameters) {
    let law = community.satisfaction
    guard law.start > 0, law.start < 1 else { return satisfaction = law.start }
    var logit = Elementary.log(law.start / (1 - law.start))
    logit += law.perTenthOfTrust * (trust - community.trust.start) * 10
    if let usual = usualGoodShare {
      let recent = (Double(recentGood) + Self.usualContacts * usual) / (Double(recentGood + recentBad) + Self.usualContacts)
      logit += law.perTenthOfGoodContacts * (recent - usual) * 10
    }
    satisfaction = 1 / (1 + Elementary.exp(-logit))
  }
}
