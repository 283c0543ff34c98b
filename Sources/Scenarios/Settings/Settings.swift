/// The rows of a section that fill a value of the model.
struct Settings<Model: Sendable>: Sendable {
  /// What holds where the file says nothing: the defaults of all rows.
  let usual: Model
  /// The keys, for the catalogue and for whoever checks a file against it.
  let section: Section
  private let rows: [Setting<Model>]
  private let check: @Sendable (Cursor, Model) -> Void

  /// - Parameters:
  ///   - usual: The model's own defaults; what is said here differs from them on purpose.
  ///   - check: Notes what is wrong with the values together.
  init(_ usual: Model, _ rows: [Setting<Model>], check: @escaping @Sendable (Cursor, Model) -> Void = { _, _ in }) {
    self.usual = usual
    self.rows = rows
    self.check = check
    section = Section(rows.flatMap { $0.fields(usual) })
  }

  /// The keys, where they are some among others of a section.
  var fields: [Field] { section.fields }

  /// What an object of the file says, and what is usual for the rest.
  func decode(_ cursor: Cursor) -> Model {
    var model = usual
    read(cursor, into: &model)
    return model
  }

  /// The same into a model that other sections fill too.
  func read(_ cursor: Cursor, into model: inout Model) {
    for row in rows { row.read(cursor, &model) }
    check(cursor, model)
  }

  /// The same, or nil where a key without which there is nothing is absent.
  func decode(_ cursor: Cursor, onlyWith key: String) -> Model? {
    let model = decode(cursor)
    return cursor.located(key) == nil ? nil : model
  }
}
