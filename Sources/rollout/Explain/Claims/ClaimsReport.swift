import Reporting
import Texts

/// The plan's contradictions as text or JSON, in English.
struct ClaimsReport {
  let claims: [PlanClaim]

  /// One paragraph each.
  /// - Parameter width: Columns of the page.
  func text(_ style: Style, width: Int) -> String {
    let parts = claims.enumerated().map { index, claim in
      ([style.bold("\(index + 1). \(claim.title.en)")]
        + [("says", claim.says.en), ("but", claim.arithmetic.en), ("from", claim.source)].map { word, text in
          let head = "   " + word + String(repeating: " ", count: 7 - word.count)
          return TextWrap.lines(text, to: width, first: head, indent: 10).joined(separator: "\n")
        }).joined(separator: "\n")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// A list of objects.
  func json() throws(CommandFailure) -> String {
    try JSONText.of(
      claims.map {
        ["id": $0.id, "title": $0.title.en, "says": $0.says.en, "arithmetic": $0.arithmetic.en, "source": $0.source]
      })
  }
}
