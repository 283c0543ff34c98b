import StationModel
import Texts

extension ScenarioDecoder {
  /// A gate reads residents where they are simulated, and a survey where there is one.
  func checkResidents(_ measure: GateCriterion.Measure, _ id: String, _ cursor: Cursor) {
    guard measure.isOfResidents else { return }
    let community = root.part("community")
    if community == nil {
      cursor.error(
        "no-community", Words("\"\(id)\" is of residents, who are not simulated", "\"\(id)\" 涉及居民，但没有模拟居民"), at: "outcome",
        hint: Words("add the section \"community\"", "请增加 \"community\" 一节"))
    } else if measure == .surveySatisfactionShare, community?.part("survey") == nil {
      cursor.error(
        "no-survey", Words("nobody is asked", "没有开展调查"), at: "outcome",
        hint: Words("add the section \"community.survey\"", "请增加 \"community.survey\" 一节"))
    }
  }
}
