import Texts

/// One row of a section: what a key of the file is, and where in the model its value goes.
///
/// The catalogue, the decoder, `explain` and the search for unknown keys all read this row. Its default stands nowhere else: it is
/// the value that the model has where the file says nothing.
struct Setting<Model: Sendable>: Sendable {
  /// A property of the model.
  typealias Place<Value> = any WritableKeyPath<Model, Value> & Sendable

  /// The catalogue's keys, given the model in which nothing is said; several where a row puts in those of a part.
  let fields: @Sendable (Model) -> [Field]
  /// Puts what the file says, or the default, into the model.
  let read: @Sendable (Cursor, inout Model) -> Void

  init(field: @escaping @Sendable (Model) -> Field, read: @escaping @Sendable (Cursor, inout Model) -> Void) {
    self.init(fields: { [field($0)] }, read: read)
  }

  init(fields: @escaping @Sendable (Model) -> [Field], read: @escaping @Sendable (Cursor, inout Model) -> Void) {
    self.fields = fields
    self.read = read
  }

  /// A key whose reading is its own; without one, the section's decoder reads it, since the value depends on the rest of the file.
  static func own(_ field: Field, read: @escaping @Sendable (Cursor, inout Model) -> Void = { _, _ in }) -> Setting {
    Setting(field: { _ in field }, read: read)
  }

  /// The section makes no sense without it: it has no default.
  var required: Setting { with { $0.required } }

  /// Nothing holds where it is absent: the part that it belongs to is off.
  var withoutDefault: Setting { with { $0.withoutDefault } }

  /// Nothing uses it yet: a file that sets it is refused.
  func awaiting(_ system: Words) -> Setting { with { $0.awaiting(system) } }

  /// Where the default comes from.
  func from(_ en: String, _ zhHans: String, _ evidence: Evidence) -> Setting { with { $0.from(en, zhHans, evidence) } }

  /// Read only into a model of which something holds; what was read before it counts.
  func only(if holds: @escaping @Sendable (Model) -> Bool) -> Setting {
    let read = read
    return Setting(fields: fields, read: { cursor, model in if holds(model) { read(cursor, &model) } })
  }

  private func with(_ change: @escaping @Sendable (Field) -> Field) -> Setting {
    let fields = fields
    return Setting(fields: { fields($0).map(change) }, read: read)
  }
}
