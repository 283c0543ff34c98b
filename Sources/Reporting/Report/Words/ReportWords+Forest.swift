import Texts

extension ReportWords {
  var forestQuestion: String { pick("Which option is best?", "哪个方案最好？") }
  func forestCaption(_ base: String, _ window: String, _ futures: Int) -> String {
    pick(
      "Difference to \(base) in the window “\(window)”, each option paired with it in the same \(futures) simulated futures. Ranges hold 90 % of futures.",
      "“\(window)”时段与\(base)之差，每个方案在同样的 \(futures) 个模拟未来中与其配对。区间包含 90% 的未来。")
  }
  func wins(_ arm: String, _ columns: [String]) -> String {
    pick("\(arm) is best on \(list(columns))", "\(arm)在\(list(columns))上最好")
  }
  /// An outcome as a sentence names it, with where it is measured when that is not the city.
  func column(_ head: String, isWorstZone: Bool) -> String {
    let name = language == .en ? head.prefix(1).lowercased() + head.dropFirst() : head
    return isWorstZone ? pick("\(name) in the worst zone", "最差分区的\(name)") : name
  }
  var noOptionIsClearlyBest: String {
    pick("No option is best in two thirds of the futures on any of these", "没有方案在任何一项上有三分之二的未来最好")
  }
  var tooFewToRank: String { pick("Too few futures to say which option is best", "未来太少，无法判断哪个方案最好") }
  func noOptionIsBetter(_ base: String) -> String {
    pick("No option is better than \(base) on any of these", "没有方案在任何一项上优于\(base)")
  }
  func bestIn(_ count: Int) -> String { pick("best in \(count) of \(futures)", "\(futures) 个中 \(count) 个最好") }
  var bestOfColumn: String { pick("best mean of the column", "该列平均值最好") }
  var meanAndFutures: String { pick("mean and 90 % of futures, paired", "平均值与 90% 的未来（配对）") }
  var betterSide: String { pick("better than the base", "优于基准") }
}
