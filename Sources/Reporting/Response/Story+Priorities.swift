import StationModel

extension Story {
  /// A priority of calls by its number: `priority 3`.
  func named(priority place: String) -> Sentence {
    // Its number stands in the first bucket of its histogram.
    let rows = results.rows(HistogramColumn.self).filter { $0.holds(.scope, "priority") && $0.holds(.place, place) }
    guard let row = rows.first(where: { $0.holds(.window, window.id) }) ?? rows.first else { return "" }
    let fact = row.fact(.place, [.arm, .window, .scope, .place, .fromMs], results.folder)
    let number = Sentence([.cited(place, Citation(formula: fact.formula, form: .text))])
    return words.say("priority \(number)", "\(number) 级警情")
  }
}
