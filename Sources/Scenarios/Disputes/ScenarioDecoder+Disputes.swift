import StationModel
import Texts

extension ScenarioDecoder {
  /// What becomes of disputes; nil where nothing is said.
  func disputes(_ names: ScenarioNames, _ kinds: [CallKind], _ offending: OffendingParameters?) -> DisputeParameters? {
    guard let cursor = root.part("disputes") else { return nil }
    var disputes = DisputeParameters.settings.decode(cursor)
    guard let kind = disputeKind(cursor, names) else { return nil }
    disputes.kind = kind
    if kinds[kind].isCrime {
      cursor.error(
        "dispute-is-offence", Words("a dispute is a call and no offence", "纠纷是警情，不是案件"), at: "call",
        hint: Words("name a kind of call that stands under calls", "请写 calls 中的警情类别"))
    }
    disputes.violence = violence(cursor, names, offending)
    checkEnds(disputes, cursor)
    checkViolence(disputes, kinds, offending, cursor)
    refuseWalkIn(names.kinds[kind])
    return disputes
  }

  private func disputeKind(_ cursor: Cursor, _ names: ScenarioNames) -> Int? {
    if cursor.located("call") != nil { return cursor.reference("call", among: names.kinds, what: .callKind) }
    _ = cursor.field("call")
    if let usual = names.kinds.firstIndex(of: "dispute") { return usual }
    cursor.error(
      "no-dispute-calls", Words("no kind of call is called dispute", "没有名为 dispute 的警情类别"), at: "call",
      hint: Words("name the kind of call that reports disputes", "请写出报告纠纷的警情类别"))
    return nil
  }

  /// Among the offences with a rate; nil where none are simulated.
  private func violence(_ cursor: Cursor, _ names: ScenarioNames, _ offending: OffendingParameters?) -> Int? {
    let ids = (offending?.kinds ?? []).map { names.kinds[$0.call] }
    if cursor.located("violence") != nil { return cursor.reference("violence", among: ids, what: .offence) }
    _ = cursor.field("violence")
    return ids.firstIndex(of: "violence")
  }

  private func checkEnds(_ disputes: DisputeParameters, _ cursor: Cursor) {
    let again = disputes.chances.returnShare * (1 - disputes.chances.returnViolentShare)
    guard again > 0.99 else { return }
    cursor.error(
      "disputes-never-end", Words("of 100 calls more than 99 are followed by another one", "100 起警情中有 99 起以上会再次发生"),
      at: "unsettledReturnShare", hint: Words("smaller shares that come back", "请降低再次发生的比例"))
  }

  private func checkViolence(
    _ disputes: DisputeParameters, _ kinds: [CallKind], _ offending: OffendingParameters?, _ cursor: Cursor
  ) {
    guard let violence = disputes.violence, let offence = offending?.kinds[violence] else { return }
    let escalations = kinds[disputes.kind].perYear * disputes.chances.violentPerCall
    guard escalations > offence.committedPerYear else { return }
    let (found, most) = (NumberText.of(escalations.rounded()), NumberText.of(offence.committedPerYear.rounded()))
    cursor.error(
      "more-violence-than-committed",
      Words("disputes would bring about \(found) offences a year", "纠纷每年将引发 \(found) 起案件"), at: "returnViolentShare",
      hint: Words("at most the \(most) that are committed", "不超过发案数 \(most) 起"))
  }

  /// A dispute is settled where it is, and not at a counter.
  private func refuseWalkIn(_ kind: String) {
    guard let walkIn = root.part("counter")?.part("walkIn"), let list = walkIn.located("kinds"),
      list.elements?.contains(where: { $0.string == kind }) ?? (list.string == kind)
    else { return }
    walkIn.error(
      "dispute-walks-in", Words("disputes do not walk in at a counter", "纠纷警情不能改为上门"), at: "kinds",
      hint: Words("leave \"\(kind)\" out", "请去掉 \"\(kind)\""))
  }

  /// Assemblies and specialists of a station.
  func readMediation(_ cursor: Cursor, _ organisation: inout Organisation) {
    organisation.assembly = cursor.part("assembly").map(Assembly.settings.decode)
    organisation.specialists = cursor.things("specialists").map { Specialist.settings.decode($0.cursor) }
    for key in ["assembly", "specialists"] where cursor.located(key) != nil {
      if organisation.kind != .station {
        cursor.error("only-stations", Words("only a station has them", "只有警务站可以设置"), at: key)
      }
      if root.part("disputes") == nil {
        cursor.error(
          "no-disputes", Words("disputes are not simulated", "未模拟纠纷"), at: key,
          hint: Words("add the section \"disputes\"", "请增加 \"disputes\" 一节"))
      }
    }
  }
}
