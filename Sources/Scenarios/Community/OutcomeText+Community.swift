import StationModel
import Texts

extension OutcomeText {
  /// Rows of the outcomes that tell of this mechanism, in their order.
  static let ofCommunity: [OutcomeText] = [
    .init(
      .awarenessShare, "awareness.share", "Residents who know the stations", "警务站知晓率", "share",
      target: Words("95 % (plan §8.2)", "95%（方案§8.2）")),
    .init(
      .participationShare, "participation.share", "Residents who take part", "群众参与率", "share",
      target: Words("40 % (plan §8.2)", "40%（方案§8.2）")),
    .init(
      .trustShare, "trust.share", "Residents who trust the police", "群众信任率", "share",
      target: Words("25 % more (plan §8.3)", "提高25%（方案§8.3）")),
    .init(
      .satisfactionShare, "satisfaction.share", "Residents who are content", "群众满意率", "share",
      target: Words("90 % (plan §8.2)", "90%（方案§8.2）")),
    .init(.surveySatisfactionShare, "surveySatisfaction.share", "Content answers to surveys", "调查满意率", "share"),
    .init(.taughtShare, "taught.share", "Residents who remember how fraud works", "掌握防骗知识的比例", "share"),
    .init(.visitsPerHouseholdPerYear, "visitsPerHousehold.perYear", "Visits of a household in a year", "每户每年走访次数", "1/year"),
    .init(.badContactsShare, "badContacts.share", "Bad ones among contacts with the police", "不良接触的比例", "share"),
    .init(
      .conflictsCount, "conflicts.count", "Bad contacts and complaints", "不良接触与投诉", "",
      target: Words("40 % fewer (plan §8.3)", "减少40%（方案§8.3）")),
    .init(.partnersMean, "partners.mean", "Partner groups", "群防群治群体", ""),
  ]
}
