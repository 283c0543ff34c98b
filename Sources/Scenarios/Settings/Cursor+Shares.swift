import Texts

extension Cursor {
  /// Notes shares that do not add up to 1.
  func checkSum(_ shares: [Double]) {
    let sum = shares.reduce(0, +)
    guard abs(sum - 1) > 1e-9 else { return }
    context.error(
      "share-sum", Words("the shares add up to \(NumberText.of(sum))", "各比例之和为 \(NumberText.of(sum))"), at: value.position,
      path: path, hint: Words("they must add up to 1", "各比例之和应为 1"))
  }
}
