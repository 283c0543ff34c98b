/// The exact integer sums kept of residents, by zone and counted month.
public enum CommunityMeasure: Int, CaseIterable, Sendable {
  /// Thousandths of person-days: of all residents, and of those who know, take part, trust, are content, remember.
  case residents, aware, participating, trusting, satisfied, taught
  /// Households called on, and found at home.
  case knocks, visits
  case openDays, lectures
  /// Person time of crews that engage, in ms, by the zone of their base.
  case engagedMs
  case goodContacts, badContacts, complaints
  /// Days of partner groups, by the zone of their base.
  case partnerDays
  /// Answers to surveys of the city, and of them content.
  case answers, contentAnswers
}
