import StationModel
import Texts

extension CommunityOutreach {
  static let settings = Settings(
    CommunityOutreach(),
    [
      .number(
        "openDaysPerMonth", \.openDaysPerMonth, .from(0, to: 100), unit: "/month",
        "Open days that crews who engage hold before they visit households.", "警务开放日次数；先于入户走访安排。"),
      .number(
        "lecturesPerMonth", \.lecturesPerMonth, .from(0, to: 100), unit: "/month", "Lectures, likewise.", "讲座次数；同样先于走访安排。"),
      .number(
        "publicityCNYPerMonth", \.publicityCNYPerMonth, .from(0, to: 1e8), unit: "CNY/month",
        "What a base spends on publicity.", "每个驻地的宣传费用。"),
      .part("partners", \.partners, Partners.settings, "Groups of guards, students, shopkeepers who watch.", "参与守望的保安、学生、商户等群体。"),
    ])
}

extension CommunityOutreach.Partners {
  static let settings = Settings(
    CommunityOutreach.Partners(),
    [
      .integer("start", \.start, 0...500, "Groups on the first day.", "启用当日的群体数。").from(
        "guards and shops that the station knows from the start", "启用之初即有联系的保安和商户", .judgement),
      .integer("ceiling", \.ceiling, 1...500, "Groups that there can be.", "群体数上限。").from(
        "shops and estates of a service area", "服务区内的商户和小区数", .judgement),
      .number(
        "wordOfMouthPerMonth", \.wordOfMouthPerMonth, .from(0, to: 10), unit: "/month",
        "Rate at which a group wins another, with 20 person-hours of community work a month.", "每月投入 20 人时社区工作时，一个群体带动另一个的速率。"
      ).from("0 to 0.3; nothing is known", "0 至 0.3；无资料", .assumption),
      .number(
        "observeHoursPerMonth", \.observeHoursPerMonth, .from(0, to: 40), unit: "h/month",
        "Hours that a group watches, as a volunteer does.", "每个群体每月的守望时间，效果同一名志愿者。"
      ).from("ten hours", "十小时", .judgement),
    ],
    check: { cursor, partners in
      if partners.start > partners.ceiling {
        cursor.error(
          "above-ceiling", Words("there are more groups than there can be", "群体数超过上限"), at: "start",
          hint: Words("at most \(partners.ceiling)", "至多 \(partners.ceiling)"))
      }
    })
}
