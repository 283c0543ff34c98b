import Texts

extension ScenarioDecoder {
  /// The zones that a setting names; nil when it is absent.
  func zones(_ cursor: Cursor, _ key: String, _ names: ZoneNames?) -> [Int]? {
    let field = cursor.field(key)
    guard let found = cursor.located(key) else {
      if field.isRequired { cursor.missing(key) }
      return nil
    }
    return zones(cursor, found, path: cursor.path(of: key), names)
  }

  /// The zones that a text or a list of ids names; without names only the type is checked.
  func zones(_ cursor: Cursor, _ found: LocatedValue, path: String, _ names: ZoneNames?) -> [Int]? {
    do throws(GeographyProblems) {
      if let text = found.string { return try (names ?? context.zoneNames)?.zones(in: text) }
      guard found.elements != nil else {
        cursor.wrongType(found, TypeName.zones, at: path)
        return nil
      }
      let list = cursor.texts(found, path: path).map(\.text)
      return try (names ?? context.zoneNames)?.zones(inList: list)
    } catch {
      context.report(error, at: found, path: path)
      return []
    }
  }

  /// The one zone that a text names.
  func zone(_ cursor: Cursor, _ found: LocatedValue, path: String, _ names: ZoneNames?) -> Int? {
    guard let text = found.string else {
      cursor.wrongType(found, ValueType.zone.name, at: path)
      return nil
    }
    do throws(GeographyProblems) {
      return try (names ?? context.zoneNames)?.zone(text)
    } catch {
      context.report(error, at: found, path: path)
      return nil
    }
  }
}
