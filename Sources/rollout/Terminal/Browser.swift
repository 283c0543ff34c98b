import Foundation

/// The reader's own browser.
enum Browser {
  /// Asks the desktop to show a file; a machine without one stays silent, the file is there all the same.
  static func show(_ path: String) {
    let opener = Process()
    #if os(macOS)
      opener.executableURL = URL(fileURLWithPath: "/usr/bin/open")
    #else
      opener.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
    #endif
    opener.arguments = [path]
    opener.standardOutput = FileHandle.nullDevice
    opener.standardError = FileHandle.nullDevice
    try? opener.run()
  }
}
