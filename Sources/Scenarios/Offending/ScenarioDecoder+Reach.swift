import StationModel

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
      "offences-out-of-reach", "more of \"\(things[kind].id)\" come of other offences that are deterred than are committed",
      at: "committedPer1000PerYear",
      hint:
        "a higher rate, a smaller share that turns to another kind (displacement.seek), or fewer that turn into it (turnsInto)")
  }
}
