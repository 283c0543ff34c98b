import Texts

extension ScenarioDecoder {
  /// What people call something, in both languages; a language that is missing takes the words of the other.
  ///
  /// Names stand in headlines, tables and on terminals: empty ones and control characters are refused.
  static func text(_ cursor: Cursor) -> Words {
    let (english, chinese) = (name(cursor, "en"), name(cursor, "zh-Hans"))
    if english == nil, chinese == nil {
      cursor.context.error(
        "missing-key", Words("there is no name in either language", "没有任何一种语言的名称"), at: cursor.opening, path: cursor.path,
        hint: Words("write { \"en\": …, \"zh-Hans\": … } or one of them", "请写 { \"en\": …, \"zh-Hans\": … }，或写其中一种"))
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
      cursor.error(
        "empty-name", Words("an empty name", "名称为空"), at: key, hint: Words("leave the language out, or name it", "请删去该语言，或写出名称"))
    } else if text.unicodeScalars.contains(where: PrintableText.isControl) {
      cursor.error(
        "control-character", Words("a control character in a name", "名称中有控制字符"), at: key,
        hint: Words("names are printable texts of one line", "名称应为一行可打印的文字"))
    }
    return text
  }
}
