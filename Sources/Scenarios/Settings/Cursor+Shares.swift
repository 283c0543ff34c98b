import Texts

extension Cursor {
  /// Notes shares that do not add up to 1.
  func checkSum(_ shares: [Double]) {
    let sum = shares.reduce(0, +)
    guard abs(sum - 1) > 1e-9 else { return }
    context.error(
      "share-sum", "the shares add up to \(NumberText.of(sum))", at: value.position, path: path, hint: "they must add up to 1")
  }
}
