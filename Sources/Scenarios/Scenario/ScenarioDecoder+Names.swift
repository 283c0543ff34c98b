import Texts

extension ScenarioDecoder {
  /// What people call something, in both languages; a language that is missing takes the words of the other.
  ///
  /// Names stand in headlines, tables and on terminals: empty ones and control characters are refused.
  static func text(_ cursor: Cursor) -> Words {
    let (english, chinese) = (name(cursor, "en"), name(cursor, "zh-Hans"))
    if english == nil, chinese == nil {
      cursor.context.error(
        "missing-key", "there is no name in either language", at: cursor.opening, path: cursor.path,
        hint: "write { \"en\": …, \"zh-Hans\": … } or one of them")
    }
    return Words(english ?? chinese ?? "", chinese ?? english ?? "")
  }

  private static func name(_ cursor: Cursor, _ key: String) -> String? {
    guard let text = cursor.optionalText(key) else {
      // A value of another kind is already reported.
      return cursor.located(key) == nil ? nil : ""
    }
    if TextPart.trimmed(text[...]).isEmpty {
      cursor.error("empty-name", "an empty name", at: key, hint: "leave the language out, or name it")
    } else if text.unicodeScalars.contains(where: PrintableText.isControl) {
      cursor.error("control-character", "a control character in a name", at: key, hint: "names are printable texts of one line")
    }
    return text
  }
}
