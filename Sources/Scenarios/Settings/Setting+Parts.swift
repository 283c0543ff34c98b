extension Setting {
  /// A section that is off where it is absent.
  static func part<Part>(_ key: String, _ place: Place<Part?>, _ part: Settings<Part>, _ en: String, _ zhHans: String) -> Setting
  {
    Setting(
      field: { _ in Field(key, .section(part.section), en, zhHans) },
      read: { $1[keyPath: place] = $0.part(key).map(part.decode) })
  }

  /// A section whose values together are one: a file that names some of them replaces all.
  static func record<Part>(_ key: String, _ place: Place<Part?>, _ part: Settings<Part>, _ en: String, _ zhHans: String)
    -> Setting
  {
    Setting(
      field: { _ in Field(key, .record(part.section), en, zhHans) },
      read: { $1[keyPath: place] = $0.part(key).map(part.decode) })
  }

  /// The same for one that is never off: the model keeps its own where the file says nothing.
  static func record<Part>(_ key: String, _ place: Place<Part>, _ part: Settings<Part>, _ en: String, _ zhHans: String) -> Setting
  {
    Setting(
      field: { _ in Field(key, .record(part.section), en, zhHans) },
      read: { cursor, model in if let inner = cursor.part(key) { model[keyPath: place] = part.decode(inner) } })
  }

  /// A section that the file has and the model has not: its rows fill the same value.
  static func group(_ key: String, _ rows: [Setting], _ en: String, _ zhHans: String) -> Setting {
    Setting(
      field: { usual in Field(key, .section(Section(rows.flatMap { $0.fields(usual) })), en, zhHans) },
      read: { cursor, model in
        guard let inner = cursor.part(key) else { return }
        for row in rows { row.read(inner, &model) }
      })
  }

  /// The keys of a part of the model that the file has not apart; it is off without one of them.
  static func spread<Part>(_ place: Place<Part?>, _ part: Settings<Part>, onlyWith key: String) -> Setting {
    Setting(fields: { _ in part.fields }, read: { $1[keyPath: place] = part.decode($0, onlyWith: key) })
  }
}
