/// Known answers that travel inside the command, so that it can verify itself anywhere.
public enum ReferenceLibrary {
  /// The records of the files in KnownAnswers, file after file in the order of their names.
  public static let embedded: [VerificationRecord] = EmbeddedRecords.files.flatMap { file in
    do throws(VerificationFileError) {
      return try Verifier.load(json: file.text.utf8)
    } catch {
      fatalError("\(file.name): \(error)")
    }
  }
}
