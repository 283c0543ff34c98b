public import Texts

/// An input of a record that makes no sense: a fault of its file.
public struct RecordFault: Sendable, Equatable {
  /// Place of the record in the file, from 0.
  public let record: Int
  public let id: String
  /// Path of the value in the file, such as `records[3].inputs.mus[1]`; of something missing, where it should be.
  public let path: String
  /// What it must be and what was found, in a sentence without a full stop.
  public let message: Words

  /// The fault with its line and column in the bytes that the records were read from.
  public func located(in bytes: some Sequence<UInt8>) -> VerificationFileError {
    let place = ReferenceText.position(of: path, in: Array(bytes))
    return VerificationFileError(
      VerificationRecord.head(record, id) + message, line: place?.line, column: place?.column, path: path)
  }
}

/// The faults of records that cannot be checked, one for each such record.
public struct RecordFaults: Error, Sendable, Equatable {
  public let faults: [RecordFault]
}
