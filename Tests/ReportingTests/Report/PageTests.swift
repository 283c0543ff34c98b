import Foundation
import Testing
import Texts

@testable import Reporting

/// The frame of the page: what may run in it, and that the file says so.
struct PageTests {
  static let page = String(
    decoding: Page.html(title: "A <b>title</b>", bodies: [(.en, .text("body")), (.zhHans, .text("正文"))], data: .array([])),
    as: UTF8.self)

  private static func inside(_ opening: String, _ closing: String) -> String {
    let rest = page[page.range(of: opening)!.upperBound...]
    return String(rest[..<rest.range(of: closing)!.lowerBound])
  }

  private static func hash(_ text: String) -> String {
    let digits = Array(SHA256.hex(Array(text.utf8)))
    let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0...($0 + 1)]), radix: 16)! }
    return "sha256-" + Data(bytes).base64EncodedString()
  }

  @Test func thePolicyAllowsTheScriptAndTheStyleThatStandInThePageAndNothingElse() {
    let policy = Self.inside("Content-Security-Policy\" content=\"", "\"").replacing("&#39;", with: "'")
    let parts = Dictionary(
      uniqueKeysWithValues: policy.split(separator: ";").map { part -> (String, String) in
        let words = part.split(separator: " ", maxSplits: 1)
        return (String(words[0]), String(words[1]))
      })
    #expect(parts["default-src"] == "'none'")
    #expect(parts["script-src"] == "'\(Self.hash(Self.inside("<script>", "</script>")))'")
    #expect(parts["style-src"] == "'\(Self.hash(Self.inside("<style>", "</style>")))'")
    #expect(parts["base-uri"] == "'none'" && parts["form-action"] == "'none'")
  }

  @Test func theScriptIsSmallAndWritesNoMarkup() {
    let script = Script.parts.map(\.description).joined()
    #expect(script.utf8.count <= 22_000, "\(script.utf8.count) bytes")
    #expect(script.hasPrefix("'use strict';"))
    for forbidden in [
      "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", "XMLHttp", "</",
    ] {
      #expect(!script.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func bothLanguagesStandInThePageAndTheFirstIsChosen() {
    #expect(Self.page.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(Self.page.contains("<title>A &lt;b&gt;title&lt;/b&gt;</title>"))
    #expect(Self.page.contains("<div class=\"report\" lang=\"en\">body</div><div class=\"report\" lang=\"zh-Hans\">正文</div>"))
    #expect(Self.page.contains("aria-label=\"English\" checked>") && !Self.page.contains("aria-label=\"中文\" checked>"))
  }

  @Test func whatTheScriptSaysIsInBothLanguages() {
    let (english, chinese) = (ReportWords(language: .en).forScript, ReportWords(language: .zhHans).forScript)
    #expect(english.map(\.name.description) == chinese.map(\.name.description))
    let script = Script.parts.map(\.description).joined()
    for (one, other) in zip(english, chinese) {
      #expect(one.value != other.value && one.value?.isEmpty == false && other.value?.isEmpty == false)
      #expect(script.contains("." + one.name.description.dropFirst("data-".count)), "nobody reads \(one.name)")
    }
  }
}
