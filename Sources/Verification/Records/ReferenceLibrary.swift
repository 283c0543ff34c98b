/// Known answers that travel inside the command, so that it can verify itself anywhere.
public enum ReferenceLibrary {
  /// The embedded records, by family.
  public static let embedded: [VerificationRecord] = [
    kernel, erlang, queues, hypercubeQueue, hypercubeLoss, time, displacement, deterrence,
  ].flatMap { text in
    do throws(VerificationFileError) {
      return try VerificationRecord.records(in: Array(text.utf8))
    } catch {
      fatalError("embedded reference records cannot be read: \(error)")
    }
  }
}
