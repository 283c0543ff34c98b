import StationModel
import Texts

// What a file states of offences and only a trial run can tell to be impossible.

extension ScenarioDecoder {
  /// Notes a kind of offence of which others bring about more than the file states.
  func canBeCommitted(_ parameters: ModelParameters) -> Bool {
    guard let kind = StatedOffences.outOfReach(parameters) else { return true }
    noteOvertaken(kind)
    return false
  }

  private func noteOvertaken(_ kind: Int) {
    let things = root.things("offences").filter { $0.cursor.optionalNumber("committedPer1000PerYear") != nil }
    guard kind < things.count else { return }
    things[kind].cursor.error(
      "offences-out-of-reach",
      Words(
        "more of \"\(things[kind].id)\" come of other offences that are deterred than are committed",
        "由其他受阻案件转来的 \"\(things[kind].id)\" 多于其发案数"),
      at: "committedPer1000PerYear",
      hint: Words(
        "a higher rate, a smaller share that turns to another kind (displacement.seek), or fewer that turn into it (turnsInto)",
        "请提高发生率，降低转为其他类别的比例（displacement.seek），或减少转为它的类别（turnsInto）"))
  }
}
