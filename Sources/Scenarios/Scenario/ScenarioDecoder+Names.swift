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

  /// The ids of things, and what people call them: the file's own names, or the usual ones.
  static func named(
    _ things: [(id: String, cursor: Cursor)], _ usual: (String) -> Words
  ) -> (ids: [String], names: [Words]) {
    (things.map(\.id), things.map { $1.part("name").map(text) ?? usual($0) })
  }

  /// Where something comes from: a text for both languages, or one for each; nil where the file does not say.
  static func source(_ cursor: Cursor) -> Words? {
    if cursor.located("source")?.members != nil { return cursor.part("source").map(text) }
    return cursor.optionalText("source").map { Words($0) }
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
