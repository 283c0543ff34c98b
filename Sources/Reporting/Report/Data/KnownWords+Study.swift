extension KnownWords {
  init(_ study: StudyFacts) {
    self.init()
    arms = Set(study.arms.map(\.id))
    // Offences that move in warm-up and cool-down stand in no window.
    windows = Set(study.windows.map(\.id) + [Story.wholeTime, FlowColumn.uncounted])
    zones = Set(study.zones.map(\.id))
    months = Set(study.months)
    outcomes = Set(study.outcomes.map(\.id))
  }
}
