import Reporting
import Texts

/// The plan's contradictions as text or JSON.
struct ClaimsReport {
  let claims: [PlanClaim]

  /// One paragraph each.
  /// - Parameter width: Columns of the page.
  func text(_ style: ConsoleStyle, _ language: Language, width: Int) -> String {
    let parts = claims.enumerated().map { index, claim in
      ([style.bold("\(index + 1). \(claim.title[language])")]
        + [(Self.says, claim.says), (Self.but, claim.arithmetic), (Self.from, claim.source)].map { word, text in
          let head = "   " + DisplayWidth.left(word[language], to: 7)
          return TextWrap.lines(text[language], to: width, first: head, indent: 10).joined(separator: "\n")
        }).joined(separator: "\n")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static let says = Words("says", "方案称")
  private static let but = Words("but", "核算")
  private static let from = Words("from", "依据")

  /// A list of objects.
  func json(_ language: Language) -> String {
    JSONText.of(
      .array(
        claims.map { claim in
          .object([
            .init("id", .text(claim.id)), .init("title", .text(claim.title[language])),
            .init("says", .text(claim.says[language])),
            .init("arithmetic", .text(claim.arithmetic[language])), .init("source", .text(claim.source[language])),
          ])
        }))
  }
}
