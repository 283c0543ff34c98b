import Reporting
import Texts

/// The plan's contradictions as text or JSON, in English.
struct ClaimsReport {
  let claims: [PlanClaim]

  /// One paragraph each.
  /// - Parameter width: Columns of the page.
  func text(_ style: ConsoleStyle, width: Int) -> String {
    let parts = claims.enumerated().map { index, claim in
      ([style.bold("\(index + 1). \(claim.title.en)")]
        + [("says", claim.says.en), ("but", claim.arithmetic.en), ("from", claim.source)].map { word, text in
          let head = "   " + DisplayWidth.left(word, to: 7)
          return TextWrap.lines(text, to: width, first: head, indent: 10).joined(separator: "\n")
        }).joined(separator: "\n")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// A list of objects.
  func json() -> String {
    JSONText.of(
      .array(
        claims.map { claim in
          .object([
            .init("id", .text(claim.id)), .init("title", .text(claim.title.en)), .init("says", .text(claim.says.en)),
            .init("arithmetic", .text(claim.arithmetic.en)), .init("source", .text(claim.source)),
          ])
        }))
  }
}
