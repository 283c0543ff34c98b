import Foundation

/// An office program of this machine, with which documents are tried.
enum LibreOffice {
  /// Why tests with it are skipped where it is not installed.
  static let missing = "no soffice on the PATH: what office programs make of the documents is not tested"

  static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { $0 + "/soffice" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Opens files and writes them in another format into a folder of their own.
  ///
  /// - Parameters:
  ///   - files: Within `folder`, with other names but for their endings.
  ///   - format: `pdf`, or the ending and the filter of another one.
  /// - Returns: The files by name; a file that cannot be opened is not among them.
  static func converted(_ files: [String], to format: String, in folder: TemporaryFolder) throws -> [String: Data] {
    let ending = format.prefix { $0 != ":" }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path!)
    // A profile of its own: a second program with the same one would hand its work to the first, and end.
    let profile = folder.url.appendingPathComponent("profile").absoluteString
    process.arguments =
      ["-env:UserInstallation=" + profile, "--headless", "--convert-to", format, "--outdir", "as-\(ending)"] + files
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try folder.files("as-\(ending)")
  }
}
