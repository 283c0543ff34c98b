/// Why the inputs of a record of a known family cannot be used.
struct RecordProblem: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }
}
