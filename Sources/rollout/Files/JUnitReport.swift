import Texts

/// Results of checks as JUnit XML, which CI systems show.
struct JUnitReport {
  /// One file that was checked.
  struct Case {
    let name: String
    let seconds: Double
    /// Why it failed; nil when it passed.
    let failure: String?
  }

  let suite: String
  var cases: [Case] = []

  var xml: String {
    let failures = cases.count { $0.failure != nil }
    let time = Self.seconds(cases.reduce(0) { $0 + $1.seconds })
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuite name=\"\(Self.escaped(suite))\" tests=\"\(cases.count)\" failures=\"\(failures)\" time=\"\(time)\">\n"
    for item in cases {
      let head =
        "  <testcase classname=\"\(Self.escaped(suite))\" name=\"\(Self.escaped(item.name))\" time=\"\(Self.seconds(item.seconds))\""
      guard let failure = item.failure else {
        text += head + "/>\n"
        continue
      }
      let first = failure.prefix { $0 != "\n" }
      text +=
        head + ">\n    <failure message=\"\(Self.escaped(String(first)))\">\(Self.escaped(failure))</failure>\n  </testcase>\n"
    }
    return text + "</testsuite>\n"
  }

  /// Seconds with three decimals.
  private static func seconds(_ seconds: Double) -> String {
    NumberText.fixed((seconds * 1000).rounded() / 1000, decimals: 3)
  }

  /// A text for XML 1.0, which has no way to write most control characters.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
